using Framing.Language;

namespace Framing.Measures.Tones;

/// <summary>
/// Tells pieces that say something whole from datelines, headings, bylines, captions, and what a quotation leaves of the sentence around it
/// ("Supporters call"). Tone is counted over whole ones.
/// </summary>
internal static class WholeClauses
{
    private const int FewestWords = 4;

    /// <summary>
    /// Whether the piece is a headline, or has four words or more and a verb with a tense; in part of a sentence a verb that reports speech is not enough,
    /// since what it reports is elsewhere.
    /// </summary>
    public static bool Is(Document document, TextSpan piece)
    {
        if (piece.Field == Field.Title)
            return true;
        ReadOnlySpan<Token> tokens = document.TokensIn(piece);
        bool isPart = IsPart(document, piece), hasVerb = false;
        int words = 0;
        foreach (Token token in tokens)
        {
            words += document.IsWord(token) ? 1 : 0;
            hasVerb |= token.Tag.IsFinite() && !(isPart && ReportingVerbs.Classes.ContainsKey(document.Lemma(token)));
        }
        return hasVerb && words >= FewestWords;
    }

    private static bool IsPart(Document document, TextSpan piece)
    {
        int left = document.WordsIn(piece);
        // Counted until one is too many: each piece of a long sentence asks.
        foreach (Token token in document.TokensIn(document.SentenceAt(piece)))
        {
            left -= document.IsWord(token) ? 1 : 0;
            if (left < 0)
                return true;
        }
        return false;
    }
}
