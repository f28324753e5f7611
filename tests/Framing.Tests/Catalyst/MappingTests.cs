using Framing.Annotation;
using Framing.Catalyst.Mapping;
using Framing.Tests.Conformance;
using Framing.Validation.Catalyst;

namespace Framing.Tests.Catalyst;

/// <summary>The adapter's mapping, on rows shaped like Catalyst's: ends inclusive, contractions rewritten.</summary>
public class MappingTests
{
    public static TheoryData<string, string, string> Rewritten { get; } = new()
    {
        // Text; Catalyst's tokens as begin-end=value; what stands in the end.
        { "I can't go", "0-0=I 2-2=can 3-6=not 8-9=go", "I ca n't go" },
        { "She won't", "0-2=She 4-4=will 5-8=not", "She wo n't" },
        { "at 10am.", "0-1=at 3-3=10 4-6=a.m. 7-7=.", "at 10 am ." },
        { "I'm here", "0-0=I 1-2=am 4-7=here", "I 'm here" },
        { "They're in", "0-1=They 2-6=are 8-9=in", "They 're in" },
        { "I cannot", "0-0=I 2-4=can 5-7=not", "I can not" },
        { "Ada spoke", "0-2=Ada 4-8=spoke", "Ada spoke" },
        { "left\u200Bout", "5-7=out", "left\u200B out" },
        { "a b", "0-2=a b", "a b" },
        { "one two", "0-2=one 0-2=one 4-90=two", "one two" },
        { "nothing said", "", "nothing said" },
    };

    [Theory]
    [MemberData(nameof(Rewritten))]
    public void Tokens_stand_on_real_offsets(string text, string rows, string expected)
    {
        List<PlacedToken> placed = TokenMapping.Place(text, Parse(rows));
        Assert.Equal(expected, string.Join(' ', placed.Select(t => text[t.Start..t.End])));
    }

    [Fact]
    public void A_rewritten_contraction_keeps_lemmas_and_tags()
    {
        List<PlacedToken> placed = TokenMapping.Place("can't", [new(0, 0, "can", "can", "AUX"), new(1, 4, "not", "not", "PART")]);
        Assert.Equal([new(0, 2, "can", "AUX"), new(2, 5, "not", "PART")], placed);
    }

    [Theory]
    [InlineData("PROPN", UniversalTag.PROPN)]
    [InlineData("NONE", UniversalTag.X)]
    [InlineData("7", UniversalTag.NOUN, false)]
    public void Tags_have_their_names(string pos, UniversalTag tag, bool same = true) => Assert.Equal(same, TagMapping.Universal(pos) == tag);

    [Fact]
    public void Prepared_text_is_as_long() => Assert.Equal("a b 'c\uD83D", Surface.Prepare("a\tb\u0085’c\uD83D"));

    [Fact]
    public void Names_are_mapped_the_longer_before_the_shorter()
    {
        Document own = new TextAnnotator().Annotate(new Document(Article.FromText("Ada Marsh saw Reno.")));
        Document document = new ForeignDocument(own, _ => [new([], [new(0, 2, "Person"), new(0, 8, "Person"), new(14, 17, "Location"), new(10, 12, "Number")])]).Annotate(names: true);
        Assert.Equal([new(new(0, 9), EntityType.Person, "Ada Marsh"), new(new(14, 18), EntityType.Place, "Reno")], document.Entities);
    }

    private static List<ForeignToken> Parse(string rows)
    {
        List<ForeignToken> tokens = [];
        foreach (System.Text.RegularExpressions.Match row in System.Text.RegularExpressions.Regex.Matches(rows, "([0-9]+)-([0-9]+)=(.+?)(?= [0-9]+-|$)"))
            tokens.Add(new(int.Parse(row.Groups[1].Value), int.Parse(row.Groups[2].Value), row.Groups[3].Value, row.Groups[3].Value, "X"));
        return tokens;
    }
}

/// <summary>Whatever another library says, even nonsense, the layers keep the contract.</summary>
public sealed class ForeignDocumentConformance : AnnotatorConformance
{
    protected override IAnnotator Annotator { get; } = new Nonsense();

    private sealed class Nonsense : IAnnotator
    {
        private readonly TextAnnotator words = new();

        public Document Annotate(Document document) => new ForeignDocument(words.Annotate(document), Read).Annotate(names: true);

        private static List<ForeignSentence> Read(string text) =>
        [
            new([new(-3, 1, "?", "", "NONE"), new(1, 1, text, "x", "NOUN")], [new(-1, 2, "Person")]),
            new([new(5, 3, "no", "no", "VERB"), new(text.Length / 2, text.Length + 9, "t", "t", "ADJ")], [new(2, 900_000, "Location")]),
        ];
    }
}

/// <summary>Rows as Catalyst gives them keep it too, whatever the text.</summary>
public sealed class CatalystImitationConformance : AnnotatorConformance
{
    protected override IAnnotator Annotator { get; } = new Imitation();

    private sealed class Imitation : IAnnotator
    {
        private readonly TextAnnotator words = new();

        public Document Annotate(Document document)
        {
            Document own = words.Annotate(document);
            return new ForeignDocument(own, new CatalystImitation(own).Reader()).Annotate(names: false);
        }
    }
}
