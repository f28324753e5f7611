using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The findings: a sentence, how sure it is, and a small chart that keeps the other outlets in sight.</summary>
internal static class FindingsHtml
{
    /// <summary>With more outlets a small chart draws those that are named and the outermost others.</summary>
    public static void Write(Sheet sheet, ImmutableArray<Finding> findings)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "f")))
        {
            sheet.Head(Headings.Findings(findings), sheet.IsHandout ? null : "Every underlined number opens the sentences it was counted from.");
            Key(html, findings);
            using (html.Open("ol", ("class", "fnd")))
            {
                foreach (Finding finding in findings)
                    One(sheet, finding);
            }
        }
    }

    private static void Key(HtmlWriter html, ImmutableArray<Finding> findings)
    {
        using (html.Open("ul", ("class", "key")))
        {
            foreach (Status status in findings.Select(f => f.Status).Distinct().Order())
            {
                using (html.Open("li"))
                {
                    html.Leaf("span", status.Name(), ("class", "st"));
                    html.Text(" " + status.Meaning());
                }
            }
        }
    }

    private static void One(Sheet sheet, Finding finding)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("li", ("id", finding.Id)))
        {
            using (html.Open("div", ("class", "fh")))
            {
                html.Leaf("p", finding.Kicker, ("class", "kick"));
                html.Leaf("span", finding.Status.Name(), ("class", "st"));
            }
            using (html.Open("p", ("class", "hl")))
                sheet.Runs(finding.Sentence);
            if (finding.Note.Length > 0)
            {
                using (html.Open("p", ("class", "un")))
                    sheet.Runs(finding.Note);
            }
            // Paper has the sections below, whose charts hold the same figures.
            sheet.Rest(() => Chart(sheet, finding));
        }
    }

    private static void Chart(Sheet sheet, Finding finding)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("table", ("class", "mini")))
        {
            html.Leaf("caption", finding.Caption + finding.Marks);
            using (html.Open("tbody"))
            {
                // Counts too small for a share stand without an axis.
                bool drawn = finding.Kind is MiniKind.Points or MiniKind.Mentions || finding.Rows.Any(r => r.Value is not null);
                foreach (MiniRow row in finding.Drawn)
                    Row(sheet, finding, row, drawn);
                if (drawn && finding.Kind is not (MiniKind.Points or MiniKind.Mentions))
                    Ticks(html, finding.Kind);
            }
        }
        if (finding.HowSure.Length > 0)
        {
            using (html.Open("details"))
            {
                html.Leaf("summary", "How sure");
                html.Leaf("p", finding.HowSure, ("class", "un"));
            }
        }
        if (finding.Between.Length > 0)
            html.Leaf("p", finding.Between, ("class", "note"));
    }

    private static void Row(Sheet sheet, Finding finding, MiniRow row, bool drawn)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("tr", ("class", row.IsNamed ? "on" : null)))
        {
            html.Leaf("th", row.Outlet.Short, ("scope", "row"));
            using (html.Open("td"))
            {
                switch (finding.Kind)
                {
                    case var _ when !drawn:
                        break;
                    case MiniKind.Points:
                        sheet.Svg.Points(row.Told, row.Perhaps);
                        break;
                    case MiniKind.Mentions:
                        sheet.Svg.Mentions(row.Told, finding.Rows.Max(r => r.Told.Length));
                        break;
                    case MiniKind.Bar:
                        sheet.Svg.Bar(row.Value);
                        break;
                    case MiniKind.Score:
                        sheet.Svg.Whisker(row.Value, row.Interval, -1);
                        break;
                    default:
                        sheet.Svg.Whisker(row.Value, row.Interval);
                        break;
                }
            }
            using (html.Open("td", ("class", "n")))
                sheet.Write(row.Label);
        }
    }

    private static void Ticks(HtmlWriter html, MiniKind kind)
    {
        using (html.Open("tr", ("aria-hidden", "true")))
        {
            html.Leaf("td", "");
            using (html.Open("td"))
                TicksOf(html, kind == MiniKind.Score ? ["−1", "0", "1"] : ["0%", "50", "100%"]);
            html.Leaf("td", "");
        }
    }

    /// <summary>The figures under an axis.</summary>
    public static void TicksOf(HtmlWriter html, ReadOnlySpan<string> ticks)
    {
        using (html.Open("div", ("class", "ticks")))
        {
            foreach (string tick in ticks)
                html.Leaf("span", tick);
        }
    }
}
