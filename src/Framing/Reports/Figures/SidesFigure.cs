using System.Collections.Immutable;

namespace Framing.Reports.Figures;

/// <summary>Names that cited sources mark to one side or the other, to both sides of an axis, as shares of all mentions of the thing.</summary>
internal sealed class SidesFigure(string title, string left, string right, ImmutableArray<(string Group, long Left, long Neither, long Right)> groups) : Figure(
    title, $"To the left of the line names that a cited source marks to {left}, to the right those that it marks to {right}; bars are shares of "
        + "all mentions in own voice.")
{
    private const int Height = 30;
    private const double Middle = (Drawing.Left + Drawing.Right) / 2.0, Half = (Drawing.Right - Drawing.Left) / 2.0;

    /// <summary>Whether any group has a marked name among mentions enough for a share.</summary>
    public bool ShowsAny => groups.Any(g => g.Left + g.Right > 0 && g.Left + g.Neither + g.Right >= SmallSample.Least);

    public override ImmutableArray<string> Columns => ["group", "left", "unmarked", "right", "mentions"];

    public override IEnumerable<ImmutableArray<string>> Rows =>
        groups.Select(g => ImmutableArray.Create(g.Group, Text(g.Left), Text(g.Neither), Text(g.Right), Text(g.Left + g.Neither + g.Right)));

    protected override int PlotHeight => (groups.Length + 1) * Height;

    protected override void Draw(Drawing drawing, int top)
    {
        int bottom = top + (groups.Length * Height);
        foreach ((int i, (string group, long down, long neither, long up)) in groups.Index())
        {
            double y = top + (i * Height), all = down + neither + up;
            drawing.Label(y + 19, group);
            if (all >= SmallSample.Least)
            {
                drawing.Rect(Middle - (Half * down / all), y + 6, Half * down / all, 18, "#97350a");
                drawing.Rect(Middle, y + 6, Half * up / all, 18, "#1b74bb");
            }
            string few = all < SmallSample.Least ? ": too few" : "";
            drawing.Text(Drawing.Right + 14, y + 19, $"{Wording.Digits(down)} and {Wording.Digits(up)} of {Wording.Digits((long)all)}{few}", fill: "#555");
        }
        drawing.Line(Middle, top, Middle, bottom);
        foreach ((double at, string tick) in new[] { (-1.0, "100%"), (0, "0"), (1, "100%") })
            drawing.Text(Middle + (at * Half), bottom + 18, tick, "middle", 12, "#555");
    }
}
