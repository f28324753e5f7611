using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The page of an event, and what it reports.</summary>
internal sealed record EventPage(string Page, string Title, int Articles, ImmutableArray<string> Groups, string Clearest)
{
    public EventPage(string page, Report report, string clearest)
        : this(page, Headings.Event(report, report.Comparison.Events[0].Name), report.Articles.Length, [.. report.Everyone.Select(o => o.Name)], clearest)
    {
    }
}

/// <summary>The events of an index page, each with its page.</summary>
internal static class EventsHtml
{
    public static void Write(Sheet sheet, IReadOnlyList<EventPage> pages)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "ev")))
        {
            int compared = pages.Count(p => p.Groups.Length > 1);
            int all = sheet.Report.Comparison.Events.Length;
            sheet.Head(
                $"{Wording.Capital(Wording.Many(all, "event"))}, {Wording.Number(compared)} told by more than one {sheet.Report.GroupNoun}",
                $"{(pages.Count < all ? "Those have a page each," : "Each event has its own page")} with its articles side by side. The sentence is its clearest gap, "
                    + "where there is one.");
            using (html.Open("ul", ("class", "evl")))
            {
                foreach (EventPage page in pages)
                    One(sheet, page);
            }
        }
    }

    private static void One(Sheet sheet, EventPage page)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("li"))
        {
            using (html.Open("p"))
            {
                html.Link(Href.To("", page.Page), page.Title);
                html.Leaf("span", $" {Wording.Counted(page.Articles, "article")}", ("class", "note"));
            }
            using (html.Open("p", ("class", "who")))
            {
                // In the order of the whole, so that a gap shows as a gap.
                foreach (Outlet outlet in sheet.Report.Everyone.Where(o => page.Groups.Contains(o.Name)))
                {
                    sheet.Badge(outlet.Badge);
                    html.Leaf("span", outlet.Name, ("class", "vh"));
                    html.Text(" ");
                }
            }
            if (page.Clearest.Length > 0)
                html.Leaf("p", page.Clearest, ("class", "note"));
        }
    }
}
