using System.Collections.Immutable;

namespace Framing.Reports.Figures;

/// <summary>A picture of a report that stands alone, with the numbers that it is drawn from.</summary>
/// <param name="title">What it shows.</param>
/// <param name="note">How to read it, in a sentence.</param>
internal abstract class Figure(string title, string note)
{
    public string Title => title;

    public string Note => note;

    /// <summary>The columns of its numbers.</summary>
    public abstract ImmutableArray<string> Columns { get; }

    /// <summary>Its numbers, a row a mark or a bar.</summary>
    public abstract IEnumerable<ImmutableArray<string>> Rows { get; }

    /// <summary>Writes it as SVG.</summary>
    public void Write(TextWriter output) => Drawing.Write(output, title, note, string.Join("; ", Rows.Select(Said)), PlotHeight, Draw);

    /// <summary>How high its plot is.</summary>
    protected abstract int PlotHeight { get; }

    /// <summary>Draws the plot below <paramref name="top"/>.</summary>
    protected abstract void Draw(Drawing drawing, int top);

    private string Said(ImmutableArray<string> row) =>
        string.Join(", ", Columns.Zip(row).Where(cell => cell.Second.Length > 0).Select(cell => $"{cell.First} {cell.Second}"));

    /// <summary>A number of the data; empty where there is none.</summary>
    protected static string Text(double? value) => value is { } number && double.IsFinite(number) ? Cells.Json.Number(number) : "";
}
