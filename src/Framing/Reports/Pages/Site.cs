using System.Globalization;
using System.Text;
using Framing.Reports.Content;
using Framing.Reports.Html;
using Framing.Reports.Networks;
using Framing.Reports.Sections;

namespace Framing.Reports.Pages;

/// <summary>
/// A report in a folder: an index page with what all events add up to, a page an event, and pages of articles and evidence where one
/// page would be too large. Names of pages are numbers, so that no name from the input reaches the disk.
/// </summary>
internal sealed class Site
{
    private readonly string folder;
    private readonly Places places = new() { Table = "index.html" };

    private Site(string folder) => this.folder = folder;

    /// <summary>Writes the pages into a folder that exists.</summary>
    public static void Write(Comparison comparison, string folder) => new Site(folder).Write(comparison);

    private void Write(Comparison comparison)
    {
        if (comparison.Events.Length <= 1 && !comparison.IsLarge)
        {
            WritePart(new(comparison), "index", null);
            return;
        }
        // The points of a story belong to its event.
        Contents whole = new(comparison with { StoryPoints = [], SharedQuotes = [] });
        bool isOverview = whole.Report.Extent.IsOverview;
        List<EventPage> pages = [];
        foreach ((int index, Comparison part) in comparison.EventParts().Index())
        {
            string name = $"event-{(index + 1).ToString("000", CultureInfo.InvariantCulture)}";
            Contents report = new(part, whole.Report);
            WritePart(report, name, Href.To("", "index.html"));
            pages.Add(new(name + ".html", report.Report, report.Clearest));
        }
        string[] evidence = new EvidencePages(whole.Report, whole.Evidence, places, "evidence").Write(Create, "index.html");
        Section events = new("ev", "Events", sheet => EventsHtml.Write(sheet, pages)) { IsEmpty = pages.Count == 0 };
        IEnumerable<Section> sections = whole.Sections.SelectMany(section => section.Id switch
        {
            Contents.Articles => isOverview ? (Section[])[events, section] : [events],
            Contents.Lists => [EvidenceElsewhere(isOverview ? [.. evidence, .. TableFiles.Names] : evidence)],
            _ => [section],
        });
        Create("index.html", output => OnePage.Write(whole, output, places, null, [.. sections.Where(section => !section.IsEmpty)]));
        if (!isOverview)
            return;
        Create(TableFiles.Articles, output => TableFiles.WriteArticles(whole.Report, places, output));
        Create(TableFiles.Evidence, output => TableFiles.WriteEvidence(whole.Report, whole.Evidence, output));
        NetworkFiles.Write(comparison, Create);
    }

    /// <summary>Writes a report on one page if it fits, else with its articles and evidence on pages of their own.</summary>
    private void WritePart(Contents report, string name, Href? back)
    {
        string page = name + ".html";
        StringBuilder whole = new();
        using (StringWriter writer = new(whole))
            OnePage.Write(report, writer, back);
        if (PageSize.Fits(whole))
        {
            foreach (ArticleView article in report.Report.Articles)
                places.Put(article.Id, page);
            Create(page, output => output.Write(whole));
            return;
        }
        string prefix = name == "index" ? "" : name + "-";
        string[] articles = new ArticlePages(report.Report, report.Names, report.Evidence, places, prefix + "articles").Write(Create, page);
        string[] evidence = new EvidencePages(report.Report, report.Evidence, places, prefix + "evidence").Write(Create, page);
        Create(page, output => OnePage.Write(report, output, places, back, [.. report.Sections.Select(section => section.Id switch
        {
            Contents.Articles => Elsewhere(Contents.Articles, "Articles", "The articles, marked up", "Sentence numbers and “not found” lead to the articles.", articles),
            Contents.Lists => EvidenceElsewhere(evidence),
            _ => section,
        })]));
    }

    private static Section EvidenceElsewhere(string[] pages) => Elsewhere(
        Contents.Lists, "Evidence", "Evidence for every number", "An underlined number leads to its own list of sentences, and each sentence to its article.", pages);

    private static Section Elsewhere(string id, string name, string heading, string note, string[] pages) => new(id, name, sheet =>
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", id)))
        {
            sheet.Head(heading, note);
            using (html.Open("ul", ("class", "pages")))
            {
                foreach ((int i, string page) in pages.Index())
                {
                    using (html.Open("li"))
                        html.Link(Href.To("", page), !page.EndsWith(".html", StringComparison.Ordinal) ? page : $"{name}, page {Wording.Digits(i + 1)}");
                }
            }
        }
    });

    private void Create(string name, Action<TextWriter> write)
    {
        using StreamWriter output = new(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        write(output);
    }
}
