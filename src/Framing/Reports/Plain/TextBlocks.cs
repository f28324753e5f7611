using System.Collections.Immutable;

namespace Framing.Reports.Plain;

/// <summary>Writes blocks as text of a fixed width, as for a terminal.</summary>
internal sealed class TextBlocks(TextWriter output, int width)
{
    private const int Gap = 2, Indent = 4, NarrowestColumn = 9;

    private bool inItems;

    /// <summary>Writes one block and the blank line after it; items follow one another without one.</summary>
    public void Write(Block block)
    {
        if (inItems && block is not Block.Item)
            output.Write('\n');
        inItems = block is Block.Item;
        switch (block)
        {
            case Block.Heading heading:
                Heading(heading.Level, PlainText.Clean(heading.Text));
                break;
            case Block.Paragraph paragraph:
                Lines(PlainText.Clean(paragraph.Text), "");
                output.Write('\n');
                break;
            case Block.Item item:
                Item(PlainText.Clean(item.Label), PlainText.Clean(item.Text));
                break;
            case Block.Table table:
                Table([.. table.Header.Select(cell => PlainText.Clean(cell))],
                    [.. table.Rows.Select(row => row.Select(cell => PlainText.Clean(cell)).ToImmutableArray())]);
                output.Write('\n');
                break;
        }
    }

    private void Heading(int level, string text)
    {
        string[] lines = [.. PlainText.Wrap(level == 1 ? text.ToUpperInvariant() : text, width)];
        if (level < 3)
            output.Write('\n');
        foreach (string line in lines)
            output.Write(line + "\n");
        output.Write(new string(level switch { 1 => '=', 2 => '-', _ => '.' }, Math.Min(width, lines.Max(l => l.Length))) + "\n\n");
    }

    private void Item(string label, string text)
    {
        string head = label + new string(' ', Math.Max(1, Indent - label.Length));
        bool inline = head.Length <= 12;
        if (!inline)
            output.Write(label + "\n");
        string indent = new(' ', inline ? head.Length : Indent);
        bool first = inline;
        foreach (string line in PlainText.Wrap(text, width - indent.Length))
        {
            output.Write((first ? head : indent) + line + "\n");
            first = false;
        }
    }

    private void Table(ImmutableArray<string> header, ImmutableArray<ImmutableArray<string>> rows)
    {
        int[] widths = [.. header.Select((cell, i) => rows.Select(row => row[i].Length).Append(cell.Length).Max())];
        if (!Fit(widths))
        {
            foreach (ImmutableArray<string> row in rows)
                List(header, row);
            return;
        }
        Row(header, widths);
        Row([.. widths.Select(w => new string('-', w))], widths);
        foreach (ImmutableArray<string> row in rows)
            Row(row, widths);
    }

    /// <summary>Narrows the widest columns until the table fits; says whether it can.</summary>
    private bool Fit(int[] widths)
    {
        int surplus = widths.Sum() + (Gap * (widths.Length - 1)) - width;
        while (surplus > 0)
        {
            int widest = Array.IndexOf(widths, widths.Max());
            if (widths[widest] <= NarrowestColumn)
                return false;
            widths[widest]--;
            surplus--;
        }
        return true;
    }

    /// <summary>A row of as many lines as its fullest cell needs.</summary>
    private void Row(ImmutableArray<string> cells, int[] widths)
    {
        string[][] lines = [.. cells.Select((cell, i) => PlainText.Wrap(cell, widths[i]).SelectMany(line => Pieces(line, widths[i])).ToArray())];
        for (int n = 0; n < lines.Max(l => l.Length); n++)
            output.Write(string.Join(new string(' ', Gap), lines.Select((l, i) => (n < l.Length ? l[n] : "").PadRight(widths[i]))).TrimEnd() + "\n");
    }

    /// <summary>A word that is wider than its column, in pieces; a pair of surrogates stays together.</summary>
    private static IEnumerable<string> Pieces(string line, int width)
    {
        int start = 0;
        while (line.Length - start > width)
        {
            int cut = start + width - (char.IsHighSurrogate(line[start + width - 1]) ? 1 : 0);
            yield return line[start..cut];
            start = cut;
        }
        yield return line[start..];
    }

    /// <summary>A row that is too wide, as its name and a line a cell.</summary>
    private void List(ImmutableArray<string> header, ImmutableArray<string> row)
    {
        Lines(row[0], "");
        for (int i = 1; i < row.Length; i++)
        {
            if (row[i].Length > 0)
                Lines(header[i].Length > 0 ? $"{header[i]}: {row[i]}" : row[i], "  ");
        }
    }

    private void Lines(string text, string indent)
    {
        foreach (string line in PlainText.Wrap(text, width - indent.Length))
            output.Write(indent + line + "\n");
    }
}
