namespace Framing.Tests.Measures;

/// <summary>A person is of one kind throughout an event: what most of its articles say.</summary>
public sealed class EventSourcesTests
{
    private const string Introduced = "State Sen. Odette Varga (D-Ohio) opposed the harbor fee. “We will not pay it,” Varga said on Monday.";
    private const string Bare = "The fee was debated for hours. “Nobody asked the crews,” Odette Varga said. “They pay in the end.”";
    private const string Otherwise = "Odette Varga, an economist at the Ridge Institute, opposed the fee. “It is a tax,” Varga said on Tuesday.";

    [Fact]
    public void Who_is_bare_in_one_article_is_what_the_other_says()
    {
        Comparison comparison = Compare(Introduced, Bare);
        Assert.Equal(["politician", "politician"], Kinds(comparison));
        Assert.Equal([SourceParty.Democratic, SourceParty.Democratic], Sources(comparison).Select(source => source.Party));
        Assert.Equal(9, comparison.Profiles.Single(profile => profile.Document.Article.Id == "a1").Measurements
            .Single(m => m.Key.Name == "quoted_words" && m.Key["category"] == "politician").Numerator);
    }

    [Fact]
    public void Of_two_kinds_told_equally_often_an_office_goes_before_an_occupation()
    {
        Assert.Equal(["politician", "politician"], Kinds(Compare(Introduced, Otherwise)));
        Assert.Equal(["politician", "politician"], Kinds(Compare(Otherwise, Introduced)));
        Assert.Equal(["politician", "politician", "politician"], Kinds(Compare(Introduced, Otherwise, Bare)));
    }

    [Fact]
    public void What_most_articles_say_goes_before_what_one_says() =>
        Assert.Equal(["expert", "expert", "expert"], Kinds(Compare(Otherwise, Introduced, Otherwise.Replace("Tuesday", "Friday", StringComparison.Ordinal))));

    [Fact]
    public void On_another_event_nobody_is_known()
    {
        Article[] articles = [.. Articles(Introduced, Bare, Introduced.Replace("Monday", "Friday", StringComparison.Ordinal))];
        articles[1] = articles[1] with { Event = "another" };
        Assert.Equal("unidentified", Kinds(FramingAnalyzer.Default.Compare(articles))[1]);
    }

    [Fact]
    public void The_same_of_profiles_and_of_articles_too_many_to_be_held()
    {
        Article[] articles = [.. Articles(Introduced, Bare)];
        Assert.Equal(["politician", "politician"], Kinds(FramingAnalyzer.Default.Compare(articles.Select(FramingAnalyzer.Default.Measure))));
        Comparison large = FramingAnalyzer.Default.Compare(articles, new CompareOptions { HeldWhole = 1, Replicates = 20, Draws = 19 });
        Assert.Equal(["politician", "politician"], Kinds(large));
        Assert.All(large.Profiles, profile => Assert.Equal(profile.Document.Sources[0].Category, profile.Document.Cast.Sources[0].Category));
    }

    private static IEnumerable<Article> Articles(params string[] texts) => texts.Select(
        (text, i) => Article.FromText(text, outlet: $"Outlet {i + 1}") with { Id = $"a{i}", Event = "fee" });

    private static Comparison Compare(params string[] texts) => FramingAnalyzer.Default.Compare(Articles(texts), new CompareOptions { Replicates = 20, Draws = 19 });

    private static IEnumerable<Source> Sources(Comparison comparison) => comparison.Profiles.OrderBy(profile => profile.Document.Article.Id, StringComparer.Ordinal)
        .Select(profile => profile.Document.Sources.Single(source => source.Name == "Odette Varga"));

    private static string[] Kinds(Comparison comparison) => [.. Sources(comparison).Select(source => source.Category)];

    /// <summary>What was annotated and not measured is compared as it is: its documents may lack what measures read.</summary>
    [Fact]
    public void Articles_that_were_not_measured_are_not_measured_for_it()
    {
        Profile Of(string text, string outlet) => new(FramingAnalyzer.Default.Annotate(
            Article.FromText(text, outlet, "Toll", "toll"), DocumentLayers.Sources | DocumentLayers.Quotes | DocumentLayers.Entities | DocumentLayers.Voices), []);
        Comparison comparison = FramingAnalyzer.Default.Compare([
            Of("“It rained,” said Rep. Ada Marsh. “It will rain again,” Ms. Marsh said.", "Anchor"), Of("“It rained,” said Ada Marsh. “It will,” Ada Marsh said.", "Beacon")]);
        Assert.All(comparison.Profiles, profile => Assert.Equal("politician", profile.Document.Sources.Single(s => s.Named).Category));
    }
}
