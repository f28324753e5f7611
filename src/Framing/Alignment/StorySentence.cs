using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>A sentence of an article on an event, as it is held against those of the others.</summary>
/// <param name="Document">The number of its document.</param>
/// <param name="Ordinal">Its number within the document, the headline first.</param>
/// <param name="Passage">Where it stands and in whose voice.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsTitle">Whether it is of the headline.</param>
/// <param name="IsLead">Whether it is the headline or the first full sentence after it, which tell the event as a whole.</param>
/// <param name="At">How far into the article it starts, 0 to 1.</param>
/// <param name="Speaker">The last name of whom most of it is quoted from, or <see langword="null"/>.</param>
/// <param name="Clauses">Its propositions: where each stands, and its content words.</param>
/// <param name="Words">Its content words: lemmas in lower case, abbreviations without their points.</param>
/// <param name="Names">Those of them that are tagged as names.</param>
/// <param name="Claims">What of it another one can contradict.</param>
/// <param name="Forms">All its words as they stand, in lower case and without points.</param>
/// <param name="Grams">The hashes of its runs of five letters, sorted.</param>
internal sealed record StorySentence(
    int Document, int Ordinal, Passage Passage, string Text, bool IsTitle, bool IsLead, double At, string? Speaker, ImmutableArray<StoryClause> Clauses,
    ImmutableArray<string> Words, ImmutableArray<string> Names, Claims Claims, ImmutableArray<string> Forms, uint[] Grams)
{
    private const int GramLength = 5;

    /// <summary>A sentence longer than this is a list or a fault; what comes after is not looked at.</summary>
    private const int LongestText = 1000;

    /// <summary>An article's sentences beyond this number are not aligned, so that the time stays linear in its length.</summary>
    private const int MostSentences = 500;

    /// <summary>Words after these are not searched for a run that another sentence has too; the search costs the product of two lengths.</summary>
    private const int MostForms = 150;

    private const int LongestDateline = 60;

    /// <summary>A first sentence with fewer content words is a byline or a kicker, and leads nothing.</summary>
    private const int LeastLeadWords = 8;

    /// <summary>Those of its words that hold a digit.</summary>
    public FrozenSet<string> Numbers { get; } = Words.Where(word => word.AsSpan().ContainsAnyInRange('0', '9')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentences of a document that has the layers for it; none for another.</summary>
    public static IEnumerable<StorySentence> Of(Document document, int number)
    {
        if (!document.Made.HasFlag(DocumentLayers.Words))
            yield break;
        int body = document.Sentences.TakeWhile(document.IsHeadline).Count();
        bool dateline = body < document.Sentences.Length && IsDateline(document, document.Sentences[body]);
        bool led = false;
        for (int i = 0; i < Math.Min(document.Sentences.Length, MostSentences); i++)
        {
            TextSpan span = document.Sentences[i];
            if ((i == body && dateline) || Furniture.Is(document, span))
                continue;
            Passage passage = PassageOf(document, span);
            (ImmutableArray<string> words, ImmutableArray<string> names) = ContentWords(document, span);
            bool opens = !led && i >= body && words.Length >= LeastLeadWords;
            led |= opens;
            double at = span.Field == Field.Title ? 0 : (double)span.Start / Math.Max(1, document.Article.Text.Length);
            yield return new(
                number, i, passage, document[span].ToString(), i < body, opens || i < body, at, SpeakerOf(document, span), StoryClause.Of(document, span),
                words, names, Claims.Of(document, span), FormsOf(document, span), GramsOf(document[span]));
        }
    }

    /// <summary>A sentence, or a stretch of one, with its place and voice.</summary>
    public static Passage PassageOf(Document document, TextSpan span) =>
        new(document.Article.Id, span, document.PositionOf(span), VoiceOf(document, span));

    /// <summary>Whether a sentence is a place and a dash, which every article on an event shares and none tells.</summary>
    private static bool IsDateline(Document document, TextSpan span) =>
        span.Length <= LongestDateline && document[span].TrimEnd() is [.., '—' or '–' or '-'];

    /// <summary>The voice of most of the tokens; of two with equally many, the one the enumeration names first.</summary>
    private static Voice VoiceOf(Document document, TextSpan span)
    {
        if (!document.Made.HasFlag(DocumentLayers.Voices))
            return document.IsHeadline(span) ? Voice.Headline : Voice.Narrator;
        Span<int> counts = stackalloc int[5];
        foreach (Token token in document.TokensIn(span))
            counts[(int)document.VoiceAt(token.Span).Voice]++;
        int most = 0;
        for (int voice = 1; voice < counts.Length; voice++)
        {
            if (counts[voice] > counts[most])
                most = voice;
        }
        return (Voice)most;
    }

    /// <summary>The content words of a span, and those of them that are tagged as names.</summary>
    public static (ImmutableArray<string> Words, ImmutableArray<string> Names) ContentWords(Document document, TextSpan span)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        foreach (Token token in document.TokensIn(span))
        {
            if (token.Upos is UniversalTag.DET or UniversalTag.ADP or UniversalTag.AUX or UniversalTag.PRON or UniversalTag.CCONJ
                or UniversalTag.SCONJ or UniversalTag.PART or UniversalTag.PUNCT)
                continue;
            string lemma = document.Lemma(token).ToLowerInvariant().Replace(".", "", StringComparison.Ordinal);
            if (FunctionWords.IsAddress(lemma) || !lemma.Any(char.IsLetterOrDigit))
                continue;
            words.Add(lemma);
            if (token.Upos == UniversalTag.PROPN)
                names.Add(lemma);
        }
        return (words.ToImmutable(), names.ToImmutable());
    }

    /// <summary>The last word of the source's name: what articles call somebody after the first mention.</summary>
    private static string? SpeakerOf(Document document, TextSpan span)
    {
        if (!document.Made.HasFlag(DocumentLayers.Quotes | DocumentLayers.Sources))
            return null;
        int most = 0;
        string? speaker = null;
        foreach (Quote quote in document.Quotes)
        {
            if (quote.SourceId is not { } source)
                continue;
            int quoted = 0;
            foreach (TextSpan content in quote.Content)
                quoted += content.Field == span.Field ? Math.Max(0, Math.Min(content.End, span.End) - Math.Max(content.Start, span.Start)) : 0;
            if (quoted > most)
                (most, speaker) = (quoted, document.Sources[source].Name.Split(' ')[^1].ToLowerInvariant());
        }
        return speaker;
    }

    private static ImmutableArray<string> FormsOf(Document document, TextSpan span)
    {
        ImmutableArray<string>.Builder forms = ImmutableArray.CreateBuilder<string>();
        foreach (Token token in document.TokensIn(span))
        {
            string form = document.Form(token).ToLowerInvariant().Replace(".", "", StringComparison.Ordinal);
            if (forms.Count < MostForms && form.Any(char.IsLetterOrDigit))
                forms.Add(form);
        }
        return forms.ToImmutable();
    }

    private static uint[] GramsOf(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestText)];
        Span<char> letters = stackalloc char[LongestText];
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters[count++] = char.ToLowerInvariant(c);
            else if (c == ' ')
                letters[count++] = c;
        }
        uint[] grams = new uint[Math.Max(0, count - GramLength + 1)];
        for (int i = 0; i < grams.Length; i++)
        {
            uint hash = 2166136261;
            for (int k = 0; k < GramLength; k++)
                hash = (hash ^ letters[i + k]) * 16777619;
            grams[i] = hash;
        }
        Array.Sort(grams);
        return grams;
    }
}
