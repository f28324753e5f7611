using System.Collections.Immutable;

namespace Framing.Tests.Reports;

/// <summary>
/// A document made by hand from a marked text: <c>{d0 …}</c> is a direct quotation of source 0, <c>{i0 …}</c> indirect speech, <c>{x …}</c>
/// words held at a distance, <c>{concept.variant …}</c> a term, <c>{!f0 …}</c> the cue of source 0's latest or next quotation with its
/// class (n, d, e, f), <c>{+Name …}</c> and <c>{-Name …}</c> a target spoken of well or badly. Marks nest.
/// </summary>
internal sealed class MarkedArticle
{
    private readonly List<(TextSpan Span, Voice Voice, int Quote)> voices = [];
    private readonly List<(TextSpan Span, string Concept, string Variant)> terms = [];
    private readonly List<(TextSpan Span, char Class, int Source)> cues = [];
    private readonly List<(TextSpan Span, QuoteKind Kind, int Source)> quotes = [];
    private readonly List<TargetSentiment> targets = [];
    private readonly System.Text.StringBuilder text = new();

    /// <summary>Makes the document.</summary>
    public static Document Read(Article article, ImmutableArray<ConceptInfo> concepts, params ImmutableArray<Source> sources)
    {
        MarkedArticle title = new(), body = new();
        title.Parse(article.Title ?? "", 0, Field.Title, '\0');
        body.Parse(article.Text, 0, Field.Text, '\0');
        body.voices.AddRange(title.voices);
        body.terms.AddRange(title.terms);
        Document document = new(article with { Title = article.Title is null ? null : title.text.ToString(), Text = body.text.ToString() });
        return body.Make(document, concepts, sources);
    }

    private int Parse(string marked, int at, Field field, char until)
    {
        while (at < marked.Length && marked[at] != until)
        {
            if (marked[at] != '{')
            {
                text.Append(marked[at++]);
                continue;
            }
            int space = marked.IndexOf(' ', at);
            string tag = marked[(at + 1)..space];
            int start = text.Length;
            at = Parse(marked, space + 1, field, '}') + 1;
            Add(tag, new TextSpan(start, text.Length, field));
        }
        return at;
    }

    private void Add(string tag, TextSpan span)
    {
        if (tag is ['+' or '-', ..])
            targets.Add(new(span, tag[1..].Replace('_', ' '), Voice.Narrator, tag[0] == '+' ? Polarity.Positive : Polarity.Negative, 0.9));
        else if (tag is ['!', char verbClass, char cueSource])
            cues.Add((span, verbClass, cueSource - '0'));
        else if (tag == "x")
            voices.Add((span, Voice.Distanced, -1));
        else if (tag is ['d' or 'i', char source])
            quotes.Add((span, tag[0] == 'd' ? QuoteKind.Direct : QuoteKind.Indirect, source - '0'));
        else
            terms.Add((span, tag[..tag.IndexOf('.', StringComparison.Ordinal)], tag[(tag.IndexOf('.', StringComparison.Ordinal) + 1)..]));
    }

    private Document Make(Document document, ImmutableArray<ConceptInfo> concepts, ImmutableArray<Source> sources)
    {
        ImmutableArray<TextSpan> headline = document.Headline is { } h ? [h] : [];
        ImmutableArray<TextSpan> bodySentences = Sentences(document.Article.Text);
        Vocabulary.Builder vocabulary = new();
        ImmutableArray<Token> tokens = [.. document.Fields.SelectMany(field => Words(document.Article[field], field, vocabulary))];
        document = document with
        {
            Paragraphs = [.. headline, .. Paragraphs(document.Article.Text)],
            Sentences = [.. headline, .. bodySentences],
            Tokens = tokens,
            Vocabulary = vocabulary.ToVocabulary(),
            Sources = sources,
        };
        ImmutableArray<Quote> made = [.. quotes.OrderBy(q => q.Span).Select(q => QuoteOf(document, q))];
        document = document with { Quotes = made, Voices = VoicesOf(document, made) };
        return document with
        {
            Terms = [.. terms.OrderBy(t => t.Span).Select(t => TermOf(document, concepts, t))],
            Targets = [.. targets.Select(t => t with { Voice = document.VoiceAt(t.Span).Voice })],
        };
    }

