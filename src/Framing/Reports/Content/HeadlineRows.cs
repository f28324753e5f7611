using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>One measure in headlines and in the bodies beneath them, for an outlet or for all.</summary>
/// <param name="Outlet">The outlet, or <see langword="null"/> for all articles.</param>
/// <param name="Headline">The headlines' figure.</param>
/// <param name="Body">The bodies' figure.</param>
/// <param name="Difference">The difference with its interval, or why there is none.</param>
internal sealed record HeadlineRow(Outlet? Outlet, Run Headline, Run Body, string Difference)
{
    /// <summary>What names the row where there are no badges.</summary>
    public string Name => Outlet?.Name ?? "All";
}

/// <summary>One measure in headlines and bodies.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Rows">A row an outlet, then all.</param>
internal sealed record HeadlineTable(string Id, string Title, ImmutableArray<HeadlineRow> Rows);

/// <summary>What headlines say beside the bodies beneath them: the measures that can be told apart first.</summary>
internal sealed class HeadlineTables
{
    private const int MostTables = 12, MostOfOverview = 4;

    private const int MostOutlets = 12;

    public HeadlineTables(Report report)
    {
        IGrouping<MeasureKey, HeadlineContrast>[] measures = [.. report.Comparison.HeadlineContrasts
            .Where(c => report.Naming.Describe(c.Contrast.Key.Name).OfHeadlines
            && (c.Contrast.A.Unit == MeasureUnit.Mean || c.Contrast.A.Numerator + c.Contrast.B.Numerator > 0))
            .GroupBy(c => c.Contrast.Key)
            .OrderBy(g => g.Min(Statuses.Of))];
        All = measures.Length;
        Compared = measures.Count(g => g.Any(c => Statuses.Of(c) != Status.CountsOnly));
        Differ = measures.Count(g => g.Any(c => Statuses.Of(c) == Status.ClearGap));
        int shown = report.Extent.IsOverview ? Math.Min(Differ, MostOfOverview) : Math.Min(Compared, MostTables);
        Tables = [.. measures.Take(shown).Select((g, i) => Of(report, [.. g], $"h{i}"))];
    }

    /// <summary>How many measures are told of headlines and bodies.</summary>
    public int All { get; }

    /// <summary>On how many an interval can be given.</summary>
    public int Compared { get; }

    /// <summary>On how many headlines and bodies differ for an outlet, or for all.</summary>
    public int Differ { get; }

    /// <summary>The first of those; none where headlines hold too little, as those of a few articles do.</summary>
    public ImmutableArray<HeadlineTable> Tables { get; }

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited => Tables.SelectMany(table => table.Rows).SelectMany(row => new[] { row.Headline.Evidence, row.Body.Evidence });

    private static HeadlineTable Of(Report report, HeadlineContrast[] contrasts, string id)
    {
        IEnumerable<HeadlineContrast> shown = contrasts.Length <= MostOutlets
            ? contrasts
            : contrasts.OrderBy(Statuses.Of).Take(MostOutlets).Union(contrasts[^1..]).OrderBy(c => Array.IndexOf(contrasts, c));
        return new(id, Wording.Capital(report.Naming.What(contrasts[0].Contrast.A)), [.. shown.Select(headlines =>
        {
            Outlet? outlet = headlines.Group.Length > 0 ? report.OutletOf(headlines.Group) : null;
            return new HeadlineRow(outlet, Figure(report, headlines.Contrast.A, outlet, id),
                Figure(report, headlines.Contrast.B, outlet, id), new DifferenceWords(headlines.Contrast).Brief);
        })]);
    }

    /// <summary>
    /// A figure, which leads to what the outlet says in its own voice, headlines and bodies together: other sections need that list too.
    /// </summary>
    private static Run Figure(Report report, GroupMeasurement figure, Outlet? outlet, string id)
    {
        (string count, string rest) = Shown.Cell(figure);
        string shown = count + rest;
        if (outlet is null || (figure.Unit == MeasureUnit.Share && figure.Numerator == 0))
            return new(shown);
        GroupMeasurement? own = report.Figures.Find(figure.Key.Name, outlet.Name, [.. figure.Key.Dimensions, ("voice", "own")]);
        return new(shown, report.Cite(own ?? figure, id));
    }
}
