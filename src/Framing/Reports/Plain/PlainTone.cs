using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The section on tone.</summary>
internal static class PlainTone
{
    public static IEnumerable<Block> Of(PlainSheet sheet, Tone tone)
    {
        yield return new Block.Heading(2, Headings.Tone(tone));
        yield return new Block.Paragraph("Tone is how words sound, not what an article stands for. " + Headings.ToneIsWeak);
        if (tone.Sentences is { } chart)
        {
            yield return new Block.Heading(3, chart.Title);
            if (sheet.Report.Extent.IsOverview)
            {
                yield return new Block.Table(
                    [Wording.Capital(sheet.Report.GroupNoun), "Negative", "Positive", "Sentences", "Mean, own voice"],
                    [.. chart.Rows.Select(row => ImmutableArray.Create(row.Outlet.Name, Wording.Digits(row.OwnDown), Wording.Digits(row.OwnUp),
                        sheet.Cited(Wording.Digits(row.Own), row.Evidence), Shown.MeanOf(row.Mean)))]);
                yield break;
            }
            yield return new Block.Table(
                ["", "Negative, own", "Positive, own", "Negative, quoted", "Positive, quoted", "Sentences, own", "Mean, own"],
                [.. chart.Rows.Select(row => RowOf(sheet, row))]);
        }
        if (tone.Targets.Length > 0)
        {
            yield return new Block.Heading(3, Headings.TargetsTitle);
            yield return new Block.Table(
                ["Toward whom", .. sheet.Report.Outlets.Select(o => o.Name)],
                [.. tone.Targets.Select(target => ImmutableArray.Create([target.Title, .. target.Rows.Select(row => Target(sheet, row))]))]);
        }
        if (tone.Said.Length > 0)
        {
            yield return new Block.Heading(3, Headings.SaidTitle);
            yield return new Block.Paragraph(Headings.SaidNote);
            yield return new Block.Table(
                ["Of whom", .. sheet.Report.Outlets.Select(o => o.Name)],
                [.. tone.Said.SelectMany(said => said.Rows.Select(row => ImmutableArray.Create([$"{said.Name}: {row.Label}", .. row.Cells.Select(Said)])))]);
        }
        if (tone.Manner.Length > 0)
        {
            yield return new Block.Heading(3, "Manner, in own voice");
            yield return sheet.Figures(tone.Manner);
        }
    }

    private static string Said(SaidCell cell) => cell.IsEmpty
        ? "–"
        : Words(cell.Own) + (cell.Quoted.IsEmpty ? "" : $"{(cell.Own.IsEmpty ? "" : "; ")}others: {Words(cell.Quoted)}");

    private static string Words(ImmutableArray<SaidWord> words) =>
        string.Join(
            ", ", words.Take(SaidOf.MostWords)
            .Select(word =>
                $"{word.Text} {string.Join(" ", word.Sentences.Take(SaidOf.MostSentences).Select(s => s.Sentence.Label))}{More(word.Sentences.Length, SaidOf.MostSentences)}")) +
        More(words.Length, SaidOf.MostWords);

    private static string More(int count, int most) => count > most ? $" and {Wording.Digits(count - most)} more" : "";

    private static string Target(PlainSheet sheet, ToneRow row) => row switch
    {
        { All: 0, IsAbsent: true } => "not mentioned",
        { All: 0 } => Headings.NotMeasured,
        _ => $"{sheet.Cited(Headings.Judged(row), row.Evidence)} of {Wording.Counted(row.All, "mention")}",
    };

    private static ImmutableArray<string> RowOf(PlainSheet sheet, ToneRow row) =>
    [
        row.Outlet.Name, Wording.Digits(row.OwnDown), Wording.Digits(row.OwnUp), Wording.Digits(row.QuotedDown), Wording.Digits(row.QuotedUp),
        sheet.Cited(Wording.Digits(row.Own), row.Evidence), Shown.MeanOf(row.Mean),
    ];
}
