using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The section on story points and quotations in several versions.</summary>
internal static class StoryHtml
{
    private const int MostOpenPoints = 20;

    public static void Write(Sheet sheet)
    {
        (HtmlWriter html, Report report, _) = sheet;
        Story story = report.Story;
        using (html.Open("section", ("id", "pt")))
        {
            sheet.Head(Headings.Story(report), story.Points.IsEmpty ? null : Headings.StoryNote);
            PointRow[] shared = [.. story.Printed.Where(p => p.Outlets > 1)], single = [.. story.Printed.Where(p => p.Outlets == 1)];
            if (shared.Length > 0)
                Points(sheet, shared.Take(MostOpenPoints), "Points that several outlets tell");
            Folded(sheet, $"{Wording.Capital(Wording.Many(shared.Length - MostOpenPoints, "more point"))}", [.. shared.Skip(MostOpenPoints)]);
            Folded(sheet, $"{Wording.Capital(Wording.Many(single.Length, "point"))} that one outlet alone tells", single);
            if (!story.Points.IsEmpty)
                html.Leaf("p", "“Not told” links to the whole article, so that the gap can be checked. A gap says that the point was not found in this article. It does not say why, and the outlet may have told it elsewhere.", ("class", "note"));
            if (story.Points.Length > story.Printed.Length)
                html.Leaf("p", $"{Wording.Capital(Wording.Many(story.Points.Length - story.Printed.Length, "more point"))}, told by fewer, are in the csv of this report.", ("class", "note"));
            QuotesHtml.Write(sheet);
        }
    }

    private static void Folded(Sheet sheet, string summary, PointRow[] points)
    {
        if (points.Length == 0)
            return;
        using (sheet.Html.Open("details"))
        {
            sheet.Html.Leaf("summary", summary);
            Points(sheet, points, summary);
        }
    }

    private static void Points(Sheet sheet, IEnumerable<PointRow> points, string caption)
    {
        using Matrix matrix = new(sheet, "Point, most widely told first", caption);
        foreach (PointRow point in points)
            matrix.Row(Wording.Quoted(point.Label), null, "", i => Cell(sheet, point.ByOutlet[i], point.Lists[i]), point.Id);
    }

    private static void Cell(Sheet sheet, ImmutableArray<Telling> tellings, EvidenceList? list)
    {
        if (tellings.Length > PointRow.MostDrawn)
        {
            sheet.Cite($"{Wording.Digits(tellings.Count(t => t.Sentences.Length > 0))} of {Wording.Digits(tellings.Length)}", list);
            sheet.Html.Text(" articles");
            return;
        }
        if (tellings.IsEmpty)
            sheet.Html.Leaf("span", "no article", ("class", "gap"));
        foreach (Telling telling in tellings)
            Write(sheet, telling);
    }

    private static void Write(Sheet sheet, Telling telling)
    {
        HtmlWriter html = sheet.Html;
        ArticleView article = telling.Article;
        bool told = telling.Sentences.Length > 0;
        sheet.Svg.Strip(telling.Sentences.Select(s => Block(article, s)), told);
        if (!told)
        {
            html.Link(sheet.Places.Of(article, article.Id), "not told", ("class", "gap"));
            return;
        }
        foreach (SentenceView sentence in telling.Sentences)
        {
            html.Link(sheet.Places.Of(article, sentence.Id), sentence.IsHeadline ? "headline" : sentence.Label);
            html.Text(" ");
        }
        html.Leaf("span", Wording.Percent(telling.WordShare) + "%", ("class", "nw"));
    }

    /// <summary>Where a sentence stands between the start of the headline and the last word.</summary>
    private static (double Start, double Width, bool IsHeadline) Block(ArticleView article, SentenceView sentence)
    {
        Article text = article.Document.Article;
        int title = article.Document.Headline is { Field: Field.Title } headline ? headline.Length : 0;
        double length = Math.Max(1, title + text.Text.Length);
        int start = sentence.Span.Field == Field.Title ? sentence.Span.Start : title + sentence.Span.Start;
        return (start / length, sentence.Span.Length / length, sentence.IsHeadline);
    }
}
