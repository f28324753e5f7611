using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Which names are marked by whom, folded away: it backs the marks and is not what a chart shows.</summary>
internal static class MarkersHtml
{
    public static void Write(HtmlWriter html, ReadOnlySpan<Names> concepts)
    {
        List<VariantInfo> marked = [];
        foreach (Names names in concepts)
            marked.AddRange(names.Concept.Variants.Where((v, i) => v.SlantSource is { Length: > 0 } && names.Rows.Any(r => r.Own[i] + r.Quoted[i] > 0)));
        if (marked.Count == 0)
            return;
        using (html.Open("details"))
        {
            html.Leaf("summary", marked.Count == 1 ? "Who marks this name" : "Who marks these names");
            using (html.Open("div", ("class", "marks")))
            {
                foreach (VariantInfo variant in marked)
                    html.Leaf("p", $"{variant.Label}: {Headings.MarkedAs(variant)}", ("class", "note"));
            }
        }
    }
}