    private Quote QuoteOf(Document document, (TextSpan Span, QuoteKind Kind, int Source) quote)
    {
        (TextSpan Span, char Class, int Source) cue = cues.Where(c => c.Source == quote.Source).OrderBy(c => Math.Abs(c.Span.Start - quote.Span.Start)).FirstOrDefault();
        int words = document.TokensIn(quote.Span).Length;
        return new()
        {
            Kind = quote.Kind,
            Content = [quote.Span],
            Cue = cue.Class == '\0' ? [] : [cue.Span],
            VerbClass = cue.Class switch { 'd' => VerbClass.Distancing, 'e' => VerbClass.Endorsing, 'f' => VerbClass.Forceful, _ => VerbClass.Neutral },
            SourceId = quote.Source,
            Words = words,
            WordsInMarks = quote.Kind == QuoteKind.Direct ? words : 0,
        };
    }

    /// <summary>The document with the tone of its sentences, for which its words get the tags that the tagger gives them.</summary>
    public static Document WithTone(Document marked)
    {
        Document tagged = FramingAnalyzer.Default.Annotate(marked.Article, DocumentLayers.Words);
        Document toned = new Framing.Measures.ToneAnnotator().Annotate(marked with
        {
            Entities = [],
            Tokens = [.. marked.Tokens.Select(token => Document.IndexAt(tagged.Tokens, token.Span, t => t.Span) is >= 0 and int at
                ? token with { Tag = tagged.Tokens[at].Tag, Upos = tagged.Tokens[at].Upos }
                : token)],
        });
        return toned with { Tokens = marked.Tokens };
    }

    private ImmutableArray<VoiceRun> VoicesOf(Document document, ImmutableArray<Quote> made)
    {
        List<VoiceRun> marked = [.. voices.Select(v => new VoiceRun(v.Span, v.Voice, v.Quote)),
            .. made.Select((q, i) => new VoiceRun(q.Content[0], q.Kind == QuoteKind.Direct ? Voice.DirectQuote : Voice.IndirectQuote, i))];
        List<VoiceRun> runs = [];
        foreach (Field field in document.Fields)
        {
            int at = 0;
            Voice plain = field == Field.Title ? Voice.Headline : Voice.Narrator;
            foreach (VoiceRun run in marked.Where(m => m.Span.Field == field).OrderBy(m => m.Span))
            {
                if (run.Span.Start > at)
                    runs.Add(new(new(at, run.Span.Start, field), plain));
                runs.Add(run);
                at = run.Span.End;
            }
            if (at < document.Article[field].Length)
                runs.Add(new(new(at, document.Article[field].Length, field), plain));
        }
        return [.. runs];
    }

    private static TermMatch TermOf(Document document, ImmutableArray<ConceptInfo> concepts, (TextSpan Span, string Concept, string Variant) term)
    {
        ConceptInfo concept = concepts.First(c => c.Id == term.Concept);
        VoiceRun voice = document.VoiceAt(term.Span);
        return new()
        {
            Lexicon = concept.Lexicon,
            Concept = concept.Id,
            Variant = term.Variant,
            Span = term.Span,
            Pieces = [term.Span],
            Voice = voice.Voice,
            Slant = concept.Variants.First(v => v.Id == term.Variant).Slant,
            Quote = voice.Quote < 0 ? null : voice.Quote,
        };
    }

    private static ImmutableArray<TextSpan> Paragraphs(string text) => Split(text, i => text[i] == '\n');

    private static ImmutableArray<TextSpan> Sentences(string text) =>
        Split(text, i => text[i] == '\n' || (text[i] == ' ' && i > 1 && (text[i - 1] is '.' or '?' || (text[i - 1] == '”' && text[i - 2] is '.' or '?')) && char.IsUpper(Next(text, i))));

    private static char Next(string text, int i) => i + 1 < text.Length ? (text[i + 1] == '“' && i + 2 < text.Length ? text[i + 2] : text[i + 1]) : 'x';

    private static ImmutableArray<TextSpan> Split(string text, Func<int, bool> isBreak)
    {
        List<TextSpan> spans = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !isBreak(i))
                continue;
            if (text.AsSpan(start, i - start).Trim().Length > 0)
                spans.Add(new(start, i));
            start = i + 1;
        }
        return [.. spans];
    }

    private static IEnumerable<Token> Words(string text, Field field, Vocabulary.Builder vocabulary)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            int start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '-' or '–'))
                i++;
            int id = vocabulary.Add(text[start..i].ToLowerInvariant());
            yield return new(new(start, i, field), id, id, default, default);
        }
    }
}
