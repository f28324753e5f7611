using System.Collections.Immutable;

namespace Framing.Tests.Alignment;

/// <summary>What becomes of points that a person gives: which stand, in which order, and what is left to tell for one article alone.</summary>
public class CorrectedPointsTests
{
    /// <summary>Articles a, b and c of two full sentences each; c3 tells too little to be a point of its own.</summary>
    private static readonly Dictionary<string, string[]> Sentences = new()
    {
        ["a"] = ["Federal agents arrested nine cannery workers on Pell Street.", "Mayor Ada Marsh called the raid a heavy blow to families."],
        ["b"] = ["Nine cannery workers were arrested by federal agents on Pell Street.", "The fishing fleet lost three wooden boats in January storms."],
        ["c"] = ["A county judge ordered the ferry company to pay its divers.", "School nurses will ride the evening bus without charge from April.", "Nobody objected."],
    };

    /// <summary>Points as given by number, and as they then stand: a1 is the first sentence of a, ? is perhaps, ! is alone, [ ] stands for the point.</summary>
    public static TheoryData<string, string, string> Corrections => new()
    {
        { "what no point holds, one article tells", "1: a1 b1", "[a1] b1 | [c1] | [a2] | [b2] | [c2]" },
        { "the first sure sentence stands for a point", "1: c2? b1 a1", "a1 [b1] c2? | [c1] | [a2] | [b2]" },
        { "points stand in the order of their numbers", "7: a2 c2, 3: b2 c1, 1: a1 b1", "[a1] b1 | [b2] c1 | [a2] c2" },
        { "a sentence may tell two points", "1: a1 b1, 2: a1 c1", "[a1] b1 | [a1] c1 | [a2] | [b2] | [c2]" },
        { "two sentences of an article may tell one", "1: a1 a2 b1", "[a1] a2 b1 | [c1] | [b2] | [c2]" },
        { "perhaps is neither told nor alone", "1: a1 b1?", "[a1] b1? | [c1] | [a2] | [b2] | [c2]" },
        { "perhaps beside a sure sentence of its article", "1: a1 a2? b1", "[a1] a2? b1 | [c1] | [b2] | [c2]" },
        { "what nobody surely tells is no point", "1: a1? b1?", "[a1] | [b1] | [c1] | [a2] | [b2] | [c2]" },
        { "alone stands while no other point holds it", "1: a1! b1?, 2: b1! a1?", "[a1] b1? | a1? [b1] | [c1] | [a2] | [b2] | [c2]" },
        { "alone gives way to a point that holds it", "1: a1! b1, 2: b1! a1? c1?", "[a1] b1 | [c1] | [a2] | [b2] | [c2]" },
        { "but not to one that perhaps does", "1: a1 b1 c1?, 2: c1!", "[a1] b1 c1? | [c1] | [a2] | [b2] | [c2]" },
        { "two alone under one number are one point", "4: a1! b1!", "[a1] b1 | [c1] | [a2] | [b2] | [c2]" },
        { "one point that is given from both its ends", "1: a1! b1, 2: b1! a1", "[a1] b1 | [c1] | [a2] | [b2] | [c2]" },
        { "yes does not give way", "1: a1 b1, 2: b1 c1?", "[a1] b1 | [b1] c1? | [a2] | [b2] | [c2]" },
        { "a sentence of few words tells a point where it is given so", "1: a2 c3", "[a2] c3 | [a1] | [b1] | [c1] | [b2] | [c2]" },
    };

    [Theory]
    [MemberData(nameof(Corrections))]
    public void Given_points_stand_in_place_of_judged_ones(string rule, string given, string stand)
    {
        Comparison comparison = Compare(new([.. given.Split(", ").SelectMany(PassagesOf)], "00ff"), "raid");
        Assert.Equal((rule, stand), (rule, string.Join(" | ", comparison.StoryPoints.Select(Written))));
        Assert.All(comparison.StoryPoints, point => Assert.True(point.IsGiven));
        Assert.Equal("given by hand, SHA-256 00ff", comparison.Manifest.Options["points"]);
    }

    [Fact]
    public void Events_that_are_not_named_stay_judged()
    {
        Comparison judged = Compare(null, "raid", "vote"), given = Compare(new([.. PassagesOf("1: a1 c1")], "00ff"), "raid", "vote");
        Assert.Equal(judged.StoryPoints.Where(p => p.Event == "vote").Select(Written), given.StoryPoints.Where(p => p.Event == "vote").Select(Written));
        Assert.Equal([("raid", true), ("vote", false)], given.StoryPoints.Select(p => (p.Event, p.IsGiven)).Distinct());
        Assert.False(judged.Manifest.Options.ContainsKey("points"));
    }

    [Fact]
    public void A_stretch_of_a_sentence_stands_as_given_with_its_place_and_voice_and_holds_the_sentence()
    {
        GivenPassage whole = PassagesOf("1: a2").Single(), stretch = whole with { Span = new(whole.Span.Start + 3, whole.Span.End - 4) };
        ImmutableArray<StoryPoint> points = Compare(new([stretch, .. PassagesOf("1: b1")], "00ff"), "raid").StoryPoints;
        Assert.Equal(new Passage("a", stretch.Span, Position.Lead, Voice.Narrator), Assert.Single(points[0].Passages, p => p.DocId == "a"));
        Assert.DoesNotContain(points[1..], point => point.Passages.Any(p => p.DocId == "a" && p.Span.Start >= whole.Span.Start));
    }

    private static IEnumerable<GivenPassage> PassagesOf(string point)
    {
        string[] parts = point.Split(' ');
        return parts[1..].Select(part => new GivenPassage("raid", int.Parse(parts[0].TrimEnd(':'), null), part[..1], SpanOf(part[..1], part[1] - '1'))
        {
            IsSure = !part.EndsWith('?'),
            IsAlone = part.EndsWith('!'),
        });
    }

    private static TextSpan SpanOf(string id, int sentence)
    {
        int start = Sentences[id][..sentence].Sum(s => s.Length + 1);
        return new(start, start + Sentences[id][sentence].Length);
    }

    private static string Written(StoryPoint point) => string.Join(' ', point.Passages.Concat(point.MayTell).OrderBy(p => p.DocId, StringComparer.Ordinal).ThenBy(p => p.Span).Select(passage =>
    {
        string article = passage.DocId[..1], name = article + (1 + Enumerable.Range(0, Sentences[article].Length).First(i => SpanOf(article, i) == passage.Span));
        return (passage.DocId, passage.Span) == (point.Center.DocId, point.Center.Span) ? $"[{name}]" : passage.IsSure ? name : name + "?";
    }));

    /// <summary>The articles on each event, named a, b, c on the first and a2, b2, c2 on the second.</summary>
    private static Comparison Compare(GivenPoints? points, params string[] events) => FramingAnalyzer.Default.Compare(
        events.SelectMany((name, i) => Sentences.Select(s => Article.FromText(string.Join(' ', s.Value), $"Outlet {s.Key}", @event: name, id: i == 0 ? s.Key : s.Key + "2"))),
        new CompareOptions { Points = points, Replicates = 20, Draws = 20 });
}
