namespace Framing.Reports.Cells;

/// <summary>A row of comma-separated values.</summary>
internal static class CsvLine
{
    /// <summary>Writes the cells and a line feed.</summary>
    public static void Write(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (int i = 0; i < cells.Length; i++)
            output.Write((i > 0 ? "," : "") + CsvCell.Quote(cells[i]));
        output.Write('\n');
    }
}
