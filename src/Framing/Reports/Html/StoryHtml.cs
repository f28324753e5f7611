using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The section on story points and quotations in several versions.</summary>
internal static class StoryHtml
{
    private const int MostOpenPoints = 20, MostOnPaper = 10, MostAloneOnPaper = 3;

    public static void Write(Sheet sheet, Story story)
    {
        (HtmlWriter html, Report report, _, _) = sheet;
        using (html.Open("section", ("id", "pt")))
        {
            sheet.Head(Headings.Story(report, story), story.Points.IsEmpty ? null : Headings.StoryNote);
            if (!story.Points.IsEmpty && story.Origin.Note is { Length: > 0 } note)
                html.Leaf("p", note, ("class", "note"));
            if (Headings.Copies(report) is { Length: > 0 } copies)
                html.Leaf("p", copies, ("class", "note"));
            PointRow[] shared = [.. story.Printed.Where(p => p.Outlets > 1)], single = [.. story.Printed.Where(p => p.Outlets == 1 && !p.IsOpen && !p.IsUnsure)];
            PointRow[] open = [.. story.Printed.Where(p => p.IsOpen)];
            if (shared.Length > 0)
                Points(sheet, shared.Take(sheet.IsHandout ? MostOnPaper : MostOpenPoints), "Points that several outlets tell", strips: true);
            sheet.Rest(() =>
            {
                Folded(sheet, $"{Wording.Capital(Wording.Many(shared.Length - MostOpenPoints, "more point"))}", [.. shared.Skip(MostOpenPoints)]);
                Folded(sheet, Headings.Open(story, open.Length), open);
            });
            Alone(sheet, story, single);
            if (!story.Points.IsEmpty && !sheet.IsHandout)
                html.Leaf(
                    "p", $"{story.Origin.Marks} Both link to the whole article, so that the gap can be checked; it does not say why, and the outlet may have told the "
                        + "point elsewhere.", ("class", "note"));
            if (story.HasUnlisted && !sheet.IsHandout)
                html.Leaf("p", Headings.Unlisted, ("class", "note"));
            if (story.Points.Length > story.Printed.Length && !sheet.IsHandout)
                html.Leaf(
                    "p", $"{Wording.Capital(Wording.Many(story.Points.Length - story.Printed.Length, "more point"))}, told by fewer, are in the csv of this report.",
                    ("class", "note"));
            sheet.Rest(() => QuotesHtml.Write(sheet, story));
        }
    }

    private static void Folded(Sheet sheet, string summary, PointRow[] points)
    {
        if (points.Length == 0)
            return;
        using (sheet.Html.Open("details"))
        {
            sheet.Html.Leaf("summary", summary);
            Points(sheet, points, summary, strips: false);
        }
    }

    /// <summary>Points of one outlet alone, as a list: a table would be gaps but for one column.</summary>
    private static void Alone(Sheet sheet, Story story, PointRow[] points)
    {
        if (points.Length == 0)
            return;
        HtmlWriter html = sheet.Html;
        // What one alone tells is what the others leave out: it stands open.
        int onPaper = points.GroupBy(p => Enumerable.Range(0, sheet.Report.Outlets.Length).First(p.IsToldBy)).Sum(own => Math.Min(own.Count(), MostAloneOnPaper));
        using (html.Open("h3"))
        {
            html.Text(Headings.Alone(sheet.Report, story, points.Length));
            if (onPaper < points.Length && sheet.IsHandout)
                html.Text(Headings.AloneOnPaper(onPaper));
            else if (onPaper < points.Length)
                html.Leaf("span", Headings.AloneOnPaper(onPaper), ("class", "pap"));
        }
        using (html.Open("div", ("class", "cols")))
        {
            for (int i = 0; i < sheet.Report.Outlets.Length; i++)
            {
                PointRow[] own = [.. points.Where(p => p.IsToldBy(i))];
                if (own.Length == 0)
                    continue;
                using (html.Open("div"))
                {
                    using (html.Open("h4"))
                        sheet.OutletName(sheet.Report.Outlets[i]);
                    using (html.Open("ul", ("class", "solo")))
                    {
                        foreach ((int at, PointRow point) in own.Take(sheet.IsHandout ? MostAloneOnPaper : own.Length).Index())
                            One(sheet, point, i, at < MostAloneOnPaper ? null : "rest");
                    }
                }
            }
        }
    }

    private static void One(Sheet sheet, PointRow point, int outlet, string? style)
    {
        HtmlWriter html = sheet.Html;
        ImmutableArray<Telling> tellings = point.ByOutlet[outlet];
        using (html.Open("li", ("id", point.Id), ("class", style)))
        {
            if (tellings.Length > PointRow.MostDrawn)
                Cell(sheet, tellings, point.Lists[outlet], strips: false);
            else
                foreach (Telling telling in tellings.Where(t => t.Sentences.Length > 0))
                    Where(sheet, telling);
            html.Text(" " + point.Label);
        }
    }

    /// <summary>A table of points; those that are folded away go without strips, which a page of hundreds would be full of.</summary>
    private static void Points(Sheet sheet, IEnumerable<PointRow> points, string caption, bool strips)
    {
        using Matrix matrix = new(sheet, "Point, most widely told first", caption);
        foreach ((int at, PointRow point) in points.Index())
            matrix.Row(point.Label, null, at < MostOnPaper ? "" : "rest", i => Cell(sheet, point.ByOutlet[i], point.Lists[i], strips), point.Id);
    }

    private static void Cell(Sheet sheet, ImmutableArray<Telling> tellings, Citation? list, bool strips)
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
            Write(sheet, telling, strips);
    }

    private static void Write(Sheet sheet, Telling telling, bool strips)
    {
        ArticleView article = telling.Article;
        if (telling.Sentences.IsEmpty)
        {
            if (strips)
                sheet.Html.Leaf("i", "", ("class", "nt"));
            if (telling.MayTell.Length > 0)
            {
                sheet.Html.Text("perhaps ");
                Links(sheet, article, telling.MayTell);
                return;
            }
            sheet.Html.Link(sheet.Places.Of(article, article.Id), telling.IsUnsure ? "unsure" : "not found", ("class", "gap"));
            return;
        }
        if (strips)
            sheet.Svg.Strip(telling.Sentences.Select(s => Block(article, s)));
        Where(sheet, telling);
    }

    /// <summary>Links to the sentences, and their share of the article.</summary>
    private static void Where(Sheet sheet, Telling telling)
    {
        Links(sheet, telling.Article, telling.Sentences);
        sheet.Html.Leaf("span", Wording.Percent(telling.WordShare) + "%", ("class", "nw"));
    }

    private static void Links(Sheet sheet, ArticleView article, ImmutableArray<SentenceView> sentences)
    {
        foreach (SentenceView sentence in sentences)
        {
            sheet.Html.Link(sheet.Places.Of(article, sentence.Id), sentence.IsHeadline ? "headline" : sentence.Label);
            sheet.Html.Text(" ");
        }
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
