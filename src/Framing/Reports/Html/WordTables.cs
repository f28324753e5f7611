using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The numbers behind a butterfly, folded away: all counts, all pairs.</summary>
internal static class WordTables
{
    private const int MostPairs = 60;

    public static void Write(Sheet sheet, Names names)
    {
        string title = names.Concept.Title;
        int[] used = [.. Enumerable.Range(0, names.Concept.Variants.Length).Where(v => names.Rows.Any(r => r.Own[v] + r.Quoted[v] > 0))];
        sheet.Numbers(
            "All counts as a table", $"Counts: {title}",
            ["", .. used.SelectMany(v => (string[])[names.Concept.Variants[v].Label + ", own", names.Concept.Variants[v].Label + ", quoted"])],
            names.Rows.Select(row => ImmutableArray.Create([row.Outlet.Name, .. used.SelectMany(v => (string[])[Wording.Digits(row.Own[v]), Wording.Digits(row.Quoted[v])])])));
        ImmutableArray<Contrast> pairs = names.Pairs;
        if (pairs.Any(p => p.Difference is not null))
        {
            string which = pairs.Length == 1 ? "The pair" : pairs.Length > MostPairs ? $"The {MostPairs} widest of {pairs.Length} pairs" : $"All {Wording.Number(pairs.Length)} pairs";
            sheet.Numbers(
                $"{which}, “{names.Focus.Label}” in own voice", $"Pairs: {title}",
                ["Pair", "First", "Second", "Points", "95% interval", "Cautious", "Verdict"],
                (pairs.Length > MostPairs ? pairs.OrderByDescending(p => Math.Abs(p.Difference ?? 0)).Take(MostPairs) : pairs).Select(RowOf));
        }
    }

    /// <summary>A pair with the larger share first.</summary>
    private static ImmutableArray<string> RowOf(Contrast contrast)
    {
        bool mirrored = contrast.Difference < 0;
        (GroupMeasurement a, GroupMeasurement b) = mirrored ? (contrast.B, contrast.A) : (contrast.A, contrast.B);
        return
        [
            $"{a.Group} over {b.Group}", Shown.CountOf(a), Shown.CountOf(b),
            contrast.Difference is { } difference ? Wording.Percent(Math.Abs(difference)) : "–",
            RangeOf(contrast.Interval, mirrored), RangeOf(contrast.CautiousInterval, mirrored), Statuses.Of(contrast).Name(),
        ];
    }

    private static string RangeOf(Interval? interval, bool mirrored) =>
        interval is { } i ? Wording.Range(mirrored ? new(-i.High, -i.Low) : i) : "–";
}
