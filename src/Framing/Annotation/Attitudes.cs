namespace Framing.Annotation;

/// <summary>
/// What somebody wants, plans or likes is attributed to them, but it is told in the article's own words: unlike "said" or "believes", such a
/// word reports no proposition that is theirs. So their words stay the narrator's.
/// </summary>
internal static class Attitudes
{
    private static readonly HashSet<string> Lemmas = new(StringComparer.Ordinal)
    {
        "want", "plan", "seek", "try", "hope", "intend", "intention", "intent", "need", "wish", "aim", "attempt", "decide", "choose", "opt", "prepare", "consider", "look",
        "like", "dislike", "love", "hate", "prefer", "enjoy", "support", "supporter", "oppose", "opposition", "favor", "favour", "back", "endorse",
        "approve", "disapprove", "focus", "target", "ignore", "refuse", "struggle", "work", "push", "fight", "continue", "begin", "start",
        "effort", "move", "desire", "willing", "ready", "eager", "reluctant", "able", "committed", "determined", "care", "trust", "admire", "embrace", "pursue",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ByChars = Lemmas.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsAttitude(Document document, Quote quote) => ByChars.Contains(quote.Verb) && !HasThat(document, quote);

    /// <summary>"Hopes that…" and the like do introduce what somebody thinks.</summary>
    private static bool HasThat(Document document, Quote quote)
    {
        ReadOnlySpan<Token> content = document.TokensIn(quote.Content[0]);
        return content.Length > 0 && document.Form(content[0]) == "that";
    }
}
