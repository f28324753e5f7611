using System.Collections.Immutable;
using Framing.Comparisons;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The numbers behind a butterfly, folded away: all counts, all pairs.</summary>
internal static class WordTables
{
    private const int MostPairs = 60;

    public static void Write(Sheet sheet, Names names)
    {
        string title = names.Concept.Title;
        // A name a row: names are long, outlets' are short, and paper is narrow.
        ImmutableArray<NamesRow> rows = [.. names.Rows.Where(row => row.Own.Sum() + row.Quoted.Sum() > 0)];
        sheet.Numbers(
            "All counts as a table", $"Counts: {title}",
            ["", .. rows.Select(row => row.Outlet.Short)],
            [
                .. names.Used.Select(v => ImmutableArray.Create([names.Called(v), .. rows.Select(row => row.Uses(v))])),
                .. names.Shares(rows).Select(share => ImmutableArray.Create([share.Label, .. share.Cells])),
            ]);
        ImmutableArray<Contrast> pairs = names.Pairs;
        if (pairs.Any(p => p.Difference is not null))
        {
            string which = pairs.Length == 1 ? "The pair" : pairs.Length > MostPairs
                ? $"The {MostPairs} widest of {pairs.Length} pairs"
                : $"All {Wording.Number(pairs.Length)} pairs";
            sheet.Numbers(
                $"{which}, {names.CalledInFocus} in own voice", $"Pairs: {title}",
                ["Pair", "First", "Second", "Points", "95% interval", "Cautious", "Verdict"],
                (pairs.Length > MostPairs ? pairs.OrderByDescending(p => Math.Abs(p.Difference ?? 0)).Take(MostPairs) : pairs).Select(RowOf));
        }
    }

    /// <summary>A pair with the larger share first.</summary>
    private static ImmutableArray<string> RowOf(Contrast contrast)
    {
        bool mirrored = contrast.Difference < 0;
        (GroupMeasurement a, GroupMeasurement b) = mirrored ? (contrast.B, contrast.A) : (contrast.A, contrast.B);
        int decimals = Wording.Decimals(contrast.A.Unit, contrast.Difference ?? 0, contrast.Interval, contrast.CautiousInterval);
        return
        [
            $"{a.Group} over {b.Group}", Shown.CountOf(a), Shown.CountOf(b),
            contrast.Difference is { } difference ? Wording.Points(Math.Abs(difference), decimals) : "–",
            RangeOf(contrast.Interval, mirrored, decimals), RangeOf(contrast.CautiousInterval, mirrored, decimals), Statuses.Of(contrast).Name(),
        ];
    }

    private static string RangeOf(Interval? interval, bool mirrored, int decimals) => interval is { } i
        ? mirrored
        ? $"{Wording.Points(-i.High, decimals)} to {Wording.Points(-i.Low, decimals)}"
        : $"{Wording.Points(i.Low, decimals)} to {Wording.Points(i.High, decimals)}"
        : "–";
}
