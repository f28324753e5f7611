namespace Framing.Measures;

/// <summary>The wording that reports a quotation, as lists of them give it.</summary>
internal static class CueText
{
    private static readonly HashSet<string> Negations = ["not", "n't", "n’t", "no", "never", "nothing", "nobody", "none", "without"];

    /// <summary>The verb of a cue ("also said Monday", "fired back at critics, saying"); the whole cue where it denies something or has no such verb.</summary>
    public static string Of(Document document, Quote quote)
    {
        string cue = string.Join(' ', document[quote.Cue[0]].ToString().Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        // A quotation may stand after a colon alone.
        if (cue.Length > 0 && !cue.Any(char.IsLetter))
            return cue == ":" ? "(a colon)" : "(a mark)";
        if (!cue.Split(' ').Any(IsNegative) && Verb(document, quote) is { } verb)
            return verb;
        return cue.Length > 0 ? cue : quote.Verb;
    }

    private static bool IsNegative(string word) =>
        Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);

    /// <summary>The form in which the cue's main verb stands, with its particle or the preposition that ends the cue: "brushed aside", "according to".</summary>
    private static string? Verb(Document document, Quote quote)
    {
        if (!document.Made.HasFlag(DocumentLayers.Tokens) || quote.Verb.Length == 0)
            return null;
        ReadOnlySpan<Token> tokens = document.TokensIn(quote.Cue[0]);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (document.Lemma(tokens[i]) != quote.Verb)
                continue;
            bool goesOn = i + 1 < tokens.Length && (tokens[i + 1].Tag == PennTag.RP || (i + 2 == tokens.Length && tokens[i + 1].Tag is PennTag.IN or PennTag.TO));
            return document[tokens[i].Span].ToString().ToLowerInvariant() + (goesOn ? " " + document[tokens[i + 1].Span].ToString().ToLowerInvariant() : "");
        }
        return null;
    }
}
