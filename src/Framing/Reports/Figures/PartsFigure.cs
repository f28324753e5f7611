using System.Collections.Immutable;

namespace Framing.Reports.Figures;

/// <summary>What a whole is made of in each group: bars out of 100%.</summary>
internal sealed class PartsFigure(
    string title, string note, string noun, ImmutableArray<string> parts, ImmutableArray<(string Group, ImmutableArray<long> Counts, long All)> groups)
    : Figure(title, note)
{
    private const int Height = 30;

    /// <summary>Greys that are told apart in print; each part has its name in the key and its number in the data.</summary>
    private static readonly ImmutableArray<string> Fills = ["#1b1b1a", "#6b6b68", "#a3a39e", "#cfcfca", "#8f5b3a", "#3a6b8f", "#c9b458", "#e9e9e4"];

    /// <summary>As many parts can be told apart; the rest is left white.</summary>
    public static int MostParts => Fills.Length;

    public override ImmutableArray<string> Columns => ["group", "part", noun, "all"];

    public override IEnumerable<ImmutableArray<string>> Rows =>
        groups.SelectMany(g => parts.Zip(g.Counts).Select(p => ImmutableArray.Create(g.Group, p.First, Text(p.Second), Text(g.All))));

    protected override int PlotHeight => (groups.Length + ((parts.Length + 1) / 2)) * Height;

    protected override void Draw(Drawing drawing, int top)
    {
        foreach ((int i, (string group, ImmutableArray<long> counts, long all)) in groups.Index())
        {
            double y = top + (i * Height), x = Drawing.Left;
            drawing.Label(y + 19, group);
            for (int part = 0; part < counts.Length && all > 0; part++)
            {
                double width = (double)(Drawing.Right - Drawing.Left) * counts[part] / all;
                drawing.Rect(x, y + 5, width, 20, Fills[part]);
                x += width;
            }
            drawing.Text(Drawing.Right + 14, y + 19, $"{Wording.Digits(all)} {Wording.InNumber(all, noun)}", fill: "#555");
        }
        foreach ((int i, string part) in parts.Index())
        {
            double x = Drawing.Left + (i % 2 * 270), y = top + (groups.Length * Height) + (i / 2 * Height) + 10;
            drawing.Rect(x, y, 12, 12, Fills[i]);
            drawing.Text(x + 18, y + 11, Wording.Shorten(part, 34), size: 12);
        }
    }
}
