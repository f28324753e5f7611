namespace Framing.Measures.Partisan;

/// <summary>What two measures of likeness to statements in Congress have in common.</summary>
internal static class CongressRuns
{
    /// <summary>Texts with fewer words in their own voice are not measured.</summary>
    public const int LeastWords = 100;

    /// <summary>The years that the statements are from.</summary>
    public const string Years = "2025-2026";

    /// <summary>
    /// Runs of 1 to 3 words as they stand. Punctuation and numbers end a run: bills' numbers and dates are nobody's language.
    /// </summary>
    public static WordRuns Forms { get; } = new(1, token => token.Lexeme, (document, token) =>
        document.IsWord(token) && !HasDigit(document[token.Span]) ? RunStep.Take : RunStep.End);

    /// <summary>
    /// Phrases of 2 and 3 words by their lemmas, with articles, prepositions, pronouns and the like left out before (Gentzkow and Shapiro
    /// take stems, and leave out a list of stop words).
    /// </summary>
    public static WordRuns Phrases { get; } = new(2, token => token.Lemma, (document, token) =>
        !document.IsWord(token) || HasDigit(document[token.Span]) ? RunStep.End : IsFunctionWord(token) ? RunStep.Skip : RunStep.Take);

    /// <summary>The number of words in the outlet's own voice.</summary>
    public static int OwnWords(Document document)
    {
        int words = 0;
        foreach (VoiceRun run in document.Voices)
            words += run.Voice.IsOwn() ? document.WordsIn(run.Span) : 0;
        return words;
    }

    private static bool IsFunctionWord(Token token) => token.Upos is UniversalTag.ADP or UniversalTag.AUX or UniversalTag.CCONJ
        or UniversalTag.DET or UniversalTag.INTJ or UniversalTag.PART or UniversalTag.PRON or UniversalTag.SCONJ;

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c))
                return true;
        }
        return false;
    }
}
