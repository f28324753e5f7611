using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Figures;

/// <summary>A figure over time, a row a group, so that courses can be held against each other.</summary>
internal sealed class CourseFigure(TimeSeries series, ImmutableArray<string> periods) : Figure(
    series.Title, $"From {periods[0]} to {periods[^1]}. A dot is a period, the line through it its 95% interval; periods with fewer than five cases have none.")
{
    private const int Height = 64, Margin = 6;

    public override ImmutableArray<string> Columns => ["group", "period", "count", "value", "low", "high"];

    public override IEnumerable<ImmutableArray<string>> Rows => series.Rows.SelectMany(row => periods.Zip(row.Points).Select(p => ImmutableArray.Create(
        row.Group.Name, p.First, p.Second.Count, Text(p.Second.Share), Text(p.Second.Interval?.Low), Text(p.Second.Interval?.High))));

    protected override int PlotHeight => series.Rows.Length * Height;

    protected override void Draw(Drawing drawing, int top)
    {
        foreach ((int i, (Outlet group, ImmutableArray<TimePoint> points)) in series.Rows.Index())
        {
            double bottom = top + ((i + 1) * Height) - Margin;
            double Down(double share) => bottom - (Math.Clamp(share, 0, 1) * (Height - (2 * Margin)));
            double Across(int index) => Drawing.At((index + 0.5) / points.Length);
            drawing.Label(bottom - (Height / 2.0) + 10, group.Name);
            drawing.Line(Drawing.Left, bottom, Drawing.Right, bottom, "#ccc", 1);
            for (int p = 0; p < points.Length; p++)
            {
                if (points[p].Share is not { } share)
                    continue;
                if (points[p].Interval is { } interval)
                    drawing.Line(Across(p), Down(interval.Low), Across(p), Down(interval.High), "#999", 1);
                if (p > 0 && points[p - 1].Share is { } before)
                    drawing.Line(Across(p - 1), Down(before), Across(p), Down(share));
                drawing.Dot(Across(p), Down(share), points.Length > 40 ? 1.5 : 3);
            }
        }
    }
}
