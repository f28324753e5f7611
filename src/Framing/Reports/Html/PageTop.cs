namespace Framing.Reports.Html;

/// <summary>The top of a page that belongs to a longer row of pages.</summary>
internal static class PageTop
{
    public static void Write(HtmlWriter html, string title, string mainPage, string[] pages, int at)
    {
        using (html.Open("header"))
        {
            using (html.Open("p", ("class", "kick")))
                html.Link(Href.To("", mainPage), "Back to the report");
            html.Leaf("h1", title);
            if (pages.Length == 1)
                return;
            using (html.Open("nav", ("aria-label", "Pages")))
            using (html.Open("ol"))
            {
                if (at > 0)
                    Item(html, pages[at - 1], "Previous page");
                if (at + 1 < pages.Length)
                    Item(html, pages[at + 1], "Next page");
            }
        }
    }

    private static void Item(HtmlWriter html, string page, string text)
    {
        using (html.Open("li"))
            html.Link(Href.To("", page), text);
    }
}
