namespace Framing.Quotes.Rules;

/// <summary>Short ways to ask for a token's word.</summary>
internal static class RuleText
{
    /// <summary>The word in small letters.</summary>
    public static string FormOf(this QuoteText text, int token) => text.Document.Form(text.Tokens[token]);

    public static string LemmaOf(this QuoteText text, int token) => text.Document.Lemma(text.Tokens[token]);

    public static PennTag TagOf(this QuoteText text, int token) => text.Tokens[token].Tag;

    /// <summary>The first token of the sentence that a token stands in.</summary>
    public static int SentenceStart(this QuoteText text, int token) => text.Sentences.Start(text.Sentences.Of[token]);

    /// <summary>The token behind the last one of the sentence that a token stands in.</summary>
    public static int SentenceEnd(this QuoteText text, int token) => text.Sentences.End(text.Sentences.Of[token]);

    /// <summary>Whether the lemma is listed as one of speech.</summary>
    public static bool IsSpeech(this QuoteText text, int token) => CueVerbs.IsListed(CueVerbs.Whole(text.LemmaOf(token)));

    /// <summary>The last token before an end that is no punctuation; <paramref name="first"/> where there is none behind it.</summary>
    public static int LastWord(this QuoteText text, int first, int end)
    {
        int last = end - 1;
        while (last > first && text.IsPunctuation(last))
            last--;
        return last;
    }

    /// <summary>Whether a finite verb stands among the tokens, both ends included.</summary>
    public static bool HasFinite(this QuoteText text, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (text.IsFinite(i))
                return true;
        }
        return false;
    }

    /// <summary>For each token whether an attribution claims it as content or cue, or, where asked for, as source.</summary>
    public static bool[] Taken(this QuoteText text, List<Attribution> attributions, bool withSource = false)
    {
        bool[] taken = new bool[text.Count];
        foreach (Attribution one in attributions)
            one.MarkIn(taken, withSource);
        return taken;
    }

    /// <summary>For each token the number of the last attribution whose content it is, or -1.</summary>
    public static int[] Owners(this QuoteText text, List<Attribution> attributions)
    {
        int[] owner = new int[text.Count];
        Array.Fill(owner, -1);
        for (int i = 0; i < attributions.Count; i++)
        {
            foreach (TokenRange range in attributions[i].Content)
                owner.AsSpan(range.First, range.Length).Fill(i);
        }
        return owner;
    }
}
