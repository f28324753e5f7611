namespace Framing.Quotes.Rules;

/// <summary>Goes on with content over an insertion that breaks it off before its verb.</summary>
internal static class Insertions
{
    private const int Longest = 15;

    public static QuoteRule Within { get; } = new("insertion in what is said",
        "“Marsh said the pier — built in May — was old”, “the pier, which was built in May, had sunk”: the clause goes on behind what is put in.", (text, all) =>
            Extend(text, all, (text, one, cue) => one.Content is [var content] && content.First > cue.Last && !text.HasFinite(content.First, content.Last)
                && text.IsSpeech(cue.Head) && Insertion(text, content.Last + 1) is { } close && text.IsFinite(close + 1)
                ? (content.Last + 1, close, true) : null));

    public static QuoteRule Around { get; } = new("report put in between dashes",
        "“The pier — Marsh said on Monday — was old”: the clause goes on behind the report that is put in.", (text, all) =>
            Extend(text, all, (text, one, cue) => one.Content is [var content] && content.Last == cue.First - 2 - (one.Source?.Length ?? -1)
                && IsDash(text, content.Last + 1) && Insertion(text, content.Last + 1) is { } close && close > cue.Last && text.IsFinite(close + 1)
                ? (close, close, false) : null));

    private delegate (int From, int Close, bool Joined)? Broken(QuoteText text, Attribution one, CueSpan cue);

    private static void Extend(QuoteText text, List<Attribution> attributions, Broken broken)
    {
        bool[] taken = text.Taken(attributions, withSource: true);
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is not { Cue: { } cue } one || broken(text, one, cue) is not { } at)
                continue;
            int last = at.Close + 1, end = text.SentenceEnd(at.Close);
            while (last + 1 < end && !text.IsPunctuation(last + 1) && !taken[last + 1])
                last++;
            if (taken.AsSpan(at.From, last - at.From + 1).Contains(true))
                continue;
            List<TokenRange> content = at.Joined ? [one.Content[0] with { Last = last }] : [one.Content[0], new(at.Close + 1, last)];
            taken.AsSpan(at.From, last - at.From + 1).Fill(true);
            attributions[i] = one with { Content = content };
        }
    }

    /// <summary>The mark that closes what a dash, or a comma and a relative pronoun, puts in; <see langword="null"/> where none does in the sentence.</summary>
    private static int? Insertion(QuoteText text, int open)
    {
        int end = Math.Min(text.SentenceEnd(open - 1), open + Longest);
        bool dash = open < end && IsDash(text, open);
        if (open + 2 >= end || !dash && !(text.IsComma(open) && text.TagOf(open + 1) is PennTag.WDT or PennTag.WP or PennTag.WPS))
            return null;
        for (int i = open + 2; i < end - 1; i++)
        {
            if (dash ? IsDash(text, i) : text.IsComma(i))
                return i;
        }
        return null;
    }

    private static bool IsDash(QuoteText text, int token) => text.Class[token] == (byte)TokenClass.Dash && text.FormOf(token) is "—" or "–" or "--" or "-";
}
