using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Reports.Figures;

/// <summary>A share of each group as a dot, with the range that chance leaves as a line.</summary>
internal sealed class RangeFigure(string title, ImmutableArray<(string Group, GroupMeasurement? Share)> groups) : Figure(
    title, "A dot is a share, the line its 95% interval. Groups with fewer than five cases have counts alone.")
{
    public override ImmutableArray<string> Columns => ["group", "numerator", "denominator", "of", "value", "low", "high", "method"];

    public override IEnumerable<ImmutableArray<string>> Rows => groups.Select(group => group.Share is { } share
        ? ImmutableArray.Create(
            group.Group, Text(share.Numerator), Text(share.Denominator), share.Noun, Text(share.Value), Text(share.Interval?.Low), Text(share.Interval?.High),
            share.Method.ToString())
        : [group.Group, "0", "0", "", "", "", "", ""]);

    protected override int PlotHeight => (groups.Length + 1) * 30;

    protected override void Draw(Drawing drawing, int top)
    {
        int bottom = top + (groups.Length * 30);
        foreach (double tick in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            drawing.Line(Drawing.At(tick), top, Drawing.At(tick), bottom, "#ccc", 1);
            drawing.Text(Drawing.At(tick), bottom + 18, string.Create(CultureInfo.InvariantCulture, $"{tick * 100:0}%"), "middle", 12, "#555");
        }
        foreach ((int i, (string group, GroupMeasurement? share)) in groups.Index())
        {
            double y = top + (i * 30) + 15;
            drawing.Label(y + 4, group);
            Shown shown = Shown.Of(share, "none");
            if (shown.Interval is { } interval)
                drawing.Line(Drawing.At(interval.Low), y, Drawing.At(interval.High), y);
            if (shown.Share is { } value)
                drawing.Dot(Drawing.At(value), y, 5);
            drawing.Text(Drawing.Right + 14, y + 4, shown.Count, fill: "#555");
        }
    }
}
