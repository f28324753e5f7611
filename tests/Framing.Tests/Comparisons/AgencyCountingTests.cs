using System.Collections.Immutable;
using Framing.Reports;

namespace Framing.Tests.Comparisons;

/// <summary>Articles that print a news agency's words: kept, told apart in own voice, or left out.</summary>
public sealed class AgencyCountingTests
{
    /// <summary>Gazette's own article and one of an agency that it prints, and Herald's own.</summary>
    public static ImmutableArray<Article> Articles { get; } =
    [
        Of("g1", "Gazette", null, "Illegal immigrants came. Undocumented immigrants stayed. Undocumented immigrants slept. Undocumented immigrants sang. Illegal immigrants left."),
        Of("g2", "Gazette", "AP", "Illegal immigrants came. Illegal immigrants stayed. Illegal immigrants slept. Illegal immigrants sang. Illegal immigrants left."),
        Of("h1", "Herald", null, "Illegal immigrants came. Undocumented immigrants stayed. Undocumented immigrants slept. Undocumented immigrants sang. Undocumented immigrants left."),
    ];

    private static Article Of(string id, string outlet, string? agency, string text) => new()
    {
        Id = id,
        Outlet = outlet,
        Text = text,
        Event = "arrival",
        Metadata = agency is null ? ImmutableSortedDictionary<string, string>.Empty : ImmutableSortedDictionary<string, string>.Empty.Add("agency", agency),
    };

    public static Comparison Compare(AgencyCounting agency, params IEnumerable<Article> articles) =>
        FramingAnalyzer.Default.Compare(articles, new CompareOptions { Replicates = 20, Draws = 20, Agency = agency });

    private static string Count(IEnumerable<GroupMeasurement> measures, string group)
    {
        GroupMeasurement found = measures.Single(m => m.Key.Name == "choice" && m.Key["variant"] == "illegal-immigrant" && m.Key["voice"] == "own" && m.Group == group);
        return $"{found.Numerator} of {found.Denominator}";
    }

    [Fact]
    public void Apart_gives_own_voice_with_and_without_them()
    {
        Comparison apart = Compare(AgencyCounting.Apart, Articles);
        Assert.Equal(["7 of 10", "1 of 5"], [Count(apart.Measures, "Gazette"), Count(apart.Measures, "Herald")]);
        Assert.Equal(["2 of 5", "1 of 5"], [Count(apart.WithoutAgency, "Gazette"), Count(apart.WithoutAgency, "Herald")]);
        Assert.All(apart.WithoutAgency, m => Assert.Equal("own", m.Key["voice"]));
        Assert.DoesNotContain(apart.WithoutAgency.SelectMany(m => m.Evidence), place => place.DocId == "g2");
        Assert.Equal("apart", apart.Manifest.Options["agency"]);
        StringWriter csv = new();
        CsvReport.Write(apart, csv);
        string row = "choice,Gazette,immigration people-without-legal-status,illegal-immigrant,own,share,";
        Assert.Equal(["", "without agency copy"], csv.ToString().Split('\n').Where(line => line.StartsWith(row, StringComparison.Ordinal)).Select(line => line.Split(',')[^1]));
        Assert.Contains(csv.ToString().Split('\n'), line => line.StartsWith(row + "2,5,mentions,5,0.4,", StringComparison.Ordinal));
    }

    [Fact]
    public void Dropped_ones_count_nowhere_and_it_is_said()
    {
        Comparison dropped = Compare(AgencyCounting.Drop, Articles);
        Assert.Equal("2 of 5", Count(dropped.Measures, "Gazette"));
        Assert.Equal(["g1", "h1"], dropped.Profiles.Select(p => p.Document.Article.Id));
        Assert.Contains("1 of 3 articles prints a news agency’s words, by their credit (AP 1): it is left out.", dropped.Cautions);
    }

    [Fact]
    public void Where_none_print_any_there_is_nothing_to_tell_apart()
    {
        Comparison apart = Compare(AgencyCounting.Apart, Articles.Where(a => a.Id != "g2"));
        Assert.Empty(apart.WithoutAgency);
        Assert.DoesNotContain(apart.Cautions, caution => caution.Contains("agency", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_all_print_them_dropping_leaves_nothing_and_says_why()
    {
        InputException wrong = Assert.Throws<InputException>(() => Compare(AgencyCounting.Drop, Articles.Where(a => a.Id == "g2")));
        Assert.Equal("Every article prints a news agency’s words, by its credit, and those are left out: nothing is left to compare. Keep them.", wrong.Message);
    }
}
