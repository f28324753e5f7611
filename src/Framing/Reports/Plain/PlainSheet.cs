using System.Collections.Immutable;
using System.Text;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>What sections need to write themselves in lines: the report and the lists of evidence, whose number stands after each count.</summary>
internal sealed record PlainSheet(Report Report, EvidenceBook Evidence)
{
    /// <summary>"7 of 8 [E2]"; lines of an overview have no room for lists.</summary>
    public string Cited(string count, Citation? citation) => citation is null || Report.Extent.IsOverview ? count : $"{count} [{Evidence[citation].Id}]";

    /// <summary>The same of a piece of a sentence.</summary>
    public string Cited(Run run) => Cited(run.Text, run.Evidence);

    /// <summary>A sentence with the numbers of its lists where a clause ends: in the middle of one they read as words of it.</summary>
    public string Cited(ImmutableArray<Run> runs)
    {
        StringBuilder text = new();
        List<string> waiting = [];
        foreach (Run run in runs)
        {
            int end = waiting.Count == 0 ? -1 : ClauseEnd(run.Text);
            text.Append(run.Text, 0, Math.Max(0, end));
            if (end >= 0)
                Write();
            text.Append(run.Text, Math.Max(0, end), run.Text.Length - Math.Max(0, end));
            if (run.Evidence is { } citation && !Report.Extent.IsOverview)
                waiting.Add(Evidence[citation].Id);
        }
        Write();
        return text.ToString();

        void Write()
        {
            if (waiting.Count > 0)
                text.Append($" [{string.Join(", ", waiting)}]");
            waiting.Clear();
        }
    }

    /// <summary>The mark that ends a clause: a semicolon, or a stop with nothing or a space behind it.</summary>
    private static int ClauseEnd(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == ';' || text[i] == '.' && (i + 1 == text.Length || text[i + 1] == ' '))
                return i;
        }
        return -1;
    }

    /// <summary>A table of figures: a row a measure, a column an outlet.</summary>
    public Block.Table Figures(ImmutableArray<FigureRow> rows, string corner = "Measure") => new(
        [corner, .. Report.Outlets.Select(o => o.Name)],
        [.. rows.Select(row => ImmutableArray.Create(
            [row.OutOf is { } outOf ? $"{row.Label} ({outOf})" : row.Label, .. row.Cells.Select(cell => cell.IsEmpty ? "–" : Cited(cell))]))]);
}
