using System.Collections.Immutable;
using Framing.Reports.Content;
using Framing.Reports.Html;

namespace Framing.Web.SideBySide;

/// <summary>The articles beside each other, with switches for the marks and numbers that lead to their sentences.</summary>
internal static class SideView
{
    private static readonly (string Id, string Label, bool IsOn)[] Switches =
    [
        ("voice", "whose words", true), ("words", "contested words", true), ("verbs", "verbs that take a side", false), ("only", "only here", false),
    ];

    public static void Write(Comparison comparison, TextWriter output)
    {
        HtmlWriter html = new(output);
        Report report = new(comparison);
        ILookup<string, TextSpan> only = OnlyHere.Of(comparison);
        ImmutableArray<ArticleColumn> columns =
            [.. report.Articles.Select(article => new ArticleColumn(article, comparison.Concepts, only[article.Document.Article.Id]))];
        html.Leaf("h1", "Side by side");
        Counts(html, columns);
        using (html.Open("div", ("class", "marks-bar")))
        {
            using (html.Open("fieldset", ("class", "switches")))
            {
                html.Leaf("legend", "Show");
                foreach ((string id, string label, bool isOn) in Switches)
                    ArticleKey.Switch(html, "sw-" + id, label, isOn);
            }
            Key(html);
        }
        using (html.Open("div", ("class", $"arts k{(columns.Length is 2 or 4 ? 2 : 3)}"), ("id", "columns")))
        {
            foreach (ArticleColumn column in columns)
                column.Write(html);
        }
    }

    private static void Counts(HtmlWriter html, ImmutableArray<ArticleColumn> columns)
    {
        html.Leaf("p", "Press a number and you see the sentences. Press a name and you see that person’s words.", ("class", "note"));
        using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Numbers for each article")))
        using (html.Open("table", ("class", "counts")))
        {
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                html.Leaf("td", "");
                foreach ((string label, string term) in (ReadOnlySpan<(string, string)>)
                    [
                        ("Words", ""), ("Contested words, own voice", "t-contested"), ("Contested words of others", "t-voice"), ("Only here", "t-only"),
                        ("Who speaks", "t-direct"),
                    ])
                {
                    using (html.Open("th", ("scope", "col")))
                    {
                        if (term.Length == 0)
                            html.Text(label);
                        else
                            html.Link(Href.To(term), label, ("class", "term"));
                    }
                }
            }
            using (html.Open("tbody"))
            {
                foreach (ArticleColumn column in columns)
                    Row(html, column);
            }
        }
    }

    private static void Row(HtmlWriter html, ArticleColumn column)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                html.Leaf("span", column.Article.Label, ("class", "bd"), ("aria-hidden", "true"));
                html.Text(column.Article.Outlet);
            }
            html.Leaf("td", Wording.Digits(column.Article.Words), ("data-l", "words"));
            TermMatch[] own = [.. column.Terms.Where(term => term.Voice.IsOwn())], others = [.. column.Terms.Where(term => !term.Voice.IsOwn())];
            Count(html, column, own.Length, column.Anchors(own.Select(term => term.Span)), "contested words in its own voice");
            Count(html, column, others.Length, column.Anchors(others.Select(term => term.Span)), "contested words of others");
            string only = column.OnlyAnchors;
            Count(html, column, only.Length == 0 ? 0 : only.Split(' ').Length, only, "sentences that only this article has");
            using (html.Open("td", ("data-l", "who speaks")))
            {
                foreach ((int id, Source source, int words) in column.Speakers)
                    Speaker(html, column, id, source, words);
                if (column.Speakers.IsEmpty)
                    html.Text("nobody was found");
            }
        }
    }

    private static void Count(HtmlWriter html, ArticleColumn column, int count, string anchors, string what)
    {
        using (html.Open("td", ("data-l", what)))
        {
            if (count == 0)
            {
                html.Text("0");
                return;
            }
            string label = $"{column.Article.Outlet}: {Wording.Digits(count)} {what}";
            using (html.Open("button", ("type", "button"), ("class", "pick"), ("data-hits", anchors), ("aria-label", label)))
                html.Text(Wording.Digits(count));
        }
    }

    private static void Speaker(HtmlWriter html, ArticleColumn column, int id, Source source, int words)
    {
        using (html.Open("button", ("type", "button"), ("class", "pick name"), ("data-speaker", column.SpeakerKey(id)), ("aria-pressed", "false")))
            html.Text($"{Wording.Shorten(source.Name, 40)}, {Wording.Counted(words, "word")}");
    }

    private static void Key(HtmlWriter html)
    {
        using (html.Open("ul", ("class", "key")))
        {
            Item(html, "span", "“solid line”", "v vq", ": somebody’s very words");
            Item(html, "span", "dashed line", "v vi", ": what somebody said, in the reporter’s words");
            Item(html, "span", "“wavy line”", "v vd", ": held at a distance");
            Item(html, "mark", "filled", "m1", ": the outlet’s own word");
            Item(html, "mark", "hollow", "m1 at", ": somebody else’s");
            Item(html, "span", "bar at the side", "only", ": only here, as far as the computer can tell");
        }
    }

    private static void Item(HtmlWriter html, string element, string text, string style, string rest)
    {
        using (html.Open("li"))
        {
            html.Leaf(element, text, ("class", style));
            html.Text(rest);
        }
    }
}
