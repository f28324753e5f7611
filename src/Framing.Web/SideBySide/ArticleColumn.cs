using System.Collections.Immutable;
using Framing.Reports.Content;
using Framing.Reports.Html;

namespace Framing.Web.SideBySide;

/// <summary>One article, with everything marked that the page can switch on and off, and the numbers that lead to it.</summary>
internal sealed class ArticleColumn
{
    private readonly ArticleView article;
    private readonly Document document;
    private readonly Marking marking;
    private readonly HashSet<TextSpan> only;

    public ArticleColumn(ArticleView article, ImmutableArray<ConceptInfo> concepts, IEnumerable<TextSpan> only)
    {
        (this.article, document) = (article, article.Document);
        marking = new(document, concepts);
        this.only = [.. only];
        HashSet<(string, string)> marked = [.. concepts.Select(concept => (concept.Lexicon, concept.Id))];
        Terms = document.Made.HasFlag(DocumentLayers.Terms) ? [.. document.Terms.Where(term => marked.Contains((term.Lexicon, term.Concept)))] : [];
    }

    /// <summary>Its badge, outlet and sentences.</summary>
    public ArticleView Article => article;

    /// <summary>The loaded words that it has.</summary>
    public ImmutableArray<TermMatch> Terms { get; }

    /// <summary>Those who speak, most words first; one whose words are only looked for is not among them.</summary>
    public ImmutableArray<(int Id, Source Source, int Words)> Speakers => !document.Made.HasFlag(DocumentLayers.Sources) ? [] :
    [
        .. document.Sources.Select((source, i) => (Id: i, Source: source, Words: WordsOf(i)))
            .Where(speaker => speaker.Words > 0).OrderByDescending(speaker => speaker.Words).ThenBy(speaker => speaker.Id),
    ];

    /// <summary>The anchors of the sentences that spans stand in, in order, each once.</summary>
    public string Anchors(IEnumerable<TextSpan> spans) => string.Join(' ', spans.SelectMany(span => article.Touched(span)).DistinctBy(s => s.Id).Select(s => s.Id));

    /// <summary>The anchors of the sentences that it alone tells.</summary>
    public string OnlyAnchors => string.Join(' ', article.Sentences.Where(sentence => only.Contains(sentence.Span)).Select(s => s.Id));

    /// <summary>The attribute that ties a speaker's button to the words.</summary>
    public string SpeakerKey(int id) => $"{article.Id}-s{id}";

    public void Write(HtmlWriter html)
    {
        using (html.Open("article", ("class", "art"), ("aria-label", $"{article.Outlet}: {article.Title}")))
        {
            using (html.Open("p", ("class", "kick")))
            {
                html.Leaf("span", article.Label, ("class", "bd"), ("aria-hidden", "true"));
                html.Text(article.Outlet);
            }
            if (document.Skipped is not null)
            {
                html.Leaf("p", "This text does not look like English, and was not read.", ("class", "note"));
                html.Leaf("p", document.Article.Text);
                return;
            }
            using (html.Open("h2", ("class", "hd")))
            {
                foreach (SentenceView sentence in article.Sentences.Where(s => s.IsHeadline))
                    Sentence(html, sentence);
            }
            foreach (TextSpan paragraph in document.Paragraphs)
            {
                SentenceView[] own = [.. article.Touched(paragraph).Where(s => !s.IsHeadline)];
                if (own.Length == 0)
                    continue;
                using (html.Open("p"))
                {
                    foreach (SentenceView sentence in own)
                    {
                        Sentence(html, sentence);
                        html.Text(" ");
                    }
                }
            }
        }
    }

    private int WordsOf(int source) => document.Quotes.Where(quote => quote.Reported && quote.SourceId == source).Sum(quote => quote.Words);

    private void Sentence(HtmlWriter html, SentenceView sentence)
    {
        using (html.Open("span", ("class", only.Contains(sentence.Span) ? "se only" : "se"), ("id", sentence.Id), ("tabindex", "-1")))
        {
            html.Leaf("span", sentence.IsHeadline ? sentence.Label : sentence.Label + " ", ("class", "sid"));
            foreach (MarkedRun run in marking.Runs(sentence.Span))
            {
                string? style = run.Voice switch { Voice.DirectQuote => "v vq", Voice.IndirectQuote => "v vi", Voice.Distanced => "v vd", _ => null };
                if (style is null)
                {
                    Run(html, run);
                    continue;
                }
                using (html.Open("span", ("class", style), ("data-s", SpeakerAt(run.Span))))
                    Run(html, run);
            }
        }
    }

    private void Run(HtmlWriter html, MarkedRun run)
    {
        ReadOnlySpan<char> text = marking.Text(run.Span);
        string goesOn = run.Starts && run.Spot is not { Continues: true } ? "" : " c";
        switch (run.Spot)
        {
            case { Term: { } term }:
                html.Leaf("mark", text, ("class", $"m{(int)Names.SideOf(term.Slant)}{VoiceStyle.Of(run.Voice)}{goesOn}"));
                break;
            case { Verb: not VerbClass.Neutral and VerbClass verb }:
                html.Leaf("span", text, ("class", verb switch { VerbClass.Distancing => "rv d", VerbClass.Forceful => "rv f", _ => "rv n" }));
                break;
            default:
                html.Text(text);
                break;
        }
    }

    private string? SpeakerAt(TextSpan span)
    {
        foreach (VoiceRun voice in document.Voices)
        {
            if (voice.Quote >= 0 && voice.Span.Field == span.Field && voice.Span.Start <= span.Start && span.Start < voice.Span.End)
                return document.Quotes[voice.Quote].SourceId is { } source ? SpeakerKey(source) : null;
        }
        return null;
    }
}
