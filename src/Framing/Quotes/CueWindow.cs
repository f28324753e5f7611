namespace Framing.Quotes;

/// <summary>What stands between a token and the cue.</summary>
internal record struct Between(byte Cues, byte Commas, byte Closings, byte Verbs, bool That);

/// <summary>
/// The tokens that may belong to the cue: its sentence, and before and after it, within the paragraph, sentences with quotation marks, since
/// what is told without marks stays in one sentence (in 99.6 of 100 cases of PolNeAR); the next paragraph after a colon that ends one.
/// </summary>
internal readonly struct CueWindow
{
    private const int SentencesBefore = 3, SentencesAfter = 6;

    /// <summary>Longer sentences are cut, so that no text makes a window that is too long.</summary>
    private const int MostTokens = 250;

    private readonly Between[] between;

    /// <param name="text">The document.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="isCue">For each token whether it is part of any cue that was found.</param>
    /// <param name="between">A buffer of at least <see cref="Capacity"/>.</param>
    public CueWindow(QuoteText text, CueSpan cue, bool[] isCue, Between[] between)
    {
        Cue = cue;
        this.between = between;
        int sentence = text.Sentences.Of[cue.First], paragraph = text.Paragraphs.Of[cue.First];
        int start = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph);
        bool leadsOn = cue.Last >= end - 3 && text.Class[end - 1] == (byte)TokenClass.Colon
            && paragraph + 1 < text.Paragraphs.Count && text.Tokens[end - 1].Span.Field == text.Tokens[end < text.Count ? end : end - 1].Span.Field;
        if (leadsOn)
            end = text.Paragraphs.End(paragraph + 1);
        int first = sentence, last = text.Sentences.Of[cue.Last], onwards = last + SentencesAfter;
        while (first > sentence - SentencesBefore && text.Sentences.Start(first) > start && text.SentenceHasMarks[first - 1])
            first--;
        while (last < onwards && text.Sentences.End(last) < end && (leadsOn || text.SentenceHasMarks[last + 1]))
            last++;
        Start = Math.Max(Math.Max(start, text.Sentences.Start(first)), cue.First - MostTokens);
        End = Math.Min(Math.Min(end, text.Sentences.End(last)), cue.Last + 1 + MostTokens);
        Lemma = text.Lemma[cue.Head];
        Head = text.Tag[cue.Head];
        var view = new FeatureView(text, cue.First, start, end);
        var viewOfLast = new FeatureView(text, cue.Last, start, end);
        (Before, TagBefore) = (view.Lemma(-1), view.Tag(-1));
        (After, TagAfter) = (viewOfLast.Lemma(1), viewOfLast.Tag(1));
        Mark = (uint)text.Marks.State[cue.Head];
        Length = Binning.Clamp(cue.Last - cue.First, 3);
        int sentenceStart = text.Sentences.Start(sentence), sentenceEnd = text.Sentences.End(sentence);
        Place = Binning.Clamp(cue.First - sentenceStart, 2) << 4 | Binning.Clamp(sentenceEnd - 1 - cue.Last, 3);
        HasMarks = 0;
        Measure(text, isCue);
        for (int i = Math.Max(sentenceStart, Start); i < Math.Min(sentenceEnd, End); i++)
        {
            if (text.Marks.State[i] == MarkState.Open)
                HasMarks |= i < cue.First ? 1u : 2u;
        }
    }

    /// <summary>How many tokens a window can hold.</summary>
    public static int Capacity(CueSpan cue) => 2 * MostTokens + cue.Last - cue.First + 1;

    public CueSpan Cue { get; }

    /// <summary>The first token.</summary>
    public int Start { get; }

    /// <summary>The first token after it.</summary>
    public int End { get; }

    /// <summary>The lemma and the tag of the cue's head.</summary>
    public uint Lemma { get; }

    public uint Head { get; }

    /// <summary>The neighbours of the cue.</summary>
    public uint Before { get; }

    public uint After { get; }

    public uint TagBefore { get; }

    public uint TagAfter { get; }

    /// <summary>How the cue stands to quotation marks.</summary>
    public uint Mark { get; }

    public uint Length { get; }

    /// <summary>How near the cue is to the start and the end of its sentence.</summary>
    public uint Place { get; }

    /// <summary>Whether quotation marks open before (1) and after (2) the cue in its sentence.</summary>
    public uint HasMarks { get; }

    public Between BetweenAt(int token) => between[token - Start];

    private void Measure(QuoteText text, bool[] isCue)
    {
        var sofar = default(Between);
        for (int i = Cue.First - 1; i >= Start; i--)
        {
            between[i - Start] = sofar;
            sofar = With(text, isCue, i, sofar);
        }
        for (int i = Cue.First; i <= Cue.Last; i++)
            between[i - Start] = default;
        sofar = default;
        for (int i = Cue.Last + 1; i < End; i++)
        {
            between[i - Start] = sofar;
            sofar = With(text, isCue, i, sofar);
        }
    }

    private static Between With(QuoteText text, bool[] isCue, int i, Between sofar)
    {
        if (isCue[i] && sofar.Cues < 9)
            sofar.Cues++;
        switch ((TokenClass)text.Class[i])
        {
            case TokenClass.Comma when sofar.Commas < 9: sofar.Commas++; break;
            case TokenClass.Close when sofar.Closings < 9: sofar.Closings++; break;
            case TokenClass.That: sofar.That = true; break;
        }
        if (text.IsVerb(i) && sofar.Verbs < 9)
            sofar.Verbs++;
        return sofar;
    }
}
