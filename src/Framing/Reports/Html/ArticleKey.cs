using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The switches above the articles, and what each mark means.</summary>
internal static class ArticleKey
{
    /// <summary>More concepts than this stand in columns of their own, below the other marks.</summary>
    private const int MostBeside = 6;

    public static void Write(Sheet sheet, ImmutableArray<Names> all)
    {
        HtmlWriter html = sheet.Html;
        html.Leaf("span", "Show: ", ("class", "scr"));
        Switch(html, "tv", "whose voice");
        Switch(html, "tw", "contested words");
        Switch(html, "tt", "verbs and those judged");
        using (html.Open("div", ("class", "lg")))
        {
            using (html.Open("div"))
            {
                html.Leaf("h3", "Whose voice: the line under the words");
                using (html.Open("ul", ("class", "sm")))
                {
                    html.Leaf("li", "no line: the narrator");
                    Item(html, "b", "bold, large: the headline", null, "");
                    Item(html, "span", "“solid line”", "v vq", ": direct quotation");
                    Item(html, "span", "dashed line", "v vi", ": indirect speech");
                    Item(html, "span", "“wavy line”", "v vd", ": words held at a distance");
                }
            }
            using (html.Open("div", ("class", all.Length > MostBeside ? "wide" : null)))
            {
                html.Leaf("h3", "Contested words: colour and shape");
                using (html.Open("ul", ("class", "sm")))
                {
                    foreach (Names names in all)
                        Concept(html, names);
                    Item(html, "mark", "filled shape", "m1", ": the outlet’s own voice");
                    Item(html, "mark", "half shape", "m1 ht", ": indirect speech: the claim is the source’s, the word is the outlet’s");
                    Item(html, "mark", "hollow shape", "m1 at", ": direct quotation, the source’s own word");
                    Item(html, "mark", "dotted frame", "m1 at dt", ": held at a distance");
                }
            }
            using (html.Open("div"))
            {
                html.Leaf("h3", "Verbs and those judged");
                using (html.Open("ul", ("class", "sm")))
                {
                    Item(html, "span", "claimed", "rv d", ": distancing verb");
                    Item(html, "span", "noted", "rv n", ": endorsing verb");
                    Item(html, "span", "blasted", "rv f", ": forceful verb");
                    Item(html, "span", "spoken well of", "e ep", "");
                    Item(html, "span", "spoken badly of", "e en", "; hollow in somebody else’s words");
                }
            }
        }
    }

    private static void Concept(HtmlWriter html, Names names)
    {
        using (html.Open("li"))
        {
            html.Leaf("span", $"{Naming.Lower(names.Concept.Title)}: ", ("class", "note"));
            for (int i = 0; i < names.Concept.Variants.Length; i++)
            {
                if (!names.Used.Contains(i))
                    continue;
                html.Leaf("mark", names.Called(i), ("class", $"m{(int)Names.SideOf(names.Concept.Variants[i])}"));
                html.Text(" ");
            }
        }
    }

    /// <summary>A box to tick that needs no script.</summary>
    public static void Switch(HtmlWriter html, string id, string label, bool isOn = true)
    {
        html.Void("input", ("class", "tog"), ("type", "checkbox"), ("id", id), ("checked", isOn ? "" : null));
        html.Leaf("label", label, ("for", id));
    }

    private static void Item(HtmlWriter html, string element, string text, string? style, string rest)
    {
        using (html.Open("li"))
        {
            html.Leaf(element, text, ("class", style));
            html.Text(rest);
        }
    }
}
