using Framing.Reports.Content;
using Framing.Reports.Html;
using Framing.Reports.Sections;

namespace Framing.Reports.Pages;

/// <summary>A whole report on one page.</summary>
internal static class OnePage
{
    public static void Write(Contents report, TextWriter output, Href? back = null) => Write(report, output, Places.OnePage, back, report.Sections);

    /// <summary>Writes a page of sections under the report's header.</summary>
    public static void Write(Contents report, TextWriter output, Places places, Href? back, IReadOnlyList<Section> sections) =>
        Page.Write(output, Headings.Title(report.Report), "f", html =>
        {
            Sheet sheet = new(html, report.Report, report.Evidence, places);
            HeaderHtml.Write(sheet, report.Deck, [.. sections.Select(s => (s.Id, s.Name))], back);
            using (html.Open("main"))
            {
                foreach (Section section in sections)
                    section.Html(sheet);
            }
        });
}
