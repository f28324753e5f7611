using Framing.Annotation;
using Framing.Measures.Concordances;

namespace Framing.Tests.Kinds;

/// <summary>
/// Kinds of sentences that programs of this trade are reported to read wrongly, as the press writes them: the cases of <c>Kinds.*.spec.md</c>. A heading names
/// the kind and what is asked; a case is a text and what is read in it. <c>=</c> holds; <c>!</c> tells what would be right and is not read so far.
/// </summary>
public class KindsTests
{
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    public static TheoryData<string, string, string> Cases()
    {
        TheoryData<string, string, string> cases = [];
        foreach (string file in typeof(KindsTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Kinds.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(typeof(KindsTests).Assembly.GetManifestResourceStream(file)!);
            string kind = "", text = "";
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith("## ", StringComparison.Ordinal))
                    kind = line[3..];
                else if (line.Length > 0 && line[0] is '=' or '!')
                    cases.Add(kind, text, line);
                else if (line.Length > 0)
                    text = line;
            }
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_kind_is_read_as_readers_do(string kind, string text, string expected)
    {
        string read = Read(kind[(kind.LastIndexOf('(') + 1)..^1], text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal));
        bool right = read == expected[1..].Trim();
        Assert.True(right == (expected[0] == '='), $"{kind}: {text}\n  {expected}\n  read {read}");
    }

    [Fact]
    public void Every_kind_has_five_cases_and_few_are_open()
    {
        var kinds = Cases().GroupBy(row => row.Data.Item1).ToList();
        Assert.All(kinds, kind => Assert.True(kind.Count() >= 5, kind.Key));
        Assert.All(kinds, kind => Assert.True(kind.Count(row => row.Data.Item3[0] == '!') * 4 <= kind.Count(), kind.Key));
    }

    private static string Read(string asked, string text) => asked switch
    {
        "sentences" => Sentences(new TextAnnotator().Annotate(new Document(Article.FromText(text)))),
        "reports" => Reports(Analyzer.Annotate(Article.FromText(text), DocumentLayers.Sources)),
        "sources" => Sources(Analyzer.Annotate(Article.FromText(text), DocumentLayers.Sources)),
        "anonymity" => string.Join("; ", Analyzer.Annotate(Article.FromText(text), DocumentLayers.Sources).Sources.Select(source => source.Anonymity).OfType<string>()),
        "tone" => Tone(text),
        "twins" => Tone(text) is var plain && Tone(Typographic(text)) is var twin && plain == twin ? plain : $"{plain}, and with typographic marks {twin}",
        "terms" => Terms(Analyzer.Annotate(Article.FromText(text), DocumentLayers.Terms)),
        "matches" => Matches(text.Split(" ~ ")),
        _ => throw new FormatException($"Nobody knows how to ask for {asked}."),
    };

    private static string Sentences(Document document) => string.Join(" | ", document.Sentences.Select(sentence => document[sentence].ToString()));

    private static string Reports(Document document) =>
        string.Join("; ", document.Quotes.Where(quote => quote.Reported).Select(quote => $"{document.SpeakerOf(quote)?.Name} | {document.TextOf(quote)}"));

    private static string Sources(Document document) =>
        string.Join("; ", document.Sources.Select(source => source.Role is { } role ? $"{source.Name} ({role})" : source.Name));

    /// <summary>The sign of the words that weigh most, from VADER's own border of ±.05.</summary>
    private static string Tone(string text)
    {
        double tone = Analyzer.Annotate(Article.FromText(text), DocumentLayers.Sentiments).Sentiments.Sum(sentence => sentence.Sentiment.Compound);
        return tone > .05 ? "positive" : tone < -.05 ? "negative" : "neutral";
    }

    private static string Typographic(string text)
    {
        string single = text.Replace(" '", " ‘", StringComparison.Ordinal).Replace('\'', '’').Replace(" \"", " “", StringComparison.Ordinal).Replace('"', '”');
        single = single.StartsWith('”') ? '“' + single[1..] : single;
        return single.Replace(" -- ", "—", StringComparison.Ordinal).Replace(" - ", " – ", StringComparison.Ordinal).Replace("...", "…", StringComparison.Ordinal);
    }

    private static string Terms(Document document) => string.Join("; ", document.Terms.Select(term =>
        $"{document.TextOf(term)}: {term.Voice.Name()}{(term.Negated ? ", negated" : "")}"));

    private static string Matches(string[] asked)
    {
        Document document = new TextAnnotator().Annotate(new Document(Article.FromText(asked[1])));
        return string.Join(", ", WordPattern.Parse(asked[0]).Find(document).Select(span => document[span].ToString()));
    }
}
