namespace Framing.Quotes.Rules;

/// <summary>Quotations that no cue stands by, of whoever spoke before.</summary>
internal static class Continuations
{
    private const int LeastWords = 4;

    public static QuoteRule RunsOn { get; } = new("quotation over paragraphs",
        "A quotation that opens anew in each paragraph is one quotation; whoever is named in one of them said all of it.", RunOn);

    public static QuoteRule Floats { get; } = new("floating quotation",
        "A whole sentence in marks right after words in marks has the same speaker, in their paragraph or alone at the head of the next.", Float);

    public static QuoteRule Follows { get; } = new("quotation after a report",
        "“Marsh believes that the pier will hold. “It held for nine years.””: a whole sentence in marks at its paragraph’s end has the speaker of the report before it.",
        Follow);

    /// <summary>For each outermost pair of marks the first attribution that claims words in it, or -1.</summary>
    private static int[] Owners(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = new int[text.Marks.Outermost.Length];
        Array.Fill(owner, -1);
        for (int i = 0; i < attributions.Count; i++)
        {
            foreach (TokenRange range in attributions[i].Content)
            {
                for (int token = range.First; token <= range.Last; token++)
                {
                    if (text.Marks.PairOf[token] is var pair and >= 0 && owner[pair] < 0 && text.Marks.IsInside(token))
                        owner[pair] = i;
                }
            }
        }
        return owner;
    }

    private static void RunOn(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = Owners(text, attributions);
        for (int first = 0; first < owner.Length; first++)
        {
            int last = first;
            while (last + 1 < owner.Length && !text.Marks.Outermost[last].Closed && text.Marks.Outermost[last + 1].Resumes)
                last++;
            if (last == first)
                continue;
            int speaker = -1;
            for (int pair = first; pair <= last && speaker < 0; pair++)
                speaker = owner[pair];
            for (int pair = first; pair <= last && speaker >= 0; pair++)
                Add(text, attributions, owner, pair, speaker);
            first = last;
        }
    }

    private static void Float(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = Owners(text, attributions);
        for (int pair = 1; pair < owner.Length; pair++)
        {
            if (owner[pair] >= 0 || owner[pair - 1] < 0 || !IsFloating(text, pair) || !IsLong(text, pair) && !FollowsSpeaker(text, attributions[owner[pair - 1]], pair))
                continue;
            int speaker = owner[pair - 1];
            int here = text.Paragraphs.Of[text.Marks.Range(pair).First], there = text.Paragraphs.Of[text.Marks.Range(pair - 1).Last];
            if (here == there)
                Add(text, attributions, owner, pair, speaker);
            else if (here == there + 1 && attributions[speaker].Source is { } source && IsAlone(text, pair))
            {
                int last = text.Marks.Range(pair).Last;
                owner[pair] = attributions.Count;
                attributions.Add(new() { Content = [new(text.Marks.FirstInside(pair), last)], Source = source });
            }
        }
    }

    private static void Follow(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = Owners(text, attributions);
        for (int pair = 0; pair < owner.Length; pair++)
        {
            (int first, int last) = text.Marks.Range(pair);
            if (owner[pair] >= 0 || first == 0 || !IsFloating(text, pair) || !IsLong(text, pair))
                continue;
            int here = text.Paragraphs.Of[first], there = text.Paragraphs.Of[first - 1];
            bool ends = last + 1 >= text.Paragraphs.End(here) || last + 2 == text.Paragraphs.End(here) && text.Class[last + 1] == (byte)TokenClass.Stop;
            bool beside = here == there || here == there + 1 && IsAlone(text, pair) && text.Tokens[first].Span.Field == text.Tokens[first - 1].Span.Field;
            if (ends && beside && Told(text, attributions, first - 1) is { } source)
                attributions.Add(new() { Content = [new(text.Marks.FirstInside(pair), last)], Source = source });
        }
    }

    /// <summary>The one source whose words the sentence that ends at a token reports without marks; nothing where it reports those of two.</summary>
    private static TokenRange? Told(QuoteText text, List<Attribution> attributions, int end)
    {
        TokenRange? source = null;
        foreach (Attribution one in attributions)
        {
            if (one is not { Cue: { } cue } || text.Sentences.Of[cue.Head] != text.Sentences.Of[end])
                continue;
            if (one.Source is not { } said || SpeechMarks.IsIn(text, one) || said.First > cue.First || source is { } other && other != said)
                return null;
            source = said;
        }
        return source;
    }

    private static void Add(QuoteText text, List<Attribution> attributions, int[] owner, int pair, int speaker)
    {
        (int first, int last) = text.Marks.Range(pair);
        if (owner[pair] == speaker || owner[pair] >= 0 || last <= first)
            return;
        owner[pair] = speaker;
        List<TokenRange> content = [.. attributions[speaker].Content, new(text.Marks.FirstInside(pair), last)];
        content.Sort((a, b) => a.First.CompareTo(b.First));
        attributions[speaker] = attributions[speaker] with { Content = content };
    }

    /// <summary>A sentence of its own: it opens one, and ends as one does.</summary>
    private static bool IsFloating(QuoteText text, int pair)
    {
        (int first, int last) = text.Marks.Range(pair);
        if (last - first < 2 || text.SentenceStart(first) != first)
            return false;
        int lastWord = text.Marks.State[last] == MarkState.Close ? last - 1 : last;
        bool ends = text.Class[lastWord] == (byte)TokenClass.Stop || (last + 1 < text.Count && text.Class[last + 1] == (byte)TokenClass.Stop);
        return ends && char.IsUpper(text.Document[text.Tokens[text.Marks.FirstInside(pair)].Span][0]);
    }

    /// <summary>Long enough to be told from a title by itself; single marks stand around single words too often.</summary>
    private static bool IsLong(QuoteText text, int pair) =>
        text.Marks.Range(pair) is var (first, last) && last - first >= LeastWords && !text.Marks.Outermost[pair].Single;

    /// <summary>"“Go home,” said Ashe. “Now.”": right behind the sentence that names the speaker of words in like marks, whatever its length.</summary>
    private static bool FollowsSpeaker(QuoteText text, Attribution before, int pair)
    {
        int first = text.Marks.Range(pair).First;
        return before is { Cue: { } cue, Source: not null } && first > 0 && text.Sentences.Of[cue.Head] == text.Sentences.Of[first - 1]
            && text.Paragraphs.Of[cue.Head] == text.Paragraphs.Of[first] && text.Marks.Outermost[pair].Single == text.Marks.Outermost[pair - 1].Single
            && cue.Head > text.Marks.Range(pair - 1).Last;
    }

    /// <summary>Nothing else stands in the paragraph before it.</summary>
    private static bool IsAlone(QuoteText text, int pair) => text.Paragraphs.Start(text.Paragraphs.Of[text.Marks.Range(pair).First]) == text.Marks.Range(pair).First;
}
