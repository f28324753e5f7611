using Framing.Language;
using Framing.Quotes;

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

    /// <summary>The form in which the cue's main verb stands, with the particle or preposition that belongs to it: "brushed aside", "according to".</summary>
    private static string? Verb(Document document, Quote quote)
    {
        if (!document.Made.HasFlag(DocumentLayers.Tokens) || quote.Verb.Length == 0)
            return null;
        ReadOnlySpan<Token> tokens = document.TokensIn(quote.Cue[0]);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (document.Lemma(tokens[i]) != quote.Verb)
                continue;
            bool goesOn = i + 1 < tokens.Length && (tokens[i + 1].Tag == PennTag.RP || IsWhole($"{quote.Verb} {document.Form(tokens[i + 1])}")
                // "Shot back", whatever the lemma was guessed to be.
                || tokens[i + 1].Tag == PennTag.RB && document.Form(tokens[i + 1]) == "back");
            return document[tokens[i].Span].ToString().ToLowerInvariant() + (goesOn ? " " + document[tokens[i + 1].Span].ToString().ToLowerInvariant() : "");
        }
        return null;
    }

    /// <summary>Whether a verb and the word behind it are listed as one.</summary>
    private static bool IsWhole(string phrase) => ReportingVerbs.WithPreposition.Contains(phrase) || CueVerbs.ClassOf(phrase) != VerbClass.Neutral;
}
