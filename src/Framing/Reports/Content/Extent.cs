using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>
/// How much a report shows. Few articles are shown whole. A report on many grows with what there is to say, not with the input: it is an
/// overview, and what it leaves out stands in the tables of the same comparison.
/// </summary>
internal sealed record Extent
{
    private static readonly Extent Whole = new();

    private static readonly Extent Overview = new() { IsOverview = true, Groups = 12, Findings = 6, Concepts = 6, Sources = 12, Places = 12, Rows = 2000 };

    /// <summary>Of more groups than these fewer things are shown of each, so that a report keeps its bounds.</summary>
    private const int FewGroups = 6;

    private static readonly Extent OverviewOfMany = Overview with { Findings = 4, Concepts = 3, Places = 6 };

    private Extent()
    {
    }

    /// <summary>Whether articles are listed and not shown, and the points of a story are left to the pages of events.</summary>
    public bool IsOverview { get; private init; }

    /// <summary>The most groups that stand side by side.</summary>
    public int Groups { get; private init; } = int.MaxValue;

    /// <summary>The most findings.</summary>
    public int Findings { get; private init; } = int.MaxValue;

    /// <summary>The most concepts whose names are charted.</summary>
    public int Concepts { get; private init; } = int.MaxValue;

    /// <summary>The most sources that are named of one category.</summary>
    public int Sources { get; private init; } = int.MaxValue;

    /// <summary>The most places that a list of evidence shows; of more it shows a sample.</summary>
    public int Places { get; private init; } = int.MaxValue;

    /// <summary>The most rows of a table of articles.</summary>
    public int Rows { get; private init; } = int.MaxValue;

    /// <summary>What is shown of a comparison.</summary>
    public static Extent Of(Comparison comparison) => !comparison.IsLarge ? Whole : comparison.Groups.Length > FewGroups ? OverviewOfMany : Overview;

    /// <summary>The names of the groups that stand side by side: of too many those that the leads speak of, then those with the most articles.</summary>
    public HashSet<string> Shown(Comparison comparison) =>
    [
        .. comparison.Leads.SelectMany(lead => lead.Outlets)
            .Concat(comparison.Groups.OrderByDescending(group => group.DocIds.Length).Select(group => group.Name)).Distinct().Take(Groups),
    ];

    /// <summary>The part of a comparison that is shown, with a caution that says so where groups are left out.</summary>
    public Comparison Cut(Comparison comparison)
    {
        if (!IsOverview)
            return comparison;
        comparison = comparison with { StoryPoints = [], SharedQuotes = [] };
        if (comparison.Groups.Length <= Groups)
            return comparison;
        HashSet<string> shown = Shown(comparison);
        return comparison with
        {
            Contrasts = [.. comparison.Contrasts.Where(c => shown.Contains(c.A.Group) && shown.Contains(c.B.Group))],
            HeadlineContrasts = [.. comparison.HeadlineContrasts.Where(c => c.Group.Length == 0 || shown.Contains(c.Group))],
            Cautions = [.. comparison.Cautions, $"{Wording.Digits(comparison.Groups.Length)} groups are compared; {Wording.Number(shown.Count)} of them, those that the "
                + "leads name and those with the most articles, stand here side by side. The tables of this comparison have all of them."],
        };
    }
}
