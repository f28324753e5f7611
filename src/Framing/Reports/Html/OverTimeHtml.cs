using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Figures over time: small pictures of one size, a row a group, so that courses can be held against each other.</summary>
internal static class OverTimeHtml
{
    public static void Write(Sheet sheet, OverTime time)
    {
        HtmlWriter html = sheet.Html;
        string[] periods = [.. time.Periods];
        using (html.Open("section", ("id", "ot")))
        {
            sheet.Head(
                $"From {periods[0]} to {periods[^1]}",
                $"{Wording.Capital(Wording.Many(periods.Length, "period"))}. A dot is a share, the line through it how sure it is. Periods with fewer than {SmallSample.Least} cases have no dot.");
            Marks(sheet, time);
            foreach (TimeSeries series in time.Series)
                One(sheet, time, series, periods);
        }
    }

    private static void Marks(Sheet sheet, OverTime time)
    {
        if (sheet.Report.Comparison.Marks.All(mark => time.At(mark.Key) is null))
            return;
        using (sheet.Html.Open("ol", ("class", "key")))
        {
            foreach ((DateOnly day, string name) in sheet.Report.Comparison.Marks)
            {
                if (time.At(day) is not null)
                    sheet.Html.Leaf("li", $"┆ {day:yyyy-MM-dd} {name}");
            }
        }
    }

    private static void One(Sheet sheet, OverTime time, TimeSeries series, string[] periods)
    {
        HtmlWriter html = sheet.Html;
        html.Leaf("h3", series.Title);
        using (html.Open("table", ("class", "ct tm")))
        {
            html.Leaf("caption", series.Title, ("class", "vh"));
            using (html.Open("tbody"))
            {
                foreach ((Outlet group, ImmutableArray<TimePoint> points) in series.Rows)
                {
                    using (html.Open("tr"))
                    {
                        sheet.OutletCell(group);
                        using (html.Open("td"))
                            sheet.Svg.Course(points, [.. sheet.Report.Comparison.Marks.Keys.Select(time.At).OfType<double>()]);
                    }
                }
            }
        }
        using (html.Open("div", ("class", "ticks tm")))
        {
            html.Leaf("span", periods[0]);
            html.Leaf("span", periods[^1]);
        }
        sheet.Numbers("The numbers", series.Title, ["", .. series.Rows.Select(row => row.Group.Name)],
            periods.Select((period, i) => ImmutableArray.Create([period, .. series.Rows.Select(row => row.Points[i].Count)])));
    }
}
