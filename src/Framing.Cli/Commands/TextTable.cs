using System.Text;

namespace Framing.Cli.Commands;

/// <summary>Rows in columns of even width, to be read on a screen.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>The columns are as wide as the first rows need, so that a table of any length can be printed as it is made.</summary>
    private const int RowsMeasured = 1000;

    /// <summary>Writes a table. A column whose head begins with '&gt;' is set to the right, as numbers are.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        bool[] right = [.. header.Select(head => head.StartsWith('>'))];
        string[] heads = [.. header.Select(head => head.TrimStart('>'))];
        int[]? widths = null;
        foreach (string[][] lines in rows.Select(row => row.Select(FramingCommand.OneLine).ToArray()).Prepend(heads).Chunk(RowsMeasured))
        {
            widths ??= [.. heads.Select((_, column) => lines.Max(line => line[column].Length))];
            foreach (string[] line in lines)
            {
                IEnumerable<string> cells = line.Select((cell, column) => right[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
                writer.Write(new StringBuilder().AppendJoin(Gap, cells).ToString().TrimEnd());
                writer.Write('\n');
            }
        }
    }
}
