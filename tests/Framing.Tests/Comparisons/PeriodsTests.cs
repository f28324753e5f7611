using System.Collections.Immutable;
using Framing.Comparisons;
using Framing.Reports;

namespace Framing.Tests.Comparisons;

/// <summary>The same figures by day, week, month or year.</summary>
public sealed class PeriodsTests
{
    private static readonly ImmutableArray<Article> Four =
    [
        Of("a", "North", "2016-12-30", "Agents arrested 12 illegal immigrants on the pier."),
        Of("b", "South", "January 2, 2017", "Agents arrested 12 undocumented immigrants on the pier."),
        Of("c", "North", "2017-03-05", "The illegal immigrants were flown out."),
        Of("d", "South", null, "Undocumented immigrants were flown out."),
    ];

    public static TheoryData<Period, string> Names => new()
    {
        { Period.Year, "2016 2017" },
        { Period.Month, "2016-12 2017-01 2017-02 2017-03" },
        { Period.Week, "2016-W52 2017-W01 2017-W02 2017-W03 2017-W04 2017-W05 2017-W06 2017-W07 2017-W08 2017-W09" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Periods_run_from_the_first_article_to_the_last_without_a_gap(Period over, string names) =>
        Assert.Equal(names, string.Join(' ', Compare(over).Periods.Select(period => period.Name)));

    [Fact]
    public void What_is_counted_in_the_periods_adds_up_to_the_whole_but_for_articles_without_a_day()
    {
        Comparison comparison = Compare(Period.Month);
        Assert.Equal(
            comparison.Measures.Where(m => m.Group == "North").Sum(m => m.Denominator),
            comparison.Periods.SelectMany(period => period.Measures).Where(m => m.Group == "North").Sum(m => m.Denominator));
        Assert.Contains("1 article without a date that can be read is in no period.", comparison.Cautions);
        Assert.Empty(comparison.Periods[2].Groups);
    }

    [Fact]
    public void Rows_of_csv_name_their_period_and_those_of_the_whole_none()
    {
        StringWriter output = new();
        CsvReport.Write(Compare(Period.Year), output);
        string[] lines = output.ToString().TrimEnd().Split('\n');
        Assert.EndsWith(",method,period", lines[0], StringComparison.Ordinal);
        Assert.Equal(["", "2016", "2017"], lines.Skip(1).Select(line => line[(line.LastIndexOf(',') + 1)..]).Distinct());
    }

    [Fact]
    public void A_marked_day_stands_in_the_picture_and_its_name_beside_it()
    {
        Comparison comparison = Compare(Period.Month, new(2017, 1, 27));
        string html = Reports.HtmlReportTests.Html(comparison);
        Assert.Contains("2017-01-27 the &lt;ban&gt;", html, StringComparison.Ordinal);
        Assert.Contains("class=mk", html.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_single_day_one_sentence_says_so() => Assert.StartsWith(
        "No article has a date that can be read", Assert.Throws<InputException>(() => FramingAnalyzer.Default.Compare(
            Four.Select(article => article with { Date = "soon" }), new CompareOptions { Over = Period.Month })).Message, StringComparison.Ordinal);

    [Fact]
    public void More_periods_than_can_be_read_are_refused() => Assert.StartsWith(
        "The articles are of more than 1000 periods", Assert.Throws<InputException>(() => FramingAnalyzer.Default.Compare(
            [Four[0] with { Date = "1901-01-01" }, Four[1]], new CompareOptions { Over = Period.Day })).Message, StringComparison.Ordinal);

    private static Comparison Compare(Period over, DateOnly? mark = null) => FramingAnalyzer.Default.Compare(
        Four, new CompareOptions { Over = over, Marks = mark is { } day ? ImmutableSortedDictionary<DateOnly, string>.Empty.Add(day, "the <ban>") : CompareOptions.Default.Marks });

    private static Article Of(string id, string outlet, string? date, string text) => Article.FromText(text, outlet, id: id, @event: "pier") with { Date = date };
}
