using System.Collections.Immutable;
using Framing.Reports;

namespace Framing.Tests.Comparisons;

/// <summary>Profiles are compared as their articles are: what an option leaves out or groups, and the manifest records, is left out and grouped.</summary>
public class ComparedProfilesTests
{
    private static readonly CompareOptions Quick = new() { Replicates = 20, Draws = 19 };

    /// <summary>Articles that name no event: two on one, of which one is printed again, and some of an agency.</summary>
    private static readonly ImmutableArray<Article> Unnamed =
    [
        .. AgencyCountingTests.Articles.Select(article => article with { Event = null }),
        .. new[] { ("g3", "Gazette"), ("h2", "Herald"), ("h3", "Herald") }.Select(named => new Article
        {
            Id = named.Item1,
            Outlet = named.Item2,
            Date = "2026-03-02",
            Text = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"Pier number {i} of the harbor at Osterby was closed to boats {i * 37 % 61} on Monday because of the storm.")),
        }),
    ];

    public static TheoryData<string, CompareOptions> Options => new()
    {
        { "events", Quick },
        { "no events", Quick with { GroupEvents = false } },
        { "no agency", Quick with { Agency = AgencyCounting.Drop } },
        { "agency apart", Quick with { Agency = AgencyCounting.Apart } },
        { "texts once", Quick with { Copies = CopyCounting.Once } },
        { "both", Quick with { Agency = AgencyCounting.Drop, Copies = CopyCounting.Once, EachEvent = true } },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void As_their_articles_are(string what, CompareOptions options)
    {
        Comparison articles = FramingAnalyzer.Default.Compare(Unnamed, options);
        Comparison profiles = FramingAnalyzer.Default.Compare(Unnamed.Select(FramingAnalyzer.Default.Measure), options);
        Assert.Equal(articles.Profiles.Select(p => (p.Document.Article.Id, p.Document.Article.Event)), profiles.Profiles.Select(p => (p.Document.Article.Id, p.Document.Article.Event)));
        Assert.True(Json(articles) == Json(profiles), what);
    }

    [Fact]
    public void Null_is_told() =>
        Assert.Equal("profiles", Assert.Throws<ArgumentException>(() => FramingAnalyzer.Default.Compare([FramingAnalyzer.Default.Measure(Unnamed[0]), null!])).ParamName);

    public static TheoryData<string, CompareOptions, Article[]> Hopeless => new()
    {
        { "Two articles have the id", Quick, [Of("a", "Gazette"), Of("a", "Herald")] },
        { "There is nothing to compare: all 2 articles have the outlet 'Gazette'.", Quick, [Of("a", "Gazette"), Of("b", "Gazette")] },
        { "There is nothing to compare: there is one article, 'a'.", Quick, [Of("a", "Gazette")] },
        { "No article has a column 'leaning'", Quick with { By = "leaning" }, [Of("a", "Gazette"), Of("b", "Herald")] },
        { "No article has a date that can be read", Quick with { Over = Period.Month }, [Of("a", "Gazette"), Of("b", "Herald")] },
    };

    /// <summary>What nothing in the texts can mend is told before anybody reads them: on a corpus that is minutes earlier.</summary>
    [Theory]
    [MemberData(nameof(Hopeless))]
    public void What_cannot_be_compared_is_refused_before_it_is_read(string message, CompareOptions options, Article[] articles)
    {
        Reading reading = new();
        InputException refused = Assert.Throws<InputException>(() => FramingAnalyzer.Create(b => b.Annotate(reading)).Compare(articles, options));
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, reading.Articles);
    }

    private static Article Of(string id, string outlet) => Article.FromText("The council voted on Monday to close the pier.", outlet, id: id);

    private static string Json(Comparison comparison)
    {
        using StringWriter output = new();
        JsonReport.Write(comparison, output);
        return output.ToString();
    }

    private sealed class Reading : IAnnotator
    {
        private int articles;

        public int Articles => articles;

        public Document Annotate(Document document)
        {
            Interlocked.Increment(ref articles);
            return document;
        }
    }
}
