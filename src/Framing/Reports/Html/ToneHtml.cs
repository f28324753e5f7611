using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The section on tone: triangles to both sides of an axis, those who are judged, and what else is counted of manner.</summary>
internal static class ToneHtml
{
    public static void Write(Sheet sheet, Tone tone)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "t")))
        {
            sheet.Head(Headings.Tone(tone), Headings.ToneNote);
            if (tone.Sentences is { } sentences)
                Chart(sheet, sentences);
            TargetsHtml.Write(sheet, tone.Targets);
            SaidHtml.Write(sheet, tone.Said);
            if (tone.Manner.Length > 0)
            {
                html.Leaf("h3", "Manner, in own voice");
                FiguresHtml.Write(sheet, "Manner, in own voice", tone.Manner);
            }
        }
    }

    private static void Chart(Sheet sheet, ToneChart chart)
    {
        HtmlWriter html = sheet.Html;
        html.Leaf("h3", chart.Title, ("id", chart.Id + "-h"));
        using (html.Open("table", ("class", "ct bf tn"), ("role", "table")))
        {
            html.Leaf("caption", $"{chart.Title}: one mark is one {chart.Noun}", ("class", "vh"));
            using (html.Open("thead"))
            using (html.Open("tr", ("role", "row")))
            {
                html.Leaf("td", "");
                html.Leaf("th", "◁ negative ▼", ("class", "q"), ("scope", "col"));
                html.Leaf("th", "▲ positive ▷", ("class", "w"), ("scope", "col"));
                html.Leaf("td", "", ("class", "n"));
                html.Leaf("th", "In own voice: counts and mean score, −1 to 1", ("class", "iv"), ("scope", "col"));
            }
            using (html.Open("tbody", ("role", "rowgroup")))
            {
                using (html.Open("tr", ("class", "mlab"), ("aria-hidden", "true")))
                {
                    html.Leaf("td", "◁ negative ▼", ("class", "note"));
                    html.Leaf("td", "▲ positive ▷", ("class", "note"));
                }
                foreach (ToneRow row in chart.Rows)
                    Row(sheet, chart, row);
            }
        }
    }

    private static void Row(Sheet sheet, ToneChart chart, ToneRow row)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("tr", ("id", row.Id), ("role", "row")))
        {
            sheet.OutletCell(row.Outlet);
            using (html.Open("td", ("class", "q"), ("role", "cell")))
            {
                sheet.Svg.Units([row.OwnDown, row.QuotedDown], [("tn", "fi"), ("tn", "hi")], chart.Most, left: true);
                html.Leaf("span", $"negative: {row.OwnDown} own, {row.QuotedDown} others’", ("class", "vh"));
            }
            using (html.Open("td", ("class", "w"), ("role", "cell")))
            {
                sheet.Svg.Units([row.OwnUp, row.QuotedUp], [("tp", "fi"), ("tp", "hi")], chart.Most, left: false);
                html.Leaf("span", $"positive: {row.OwnUp} own, {row.QuotedUp} others’", ("class", "vh"));
            }
            using (html.Open("td", ("class", "n"), ("role", "cell")))
            {
                if (row.Marks == 0)
                    html.Text("none");
                else
                    sheet.Cite(Wording.Counted(row.Marks, chart.Noun) + " with a tone", row.Evidence);
            }
            using (html.Open("td", ("class", "iv"), ("role", "cell")))
                Own(html, chart, row);
        }
    }

    private static void Own(HtmlWriter html, ToneChart chart, ToneRow row)
    {
        if (row.Own == 0)
        {
            html.Leaf("span", "none in own voice", ("class", "few"));
            return;
        }
        html.Leaf("small", $"▼ {Wording.Digits(row.OwnDown)} ▲ {Wording.Digits(row.OwnUp)} of {Wording.Counted(row.Own, chart.Noun)}, mean {Shown.MeanOf(row.Mean)}");
    }
}
