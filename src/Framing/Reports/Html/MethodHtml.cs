using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The section on method, measures that no chart shows, and the manifest.</summary>
internal static class MethodHtml
{
    private const int HashDigits = 16;

    public static void Write(Sheet sheet, Method method)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "m")))
        {
            sheet.Head(Headings.Method);
            using (html.Open("div", ("class", "cols")))
            {
                foreach ((string title, ImmutableArray<string> notes) in method.Notes())
                {
                    using (html.Open("div"))
                    {
                        html.Leaf("h3", title);
                        using (html.Open("ul"))
                        {
                            foreach (string note in notes)
                                html.Leaf("li", note);
                        }
                    }
                }
            }
            Others(sheet, method.Others);
            Manifest(sheet, method);
        }
    }

    private static void Others(Sheet sheet, ImmutableArray<FigureRow> others)
    {
        if (others.IsEmpty)
            return;
        HtmlWriter html = sheet.Html;
        using (html.Open("details"))
        {
            html.Leaf("summary", "Further measures");
            FiguresHtml.Write(sheet, "Further measures", others);
        }
    }

    private static void Manifest(Sheet sheet, Method method)
    {
        (HtmlWriter html, Report report, _, _) = sheet;
        Manifest manifest = report.Comparison.Manifest;
        html.Leaf("h3", "Manifest");
        html.Leaf("p", method.Made(), ("class", "note"));
        if (report.Extent.IsOverview)
        {
            html.Leaf("p", Headings.ManifestElsewhere(manifest), ("class", "note"));
        }
        else
        {
            using (sheet.Scroll("Manifest of articles"))
                sheet.Table(
                ["Article", report.Comparison.By == "doc_id"
                    ? "Label"
                    : Wording.Capital(report.GroupNoun), "Words", "Sentences", $"SHA-256 of title and text, first {HashDigits} digits"],
                manifest.Articles.Select(entry => RowOf(report, entry)), "mf");
        }
        if (manifest.Lexicons.IsEmpty)
            return;
        using (sheet.Scroll("Manifest of lexicons"))
            sheet.Table(
                ["Lexicon", "Version", $"SHA-256, first {HashDigits} digits"], manifest.Lexicons.Select(l => ImmutableArray.Create(l.Id, l.Version, Hash(l))), "mf");
    }

    private static ImmutableArray<string> RowOf(Report report, ManifestEntry entry) => report[entry.Id] is { } article
        ? [entry.Id, $"{article.Label} {article.Outlet}", Wording.Digits(article.Words), Wording.Digits(article.Sentences.Length), Hash(entry)]
        : [entry.Id, "left out", "", "", Hash(entry)];

    private static string Hash(ManifestEntry entry) => entry.Sha256.Length > HashDigits ? entry.Sha256[..HashDigits] : entry.Sha256;
}
