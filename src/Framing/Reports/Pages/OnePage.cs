using Framing.Reports.Content;
using Framing.Reports.Html;
using Framing.Reports.Sections;

namespace Framing.Reports.Pages;

/// <summary>A whole report on one page.</summary>
internal static class OnePage
{
    public static void Write(Contents report, TextWriter output, Href? back = null) => Write(report, output, Places.OnePage, back, report.Sections);

    /// <summary>Writes a page of sections under its header. On paper it has its sections for paper, and the rest where its reader asks for it.</summary>
    public static void Write(Contents report, TextWriter output, Places places, Href? back, IReadOnlyList<Section> sections) =>
        Page.Write(output, Headings.Title(report.Report), "f", html =>
        {
            Sheet sheet = new(html, report.Report, report.Evidence, places);
            HeaderHtml.Write(sheet, report.Deck, [.. sections.Select(s => (s.Id, s.Name))], back);
            using (html.Open("main"))
            {
                if (sections.Any(section => !section.IsForPaper))
                    ArticleKey.Switch(html, "pr", "print all of it, not only the first pages", isOn: false);
                foreach (Section section in sections)
                {
                    if (section.IsForPaper)
                        section.Html(sheet);
                    else
                        sheet.Rest(() => section.Html(sheet));
                }
            }
        });

    /// <summary>Writes a page to hand out: the sections for paper alone, and nothing that only a screen can follow.</summary>
    public static void Handout(Contents report, TextWriter output) =>
        Page.Write(output, Headings.Title(report.Report), null, html =>
        {
            Sheet sheet = new(html, report.Report, report.Evidence, Places.OnePage);
            HeaderHtml.Write(sheet, report.Deck, [], null);
            using (html.Open("main"))
            {
                foreach (Section section in report.Sections.Where(section => section.IsForPaper))
                    section.Html(sheet);
                html.Leaf("p", "The sentences behind every number, the articles and the method stand in the whole report.", ("class", "note"));
            }
        });
}
