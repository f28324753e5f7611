using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The section on tone, and the measures that no other section shows.</summary>
internal static class PlainTone
{
    public static IEnumerable<Block> Of(Report report)
    {
        if (report.Tone.Any)
        {
            yield return new Block.Heading(2, Headings.Tone(report));
            yield return new Block.Paragraph("Tone is how words sound, not what an article stands for.");
        }
        foreach (ToneChart chart in (report.Tone.Sentences is { } sentences ? [sentences] : Enumerable.Empty<ToneChart>()).Concat(report.Tone.Targets))
        {
            yield return new Block.Heading(3, chart.Title);
            yield return new Block.Table(
                ["", "Negative, own", "Positive, own", "Negative, quoted", "Positive, quoted", $"{Wording.Capital(chart.Noun)}s, own", "Mean, own"],
                [.. chart.Rows.Select(row => RowOf(row, chart))]);
        }
        if (report.Tone.Said.Length > 0)
        {
            yield return new Block.Heading(3, Headings.SaidTitle);
            yield return new Block.Paragraph(Headings.SaidNote);
            yield return new Block.Table(
                ["Of whom", .. report.Outlets.Select(o => o.Name)],
                [.. report.Tone.Said.SelectMany(said => said.Rows.Select(row => ImmutableArray.Create([$"{said.Name} {row.Label}", .. row.Cells.Select(Said)])))]);
        }
        if (report.Tone.Manner.Length > 0)
        {
            yield return new Block.Heading(3, "Manner, in own voice");
            yield return Figures(report, report.Tone.Manner);
        }
        if (report.Others.Length > 0)
        {
            yield return new Block.Heading(2, "Further measures");
            yield return Figures(report, report.Others);
        }
    }

    /// <summary>A row a measure, a column an outlet.</summary>
    public static Block.Table Figures(Report report, ImmutableArray<FigureRow> rows, string corner = "Measure") => new(
        [corner, .. report.Outlets.Select(o => o.Name)],
        [.. rows.Select(row => ImmutableArray.Create([row.OutOf is { } outOf ? $"{row.Label} ({outOf})" : row.Label, .. row.Cells.Select(cell => cell.IsEmpty ? "–" : PlainReport.Cited(cell))]))]);

    private static string Said(SaidCell cell) => cell.IsEmpty
        ? "–"
        : Words(cell.Own) + (cell.Quoted.IsEmpty ? "" : $"{(cell.Own.IsEmpty ? "" : "; ")}others: {Words(cell.Quoted)}");

    private static string Words(ImmutableArray<SaidWord> words) =>
        string.Join(", ", words.Take(SaidOf.MostWords).Select(word => $"{word.Text} {string.Join(" ", word.Sentences.Take(SaidOf.MostSentences).Select(s => s.Sentence.Label))}{More(word.Sentences.Length, SaidOf.MostSentences)}")) +
        More(words.Length, SaidOf.MostWords);

    private static string More(int count, int most) => count > most ? $" and {Wording.Digits(count - most)} more" : "";

    private static ImmutableArray<string> RowOf(ToneRow row, ToneChart chart) =>
    [
        row.Outlet.Name, Wording.Digits(row.OwnDown), Wording.Digits(row.OwnUp), Wording.Digits(row.QuotedDown), Wording.Digits(row.QuotedUp),
        PlainReport.Cited(Wording.Digits(row.Own), row.Evidence), chart.Noun == "sentence" ? Headings.MeanOf(row.Mean) : "",
    ];
}
