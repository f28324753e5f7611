using System.Collections.Immutable;
using Framing.Annotation.Marks;

namespace Framing.Quotes.Voices;

/// <summary>
/// Tells whose words each token is, by the five rules of DESIGN.md in their order: direct quotation, words held at a distance, indirect
/// speech, headline, narrator.
/// </summary>
internal sealed class VoiceAnnotator : IAnnotator
{
    public Document Annotate(Document document)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (tokens.IsEmpty)
            return document with { Voices = [] };
        var voices = new Voice[tokens.Length];
        int[] quotes = new int[tokens.Length];
        Array.Fill(quotes, -1);
        SetOwn(document, voices);
        SetQuotes(document, voices, quotes);
        Distancing.SetPhrases(document, voices, quotes);
        SetMarked(document, voices, quotes);
        for (int i = 0; i < voices.Length; i++)
        {
            if (voices[i].IsOwn())
                quotes[i] = -1;
        }
        return document with { Voices = Runs(tokens, voices, quotes) };
    }

    /// <summary>Rules 4 and 5.</summary>
    private static void SetOwn(Document document, Voice[] voices)
    {
        for (int i = 0; i < voices.Length; i++)
            voices[i] = document.Headline is { } headline && headline.Contains(document.Tokens[i].Span) ? Voice.Headline : Voice.Narrator;
    }

    /// <summary>Rule 3, and rule 1 for words that the page rather than a mark shows to be somebody's own: block quotes, turns of a transcript.</summary>
    private static void SetQuotes(Document document, Voice[] voices, int[] quotes)
    {
        for (int index = 0; index < document.Quotes.Length; index++)
        {
            Quote quote = document.Quotes[index];
            bool hasSource = quote.SourceId is not null || !quote.SourceSpans.IsEmpty;
            if (!hasSource)
                continue;
            bool reported = Speech.IsInSourcesWords(document, quote), speech = Speech.IsListed(document, quote);
            foreach (TextSpan content in quote.Content)
            {
                foreach (int token in TokenIndexes(document, content))
                {
                    if (reported)
                        voices[token] = quote.Kind == QuoteKind.Direct ? Voice.DirectQuote : Voice.IndirectQuote;
                    if (speech || reported)
                        quotes[token] = index;
                }
            }
        }
    }

    /// <summary>Rules 1 and 2 for words in quotation marks.</summary>
    private static void SetMarked(Document document, Voice[] voices, int[] quotes)
    {
        ImmutableArray<Entity> names = document.Made.HasFlag(DocumentLayers.Entities) ? document.Entities : [];
        foreach (QuotedSpan pair in QuotedSpan.AllIn(document))
        {
            if (pair.Depth > 0 || ShortForms.Introduces(document, pair) || IsInName(names, pair))
                continue;
            IEnumerable<int> inside = TokenIndexes(document, pair.Outer);
            int quote = -1;
            foreach (int token in inside)
            {
                if (quotes[token] >= 0 && pair.Inner.Contains(document.Tokens[token].Span))
                {
                    quote = quotes[token];
                    break;
                }
            }
            bool sentence = IsSentence(document, pair);
            // What somebody does with words in marks, such as blaming "the gays" or embracing "Medicare for all", does not say them.
            bool direct = sentence || (quote >= 0 && Speech.IsListed(document, document.Quotes[quote]) && !Distancing.StandsAt(document, pair));
            foreach (int token in inside)
                (voices[token], quotes[token]) = direct ? (Voice.DirectQuote, quote) : (Voice.Distanced, -1);
        }
    }

    /// <summary>William “Bill” Marsh: the marks belong to the name. Names stand in the order of the text.</summary>
    private static bool IsInName(ImmutableArray<Entity> names, QuotedSpan pair)
    {
        int low = 0, high = names.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = names[middle].Span.CompareTo(pair.Outer) <= 0 ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && names[low - 1].Span.Contains(pair.Outer);
    }

    /// <summary>
    /// Whether the marks hold a whole sentence and no fragment: it opens one or stands after a colon or comma, and has five words and a verb.
    /// Such words are speech, even where nobody says whose.
    /// </summary>
    private static bool IsSentence(Document document, QuotedSpan pair)
    {
        ReadOnlySpan<Token> words = document.TokensIn(pair.Inner);
        if (words.Length < 5 || !char.IsUpper(document[words[0].Span][0]))
            return false;
        bool verb = false;
        foreach (Token word in words)
            verb |= word.Tag.IsFinite() || word.Tag is PennTag.VB;
        ReadOnlySpan<char> before = document.Article[pair.Outer.Field].AsSpan(0, pair.Outer.Start).TrimEnd();
        char last = document[words[^1].Span][^1];
        bool opens = before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or ',' or '”' or '"' or '—' || document.SentenceAt(pair.Outer).Start == pair.Outer.Start;
        return verb && opens && last is '.' or '!' or '?' or ',' or '…' or '—';
    }

    private static IEnumerable<int> TokenIndexes(Document document, TextSpan span)
    {
        for (int i = document.FirstTokenAt(span); i < document.Tokens.Length && span.Contains(document.Tokens[i].Span); i++)
            yield return i;
    }

    private static ImmutableArray<VoiceRun> Runs(ImmutableArray<Token> tokens, Voice[] voices, int[] quotes)
    {
        var runs = ImmutableArray.CreateBuilder<VoiceRun>();
        int first = 0;
        for (int i = 1; i <= tokens.Length; i++)
        {
            bool same = i < tokens.Length && voices[i] == voices[first] && quotes[i] == quotes[first] && tokens[i].Span.Field == tokens[first].Span.Field;
            if (same)
                continue;
            runs.Add(new(new(tokens[first].Span.Start, tokens[i - 1].Span.End, tokens[first].Span.Field), voices[first], quotes[first]));
            first = i;
        }
        return runs.ToImmutable();
    }
}
