namespace Framing.Measures;

/// <summary>The wording that reports a quotation, as lists of them give it.</summary>
internal static class CueText
{
    private const int MostWords = 2;

    private static readonly HashSet<string> Negations = ["not", "n't", "n’t", "no", "never", "nothing", "nobody", "none", "without"];

    /// <summary>The cue; of a long one that denies nothing ("fired back at critics, saying") the verb alone.</summary>
    public static string Of(Document document, Quote quote)
    {
        string cue = string.Join(' ', document[quote.Cue[0]].ToString().Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        // A quotation may stand after a colon alone.
        if (cue.Length > 0 && !cue.Any(char.IsLetter))
            return cue == ":" ? "(a colon)" : "(a mark)";
        string[] words = cue.Split(' ');
        if (words.Length > MostWords && !words.Any(IsNegative) && Verb(document, quote) is { } verb)
            return verb;
        return cue.Length > 0 ? cue : quote.Verb;
    }

    private static bool IsNegative(string word) =>
        Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);

    /// <summary>The form in which the cue's main verb stands, with its particle: "brushed aside".</summary>
    private static string? Verb(Document document, Quote quote)
    {
        if (!document.Made.HasFlag(DocumentLayers.Tokens) || quote.Verb.Length == 0)
            return null;
        ReadOnlySpan<Token> tokens = document.TokensIn(quote.Cue[0]);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (document.Lemma(tokens[i]) != quote.Verb)
                continue;
            bool hasParticle = i + 1 < tokens.Length && tokens[i + 1].Tag == PennTag.RP;
            return document[tokens[i].Span].ToString().ToLowerInvariant() + (hasParticle ? " " + document[tokens[i + 1].Span].ToString().ToLowerInvariant() : "");
        }
        return null;
    }
}
