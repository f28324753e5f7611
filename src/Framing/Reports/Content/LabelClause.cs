namespace Framing.Reports.Content;

/// <summary>
/// How much of a statement names a point: all of it where it is short, else its start up to where what follows takes nothing back. A condition,
/// a part of a list and who is speaking are never cut away, since what is left would say something else.
/// </summary>
internal static class LabelClause
{
    /// <summary>A clause of less says too little.</summary>
    public const int Fewest = 24;

    /// <summary>A statement of this length is still better whole than cut where no clause ends.</summary>
    private const int Longest = 150;

    /// <summary>The part of a statement that names a point.</summary>
    /// <param name="document">Its article.</param>
    /// <param name="whole">The statement.</param>
    /// <param name="most">How many characters are enough.</param>
    public static TextSpan Of(Document document, TextSpan whole, int most)
    {
        if (whole.Length <= most || !document.Made.HasFlag(DocumentLayers.Words))
            return whole;
        ReadOnlySpan<Token> tokens = document.TokensIn(whole);
        int within = 0, beyond = 0, words = 0;
        bool hasVerb = false, isAside = false;
        for (int i = 0; i < tokens.Length && beyond == 0; i++)
        {
            int length = tokens[i].Span.Start - whole.Start;
            if (length <= most && i > 0 && !LeavesOpen(tokens[i - 1].Tag))
                words = length;
            if (hasVerb && length >= Fewest && IsBorder(document, tokens, i) && KeepsSpeaker(document, whole, tokens[i].Span.Start))
                (within, beyond) = length <= most ? (length, 0) : (within, length);
            // The verb of "who owns the cannery" is not the sentence's.
            isAside = tokens[i].Tag is PennTag.WDT or PennTag.WP or PennTag.WPS || (isAside && tokens[i].Tag != PennTag.Comma);
            hasVerb |= !isAside && tokens[i].Tag.IsFinite();
        }
        if (within == 0 && whole.Length <= Longest)
            return whole;
        int end = within > 0 ? within : beyond is > 0 and <= Longest ? beyond : words > 0 ? words : most;
        return new(whole.Start, whole.Start + end, whole.Field);
    }

    /// <summary>Whether the text may end before a token: at a mark, or where a reason, a contrast or a time begins.</summary>
    private static bool IsBorder(Document document, ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Tag is PennTag.Colon or PennTag.OpenBracket)
            return true;
        if (tokens[at].Tag != PennTag.Comma)
            return IsReason(document, tokens[at]);
        int next = at + 1;
        while (next < tokens.Length && tokens[next].Tag is PennTag.OpenQuote or PennTag.CloseQuote)
            next++;
        if (next >= tokens.Length)
            return false;
        // After a comma a noun may go on with a list.
        return tokens[next].Tag switch
        {
            PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB or PennTag.VBG => true,
            PennTag.CC => HasVerb(tokens[next..]),
            _ => IsReason(document, tokens[next]),
        };
    }

    private static bool IsReason(Document document, Token token) => token.Upos == UniversalTag.SCONJ
        && document.Form(token) is "because" or "although" or "though" or "while" or "after" or "before" or "since";

    /// <summary>Whether a verb stands before the next comma, as in a clause and not in a list's last part.</summary>
    private static bool HasVerb(ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Tag.IsFinite())
                return true;
            if (token.Tag == PennTag.Comma)
                return false;
        }
        return false;
    }

    /// <summary>Whether who says what stands before a place stands before it too.</summary>
    private static bool KeepsSpeaker(Document document, TextSpan whole, int end)
    {
        if (!document.Made.HasFlag(DocumentLayers.Quotes))
            return true;
        return !document.Quotes.Any(quote => quote.Content.Any(said => said.Field == whole.Field && said.Start < end && said.End > whole.Start)
            && quote.Cue.Concat(quote.SourceSpans).Any(by => by.Field == whole.Field && by.Start >= end && by.Start < whole.End));
    }

    /// <summary>Whether a phrase goes on behind a word: "of", "the", "for newly".</summary>
    private static bool LeavesOpen(PennTag tag) => tag.IsFinite() || tag is PennTag.IN or PennTag.TO or PennTag.DT or PennTag.PRPS or PennTag.CC or PennTag.CD
        or PennTag.JJ or PennTag.RB or PennTag.VB or PennTag.VBG or PennTag.POS or PennTag.OpenQuote or PennTag.Comma or PennTag.Currency;
}
