using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Quotations in several versions, as word diffs against the longest.</summary>
internal static class QuotesHtml
{
    private const int MostOpen = 6;

    public static void Write(Sheet sheet, Story story)
    {
        HtmlWriter html = sheet.Html;
        QuoteRows[] differing = [.. story.Differing];
        QuoteRows[] same = [.. story.Same];
        if (differing.Length > 0)
        {
            using (html.Open("p", ("class", "note")))
            {
                html.Leaf("del", "Struck through");
                html.Text(": left out of what is quoted in one go. ");
                html.Leaf("ins", "Boxed", ("class", "in"));
                html.Text($": put in. Each is {Headings.QuotesNote}");
            }
        }
        foreach (QuoteRows quote in differing.Take(MostOpen))
            One(sheet, quote);
        Folded(sheet, $"{Wording.Capital(Wording.Many(differing.Length - MostOpen, "more quotation"))} in several versions", [.. differing.Skip(MostOpen)]);
        Folded(sheet, $"{Wording.Capital(Wording.Many(same.Length, "quotation"))} printed word for word the same", same);
        int more = story.Quotes.Length - differing.Length - same.Length;
        if (more > 0)
            html.Leaf("p", $"{Wording.Capital(Wording.Many(more, "more quotation"))} printed by several articles are in the csv of this report.", ("class", "note"));
    }

    private static void Folded(Sheet sheet, string summary, QuoteRows[] quotes)
    {
        if (quotes.Length == 0)
            return;
        using (sheet.Html.Open("details"))
        {
            sheet.Html.Leaf("summary", summary);
            foreach (QuoteRows quote in quotes)
                One(sheet, quote);
        }
    }

    private static void One(Sheet sheet, QuoteRows quote)
    {
        HtmlWriter html = sheet.Html;
        html.Leaf("h3", Headings.Quote(quote), ("id", quote.Id));
        using (html.Open("ul", ("class", "qv")))
        {
            foreach (VersionRow row in quote.Rows.Take(QuoteRows.MostPrinted))
            {
                using (html.Open("li", ("id", row.Id)))
                {
                    using (html.Open("span"))
                    {
                        sheet.Badge(row.Article.Label);
                        html.Leaf("b", row.Article.Outlet);
                    }
                    using (html.Open("q"))
                        Diff(html, row.Edits);
                    using (html.Open("span", ("class", "note")))
                    {
                        html.Text(Headings.Version(quote, row) + ". ");
                        SentenceView? sentence = row.Version.Content.IsEmpty ? null : row.Article.Touched(row.Version.Content[0]).FirstOrDefault();
                        if (sentence is not null)
                            html.Link(sheet.Places.Of(row.Article, sentence.Id), sentence.Label);
                    }
                }
            }
        }
        More(html, quote);
    }

    private static void More(HtmlWriter html, QuoteRows quote)
    {
        VersionRow[] more = [.. quote.Rows.Skip(QuoteRows.MostPrinted)];
        if (more.Length > 0)
            html.Leaf(
                "p", $"{Wording.Capital(Wording.Many(more.Length, "more version"))}, {Wording.Number(more.Count(r => r.Kept == quote.Words && r.PutIn == 0))} with the words of the longest, are in the csv of this report.", ("class", "note"));
    }

    private static void Diff(HtmlWriter html, ImmutableArray<WordEdit> edits)
    {
        html.Text("“");
        for (int i = 0; i < edits.Length; i++)
        {
            WordEdit edit = edits[i];
            if (i > 0)
                html.Text(" ");
            if (edit.Kind == EditKind.Kept)
                html.Text(edit.Text);
            else
                html.Leaf(edit.Kind == EditKind.LeftOut ? "del" : "ins", edit.Text);
        }
        html.Text("”");
    }
}
