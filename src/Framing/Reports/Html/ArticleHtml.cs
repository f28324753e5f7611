using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>One article with its sentences numbered and its words marked.</summary>
internal static class ArticleHtml
{
    public static void Write(Sheet sheet, ArticleView article)
    {
        HtmlWriter html = sheet.Html;
        Marking marking = new(article.Document, sheet.Report.Comparison.Concepts);
        using (html.Open("article", ("class", "art"), ("id", article.Id), ("aria-label", $"{article.Outlet}: {article.Title}")))
        {
            Top(sheet, article);
            SentenceView[] headline = [.. article.Sentences.Where(s => s.IsHeadline)];
            if (headline.Length > 0)
            {
                using (html.Open("h3", ("class", "hd")))
                {
                    foreach (SentenceView sentence in headline)
                        Sentence(html, marking, sentence);
                }
            }
            if (article.Document.Skipped is { } why)
            {
                html.Leaf("p", $"Not analyzed ({why}).", ("class", "note"));
                html.Leaf("p", article.Document.Article.Text);
                return;
            }
            Body(html, marking, article);
        }
    }

    private static void Top(Sheet sheet, ArticleView article)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("p", ("class", "kick")))
        {
            sheet.Badge(article.Label);
            html.Text(article.Outlet);
            string[] facts = [Wording.Counted(article.Words, "word"), .. new[] { article.Document.Article.Date }.OfType<string>().Where(d => d.Length > 0)];
            html.Leaf("span", string.Join(" · ", facts), ("class", "note"));
            if (Href.Web(article.Document.Article.Url) is { } original)
            {
                using (html.Open("a", original, ("class", "orig"), ("rel", "noopener noreferrer")))
                {
                    html.Text("original");
                    html.Leaf("span", $" of {article.Label}", ("class", "vh"));
                }
            }
        }
    }

    private static void Body(HtmlWriter html, Marking marking, ArticleView article)
    {
        Document document = article.Document;
        ImmutableArray<TextSpan> paragraphs = document.Made.HasFlag(DocumentLayers.Paragraphs) ? document.Paragraphs : [];
        int paragraph = 0, open = -1;
        foreach (SentenceView sentence in article.Sentences.Where(s => !s.IsHeadline))
        {
            while (paragraph < paragraphs.Length && (paragraphs[paragraph].Field != sentence.Span.Field || paragraphs[paragraph].End <= sentence.Span.Start))
                paragraph++;
            if (open != paragraph)
            {
                if (open >= 0)
                    html.End("p");
                html.Begin("p");
                open = paragraph;
            }
            else
            {
                html.Text(" ");
            }
            Sentence(html, marking, sentence);
        }
        if (open >= 0)
            html.End("p");
    }

    private static void Sentence(HtmlWriter html, Marking marking, SentenceView sentence)
    {
        using (html.Open("span", ("class", "se"), ("id", sentence.Id)))
        {
            html.Link(Href.To(sentence.Id), sentence.Label, ("class", "sid"));
            Voice? open = null;
            foreach (MarkedRun run in marking.Runs(sentence.Span))
            {
                Voice? line = StyleOf(run.Voice) is null ? null : run.Voice;
                if (line != open)
                {
                    if (open is not null)
                        html.End("span");
                    if (line is { } voice)
                        html.Begin("span", ("class", StyleOf(voice)));
                    open = line;
                }
                Write(html, marking.Text(run.Span), run);
            }
            if (open is not null)
                html.End("span");
        }
    }

    private static void Write(HtmlWriter html, ReadOnlySpan<char> text, MarkedRun run)
    {
        string hollow = run.Voice.IsOwn() ? "" : " at", goesOn = run.Starts && run.Spot is not { Continues: true } ? "" : " c";
        switch (run.Spot)
        {
            case null:
                html.Text(text);
                break;
            case { Term: { } term }:
                html.Leaf("mark", text, ("class", $"m{(int)Names.SideOf(term.Slant)}{VoiceStyle.Of(run.Voice)}{goesOn}"));
                break;
            case { Verb: not VerbClass.Neutral and VerbClass verb }:
                html.Leaf("span", text, ("class", verb switch { VerbClass.Distancing => "rv d", VerbClass.Forceful => "rv f", _ => "rv n" }));
                break;
            case { Polarity: Polarity polarity }:
                html.Leaf("span", text, ("class", $"e {(polarity == Polarity.Positive ? "ep" : "en")}{hollow}{goesOn}"));
                break;
        }
    }

    private static string? StyleOf(Voice voice) => voice switch
    {
        Voice.DirectQuote => "v vq",
        Voice.IndirectQuote => "v vi",
        Voice.Distanced => "v vd",
        _ => null,
    };
}
