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
    public void Whom_nobody_knows_may_be_of_the_category() =>
        Assert.DoesNotContain(Kickers($"{Words} said Senator Ravi Dunn.{Told}", $"{Words} said Ada Marsh.{Told}"), kicker => kicker == "Who speaks");

    private static ImmutableArray<string> Kickers(string a, string b)
    {
        Comparison comparison = FramingAnalyzer.Default.Compare(
            [Article.FromText(a, "Anchor", "Toll", "toll"), Article.FromText(b, "Beacon", "Toll", "toll")], new() { Replicates = 10, Draws = 10 });
        Report report = new(comparison);
        return [.. Findings.Of(report, new Story(report)).Select(f => f.Kicker)];
    }
}
