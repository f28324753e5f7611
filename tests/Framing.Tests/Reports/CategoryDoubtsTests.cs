using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Tests.Reports;

/// <summary>A difference between categories of sources leads no report where it can be one of how the sources were told apart.</summary>
public class CategoryDoubtsTests
{
    private const string Told = " The toll starts in May, and drivers who live on the island pay half of it. Six of the nine members voted for it.";

    private const string Words = "“We will go to court over every cent of this toll, and we will win there as we have won before,”";

    [Fact]
    public void One_person_in_two_categories_is_no_difference() =>
        Assert.DoesNotContain(Kickers($"{Words} said Senator Ravi Dunn.{Told}", $"{Words} said Ravi Dunn, a professor of law at Osterby University.{Told}"),
            kicker => kicker == "Who speaks");

    [Fact]
    public void Persons_of_one_category_alone_are_one() =>
        Assert.Contains(Kickers($"{Words} said Senator Ravi Dunn.{Told}", $"{Words} said Ada Marsh, a professor of law at Osterby University.{Told}"),
            kicker => kicker == "Who speaks");

    [Fact]
    public void Whoever_is_counted_as_a_kind_of_source_is_named_beside_the_count() =>
        Assert.Contains(
            Found($"{Words} said Senator Ravi Dunn.{Told}", $"{Words} said Ada Marsh, a professor of law at Osterby University.{Told}", 5)
                .Single(finding => finding.Kicker == "Who speaks").Note,
            run => run.Text.Contains("Ada Marsh", StringComparison.Ordinal) || run.Text.Contains("Ravi Dunn", StringComparison.Ordinal));

    [Fact]
    public void One_article_each_is_too_little_to_say_which_kind_has_more() =>
        Assert.Empty(Found($"{Words} said Senator Ravi Dunn.{Told}", $"{Words} said Ada Marsh, a professor of law at Osterby University.{Told}", 1)
            .Where(finding => finding.Kicker is "Who speaks" or "Tone" or "Reporting verbs" or "What is told"));

    [Fact]
    public void Whom_nobody_knows_may_be_of_the_category() =>
        Assert.DoesNotContain(Kickers($"{Words} said Senator Ravi Dunn.{Told}", $"{Words} said Ada Marsh.{Told}"), kicker => kicker == "Who speaks");

    private static ImmutableArray<string> Kickers(string a, string b) => [.. Found(a, b, 5).Select(finding => finding.Kicker)];

    private static ImmutableArray<Finding> Found(string a, string b, int articles)
    {
        Comparison comparison = FramingAnalyzer.Default.Compare(
            [.. Enumerable.Range(1, articles).SelectMany(n =>
                (Article[])[
                    Article.FromText(a, "Anchor", "Toll", $"toll {n}") with { Id = $"a{n}" }, Article.FromText(b, "Beacon", "Toll", $"toll {n}") with { Id = $"b{n}" }])],
            new() { Replicates = 10, Draws = 10 });
        Report report = new(comparison);
        return Findings.Of(report, new Story(report));
    }
}
