using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The section on words.</summary>
internal static class PlainWords
{
    private const int MostNames = 4;

    public static IEnumerable<Block> Of(PlainSheet sheet, ImmutableArray<Names> all)
    {
        yield return new Block.Heading(2, Headings.Words(all));
        yield return new Block.Paragraph($"{Headings.VoicesNote} {Headings.MarkedNote}");
        foreach (Names names in all.Where(n => !n.IsBrief))
        {
            yield return new Block.Heading(3, names.Concept.Title);
            if (sheet.Report.Extent.IsOverview)
            {
                yield return MostUsed(sheet, names);
                continue;
            }
            int[] used = [.. names.Used];
            string[] marked = [.. used.Where(v => names.Concept.Variants[v].Slant is not null).GroupBy(v => Headings.MarkedAs(names.Concept.Variants[v]))
                .Select(g => $"{Wording.List([.. g.Select(names.Called)])} {g.Key}.")];
            string[] sides = [.. used.Select(v => names.Concept.Variants[v]).Where(v => Names.SideOf(v) != Side.Neither)
                .Select(v => (Side: Names.SideOf(v), Text: SideOf(names.Concept, v)))
                .Where(s => s.Text.Length > 0).Distinct().OrderBy(s => s.Side).Select(s => $"{(s.Side == Side.Negative ? "−" : "+")} stands for {s.Text}")];
            if (sides.Length > 0)
                yield return new Block.Paragraph(string.Join("; ", sides) + ".");
            if (marked.Length > 0)
                yield return new Block.Paragraph(string.Join(' ', marked));
            // A name a row: names are long, outlets' are short.
            yield return new Block.Table(
                ["", .. names.Rows.Select(row => row.Outlet.Short)],
                [
                    .. used.Select(v => ImmutableArray.Create([names.Called(v), .. names.Rows.Select(row => row.Uses(v))])),
                    ["All own", .. names.Rows.Select(row => sheet.Cited(Wording.Digits(row.Own.Sum()), row.OwnEvidence))],
                    ["All others", .. names.Rows.Select(row => sheet.Cited(Wording.Digits(row.Quoted.Sum()), row.QuotedEvidence))],
                    .. names.Shares(names.Rows).Select(share => ImmutableArray.Create([share.Label, .. share.Cells])),
                ]);
        }
        foreach (Block block in Brief(sheet, [.. all.Where(n => n.IsBrief)]))
            yield return block;
    }

    /// <summary>The names that are used most in own voice, for an overview: a table that stays narrow however many names and groups there are.</summary>
    private static Block.Table MostUsed(PlainSheet sheet, Names names)
    {
        int[] used = [.. Enumerable.Range(0, names.Concept.Variants.Length).OrderByDescending(v => names.Rows.Sum(r => r.Own[v]))
            .Where(v => names.Rows.Any(r => r.Own[v] > 0)).Take(MostNames).Order()];
        return new(
            ["Own voice", .. used.Select(v => names.Concept.Variants[v].Label), "All", $"{Wording.Capital(names.Focus.Label)}, %"],
            [.. names.Rows.Where(row => row.Own.Sum() > 0).Select(row =>
            {
                Shown shown = Shown.Of(row.Focus, "none in own voice");
                return ImmutableArray.Create([row.Outlet.Name, .. used.Select(v => Wording.Digits(row.Own[v])), Wording.Digits(row.Own.Sum()),
                    shown.Share is { } share ? $"{Wording.Percent(share)}{(shown.Interval is { } i ? $" ({Wording.Range(i)})" : "")}" : "–"]);
            })]);
    }

    private static string SideOf(ConceptInfo concept, VariantInfo variant) => Names.SideOf(variant) == Side.Negative ? concept.NegativeSide : concept.PositiveSide;

    /// <summary>Things named too seldom for a table of their own.</summary>
    private static IEnumerable<Block> Brief(PlainSheet sheet, Names[] concepts)
    {
        if (concepts.Length == 0)
            yield break;
        yield return new Block.Heading(3, Headings.BriefWordsTitle);
        yield return new Block.Paragraph(Headings.BriefWordsNote);
        yield return new Block.Table(
            ["What is named", .. sheet.Report.Outlets.Select(o => o.Name)],
            [.. concepts.Select(names => ImmutableArray.Create([names.Concept.Title, .. names.Rows.Select(row => CellOf(sheet, row))]))]);
    }

    private static string CellOf(PlainSheet sheet, NamesRow row)
    {
        string[] own = [.. row.SaidOwn.Select(Said)];
        string[] quoted = [.. row.SaidByOthers.Select(Said)];
        string[] parts =
        [
            .. own.Length > 0 ? (string[])[sheet.Cited(string.Join(", ", own), row.OwnEvidence)] : [],
            .. quoted.Length > 0 ? (string[])[sheet.Cited(string.Join(", ", quoted), row.QuotedEvidence)] : [],
        ];
        return parts.Length == 0 ? "–" : string.Join("; ", parts);
    }

    private static string Said(SaidName name) =>
        $"{(name.Voice.IsOwn() ? "" : name.Voice.Brief() + ": ")}{name.Form}{(name.Count > 1 ? $" ×{Wording.Digits(name.Count)}" : "")}";
}
