using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Which names are marked by whom, folded away: it backs the marks and is not what a chart shows.</summary>
internal static class MarkersHtml
{
    public static void Write(HtmlWriter html, ReadOnlySpan<Names> concepts)
    {
        List<(string Name, VariantInfo Variant)> marked = [];
        foreach (Names names in concepts)
        {
            marked.AddRange(names.Used.Select(v => (names.IsBrief ? names.Concept.Variants[v].Label : names.Called(v), names.Concept.Variants[v]))
                .Where(v => v.Item2.SlantSource is { Length: > 0 }));
        }
        if (marked.Count == 0)
            return;
        using (html.Open("details"))
        {
            html.Leaf("summary", marked.Count == 1 ? "Who marks this name" : "Who marks these names");
            using (html.Open("div", ("class", "marks")))
            {
                foreach ((string name, VariantInfo variant) in marked)
                    html.Leaf("p", $"{name}: {Headings.MarkedAs(variant)}", ("class", "note"));
            }
        }
    }
}
