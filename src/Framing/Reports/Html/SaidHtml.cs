using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Words said of those most spoken of, each with links to its sentences.</summary>
internal static class SaidHtml
{
    public static void Write(Sheet sheet)
    {
        if (sheet.Report.Tone.Said.IsEmpty)
            return;
        sheet.Html.Leaf("h3", Headings.SaidTitle, ("id", "said"));
        sheet.Html.Leaf("p", Headings.SaidNote, ("class", "note"));
        using Matrix matrix = new(sheet, "Of whom", Headings.SaidTitle, isWordy: true);
        foreach (SaidOf said in sheet.Report.Tone.Said)
        {
            matrix.Row(said.Name, null, "", i => sheet.Html.Text(said.Mentions[i] == 0 ? "not mentioned" : Wording.Counted(said.Mentions[i], "mention")), said.Id);
            foreach (SaidRow row in said.Rows)
                matrix.Row(row.Label, null, "sub", i => Cell(sheet, row.Cells[i]));
        }
    }

    private static void Cell(Sheet sheet, SaidCell cell)
    {
        if (cell.IsEmpty)
        {
            sheet.Html.Text("–");
            return;
        }
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
