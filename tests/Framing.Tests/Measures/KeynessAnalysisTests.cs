using Framing.Annotation;
using Framing.Measures;
using Framing.Measures.Keyness;
using Framing.Reports.Rows;

namespace Framing.Tests.Measures;

public sealed class KeynessAnalysisTests
{
    private static readonly TextAnnotator Annotator = new();

    [Fact]
    public void LemmasPhrasesAndNamesAreCountedWithTheirTotals()
    {
        Document document = Annotate("Herald", "Long-term groups marched. The groups marched on Marlow.") with { };
        document = document with { Entities = [new(new(48, 54), EntityType.Place, "Marlow")] };
        FeatureReader reader = FeatureReader.Read(document, KeynessOptions.Default);
        Dictionary<string, int> uses = reader.Features.ToDictionary(f => $"{FeatureKind.NameOf(f.Kind)} {reader.TextOf(f)}", f => f.Uses);
        Assert.Equal(2, uses["lemma group"]);
        Assert.Equal(2, uses["lemma march"]);
        Assert.Equal(2, uses["phrase groups marched"]);
        Assert.Equal(1, uses["phrase long-term groups"]);
        Assert.Equal(1, uses["phrase long-term"]);
        Assert.Equal(1, uses["name Marlow"]);
        // No phrase goes over a stop, and none of two words or more starts or ends with a function word.
        Assert.DoesNotContain("phrase marched the", uses.Keys);
        Assert.DoesNotContain("phrase the groups", uses.Keys);
        // 4 words and 5; runs of two 3 and 4, of three 2 and 3; a name.
        Assert.Equal([9, 9, 7, 5, 1], reader.Totals);
    }

    [Fact]
    public void OnlyTheVoicesAskedForAreCounted()
    {
        Document document = Annotate("Herald", "Crime soars, he said.") with { Voices = [new(new(0, 11), Voice.DirectQuote), new(new(11, 21), Voice.Narrator)] };
        FeatureReader reader = FeatureReader.Read(document, KeynessOptions.Default with { Voices = [Voice.Narrator], Features = KeynessFeatures.Lemmas });
        Assert.Equal(["he", "say"], reader.Features.Select(reader.TextOf));
    }

    [Fact]
    public void GroupsAreSetApartByWhatTheyUse()
    {
        KeynessTable table = KeynessAnalysis.Compare(Corpus(), Options);
        Assert.Equal(["Herald", "Tribune"], table.Rows.Select(r => r.Target).Distinct());
        KeynessRow first = table.Rows.First(r => r is { Target: "Herald", Kind: "lemma" });
        Assert.Equal("crackdown", first.Feature);
        Assert.True(first is { TargetUses: 12, ReferenceUses: 0, P: < 0.01, PercentDifference: null, LogRatioInterval: null });
        KeynessRow mirrored = table.Rows.Single(r => r is { Target: "Tribune", Kind: "lemma", Feature: "crackdown" });
        Assert.Equal(-first.Z, mirrored.Z, 9);
        Assert.All(table.Rows, row => Assert.True(row.PAdjusted >= row.P));
        Assert.Contains(table.Rows, row => row.LogRatioInterval is not null);
        Assert.All(table.Rows, row => Assert.InRange(row.LogOdds, row.LogOddsInterval!.Value.Low, row.LogOddsInterval.Value.High));
        Assert.All(table.Rows.Where(row => row.LogRatioInterval is not null),
            row => Assert.InRange(row.LogRatio, row.LogRatioInterval!.Value.Low, row.LogRatioInterval.Value.High));
    }

    [Fact]
    public void TheOrderOfArticlesAndTheThreadsChangeNothing()
    {
        string[] rows = [.. KeynessAnalysis.Compare(Corpus(), Options).Rows.Select(KeynessRows.Json)];
        Assert.Equal(rows, KeynessAnalysis.Compare(Corpus().Reverse(), Options with { Threads = 1 }).Rows.Select(KeynessRows.Json));
    }

    [Fact]
    public void WithEventsGroupsAreComparedWithinThem()
    {
        // The Herald alone reports the flood: that is what it writes about, and no difference in telling.
        IEnumerable<Document> corpus = Corpus(withEvents: true).Append(Annotate("Herald", "Flood, flood, flood, flood, flood.", "z", "flood"));
        KeynessTable table = KeynessAnalysis.Compare(corpus, Options);
        Assert.DoesNotContain(table.Rows, row => row.Feature == "flood");
        Assert.All(table.Rows, row => Assert.StartsWith("within events; interval clustered by event", row.Method, StringComparison.Ordinal));
        Assert.Empty(table.Cautions);
        Assert.Contains("Groups are not compared within events: what they write about shows as much as how they write about it.", KeynessAnalysis.Compare(Corpus(), Options).Cautions);
    }

    [Fact]
    public void AnOwnCollectionCanBeTheReference()
    {
        KeynessTable table = KeynessAnalysis.Compare([Annotate("Herald", "The plan failed badly, and the plan was bad.")], Options, [Annotate("", "The plan worked and worked.", "r")]);
        Assert.All(table.Rows, row => Assert.Equal(("Herald", KeynessAnalysis.OwnReference), (row.Target, row.Reference)));
        Assert.All(table.Rows, row => Assert.Null(row.P));
        Assert.Contains(table.Rows, row => row is { Feature: "work", TargetUses: 0, ReferenceUses: 2, TargetDispersion: null });
    }

    [Fact]
    public void PairsAreComparedOnce()
    {
        Document[] three = [Annotate("C", "One plan."), Annotate("A", "Two plans."), Annotate("B", "Three plans.")];
        KeynessTable table = KeynessAnalysis.Compare(three, Options with { Pairwise = true });
        Assert.Equal([("A", "B"), ("A", "C"), ("B", "C")], table.Rows.Select(r => (r.Target, r.Reference)).Distinct());
    }

    [Theory]
    [InlineData("town", null, "No article has a value for 'town'; the articles have doc_id, outlet. Give one of these with --by.")]
    [InlineData("outlet", "Globe", "There is no outlet 'Globe'; expected one of: Herald, Tribune.")]
    public void GroupsThatAreNotThereAreNamed(string by, string? target, string message)
    {
        InputException e = Assert.Throws<InputException>(() => KeynessAnalysis.Compare(Corpus(), Options with { By = by, Target = target }));
        Assert.Equal(message, e.Message);
    }

    private static KeynessOptions Options => KeynessOptions.Default with { Features = KeynessFeatures.Lemmas | KeynessFeatures.Phrases, Permutations = 499 };

    /// <summary>Twelve articles each of two outlets, one of which calls the plan a crackdown.</summary>
    private static IEnumerable<Document> Corpus(bool withEvents = false) => Enumerable.Range(0, 12).SelectMany(i => new[]
    {
        Annotate("Herald", "The council met. Its crackdown starts soon.", $"h{i}", withEvents ? $"e{i}" : null),
        Annotate("Tribune", "The council met. Its effort starts soon.", $"t{i}", withEvents ? $"e{i}" : null),
    });

    private static Document Annotate(string outlet, string text, string? id = null, string? @event = null)
    {
        Document document = Annotator.Annotate(new(Article.FromText(text, outlet, id: id, @event: @event)));
        return document with { Voices = [new(new(0, text.Length), Voice.Narrator)] };
    }
}
