using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>What is compared, a row a group; of many groups those that are not shown side by side are folded away.</summary>
internal static class CorpusHtml
{
    public static void Write(Sheet sheet, Corpus corpus)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "c")))
        {
            sheet.Head(corpus.Heading);
            using (sheet.Scroll("What is compared"))
                Table(sheet, corpus, corpus.Rows.Where(row => sheet.Report.Outlets.Contains(row.Group)));
            if (sheet.Places == Places.OnePage && corpus.Elsewhere.Length > 0)
                html.Leaf("p", corpus.Elsewhere, ("class", "note"));
            int others = corpus.Rows.Length - sheet.Report.Outlets.Length;
            if (others == 0)
                return;
            using (html.Open("details"))
            {
                html.Leaf("summary", $"The {Wording.Number(others)} other groups");
                using (sheet.Scroll("The other groups"))
                    Table(sheet, corpus, corpus.Rows.Where(row => !sheet.Report.Outlets.Contains(row.Group)));
            }
        }
    }

    private static void Table(Sheet sheet, Corpus corpus, IEnumerable<CorpusRow> rows)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("table", ("class", "num")))
        {
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (string column in corpus.Header)
                    html.Leaf("th", column, ("scope", "col"));
            }
            using (html.Open("tbody"))
            {
                foreach (CorpusRow row in rows)
                {
                    using (html.Open("tr"))
                    {
                        using (html.Open("th", ("scope", "row")))
                            sheet.OutletName(row.Group);
                        foreach (string cell in row.Cells)
                            html.Leaf("td", cell);
                    }
                }
            }
        }
    }
}
