using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>A whole report on one page.</summary>
internal static class OnePage
{
    public static void Write(Report report, TextWriter output, Href? back = null) => Write(report, output, Places.OnePage, back, sheet =>
    [
        .. Sections(sheet),
        ("a", "Articles", () => ArticlesHtml.Write(sheet, report.Articles)),
        ("m", "Method", () => MethodHtml.Write(sheet)),
        ("evi", "Evidence", () => EvidenceHtml.Write(sheet)),
    ]);

    /// <summary>Writes a page of sections under the report's header.</summary>
    public static void Write(Report report, TextWriter output, Places places, Href? back, Func<Sheet, IReadOnlyList<(string Id, string Name, Action Write)>> content) =>
        Page.Write(output, Headings.Title(report), "f", html =>
        {
            IReadOnlyList<(string Id, string Name, Action Write)> sections = content(new Sheet(html, report, places));
            HeaderHtml.Write(new Sheet(html, report, places), [.. sections.Select(s => (s.Id, s.Name))], back);
            using (html.Open("main"))
            {
                foreach ((_, _, Action write) in sections)
                    write();
            }
        });

    /// <summary>The sections that show figures, without those that have none.</summary>
    public static IEnumerable<(string Id, string Name, Action Write)> Sections(Sheet sheet)
    {
        Report report = sheet.Report;
        yield return ("f", "Findings", () => FindingsHtml.Write(sheet));
        if (report.Names.Length > 0)
            yield return ("w", "Words", () => WordsHtml.Write(sheet));
        if (report.Speakers.Any)
            yield return ("s", "Who speaks", () => SpeakersHtml.Write(sheet));
        if (report.Tone.Any)
            yield return ("t", "Tone", () => ToneHtml.Write(sheet));
        if (report.Headlines.Compared > 0)
            yield return ("h", "Headlines", () => HeadlinesHtml.Write(sheet));
        if (report.Story.Points.Length > 0 || report.Story.Quotes.Length > 0)
            yield return ("pt", "Story points", () => StoryHtml.Write(sheet));
    }
}
