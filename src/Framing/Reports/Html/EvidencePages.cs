using System.Globalization;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The lists of evidence of a report on pages of their own; long lists go over several.</summary>
internal sealed class EvidencePages(Report report, EvidenceBook evidence, Places places, string prefix)
{
    private const int MostItems = 800;

    /// <summary>Writes the pages, notes where each list stands, and returns their names.</summary>
    public string[] Write(Action<string, Action<TextWriter>> create, string mainPage)
    {
        List<List<EvidencePart>> pages =
            PageSize.Pack(evidence.Lists.SelectMany(Parts), (part, html) => EvidenceHtml.One(new(html, report, evidence, places), part, mainPage));
        string[] names = [.. pages.Select((_, i) => $"{prefix}-{(i + 1).ToString("000", CultureInfo.InvariantCulture)}.html")];
        Dictionary<(string, int), Href> starts = [];
        for (int i = 0; i < pages.Count; i++)
        {
            foreach (EvidencePart part in pages[i])
            {
                starts.Add((part.List.Id, part.From), Href.To(part.Id, names[i]));
                if (part.From == 0)
                    places.Put(part.List.Id, names[i]);
            }
        }
        for (int i = 0; i < pages.Count; i++)
        {
            List<EvidencePart> parts = pages[i];
            string title = $"{Headings.Title(report)}: evidence {parts[0].List.Id} to {parts[^1].List.Id}";
            create(names[i], output => Page.Write(output, title, "evi", html =>
            {
                Sheet sheet = new(html, report, evidence, places);
                PageTop.Write(html, title, mainPage, names, i);
                using (html.Open("main"))
                using (html.Open("section", ("id", "evi"), ("class", "evp")))
                {
                    html.Leaf("h2", "Lists of evidence", ("class", "vh"));
                    foreach (EvidencePart part in parts)
                        EvidenceHtml.One(sheet, part with { Next = starts.TryGetValue((part.List.Id, part.To), out Href next) ? next : null }, mainPage);
                }
            }));
        }
        return names;
    }

    private static IEnumerable<EvidencePart> Parts(EvidenceList list)
    {
        for (int from = 0; from < list.Items.Length; from += MostItems)
            yield return new(list, from, Math.Min(from + MostItems, list.Items.Length), null);
    }
}
