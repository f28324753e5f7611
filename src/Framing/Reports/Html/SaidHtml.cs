using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Words said of those most spoken of, each with links to its sentences.</summary>
internal static class SaidHtml
{
    public static void Write(Sheet sheet, ImmutableArray<SaidOf> all)
    {
        if (all.IsEmpty)
            return;
        sheet.Html.Leaf("h3", Headings.SaidTitle, ("id", "said"));
        sheet.Html.Leaf("p", Headings.SaidNote, ("class", "note"));
        using Matrix matrix = new(sheet, "Of whom", Headings.SaidTitle, isWordy: true);
        foreach (SaidOf said in all)
            matrix.Row(said.Name, null, "", i => Cell(sheet, said, i), said.Id);
    }

    /// <summary>How often an outlet mentions somebody, and what it says of them; a row for each way of saying would be gaps for the most part.</summary>
    private static void Cell(Sheet sheet, SaidOf said, int outlet)
    {
        string none = said.Absent[outlet] ? "not mentioned" : Headings.NotMeasured;
        sheet.Html.Leaf("small", said.Mentions[outlet] == 0 ? none : Wording.Counted(said.Mentions[outlet], "mention"));
        foreach (SaidRow row in said.Rows.Where(row => !row.Cells[outlet].IsEmpty))
        {
            using (sheet.Html.Open("span", ("class", "sw")))
            {
                sheet.Html.Leaf("small", row.Label + " ");
                Words(sheet, row.Cells[outlet]);
            }
        }
    }

    private static void Words(Sheet sheet, SaidCell cell)
    {
        Words(sheet, cell.Own);
        if (cell.Quoted.IsEmpty)
            return;
        if (!cell.Own.IsEmpty)
            sheet.Html.Void("br");
        sheet.Html.Leaf("small", "others: ");
        Words(sheet, cell.Quoted);
    }

    private static void Words(Sheet sheet, ImmutableArray<SaidWord> words)
    {
        HtmlWriter html = sheet.Html;
        bool isFirst = true;
        foreach (SaidWord word in words.Take(SaidOf.MostWords))
        {
            html.Text((isFirst ? "" : " · ") + word.Text);
            foreach ((ArticleView article, SentenceView sentence) in word.Sentences.Take(SaidOf.MostSentences))
            {
                html.Text(" ");
                html.Link(sheet.Places.Of(article, sentence.Id), sentence.IsHeadline ? "head" : sentence.Label);
            }
            if (word.Sentences.Length > SaidOf.MostSentences)
                html.Text($" and {word.Sentences.Length - SaidOf.MostSentences} more");
            isFirst = false;
        }
        if (words.Length > SaidOf.MostWords)
            html.Text($" and {words.Length - SaidOf.MostWords} more");
    }
}
