using Framing.Annotation.Grammar;

namespace Framing.Reports.Content;

/// <summary>
/// Whether somebody's statement may be printed without the rest of its sentence. What begins behind a verb or a negation of the reporter's, or ends before its
/// clause does, would say something else.
/// </summary>
internal static class LabelBorders
{
    /// <summary>Whether what is said begins and ends where a clause of its sentence does.</summary>
    public static bool AreOfClause(Document document, Quote quote, TextSpan sentence, TextSpan said)
    {
        if (LabelClause.StatementOf(document, sentence) is not { } whole || LabelClause.StatementOf(document, said) is not { } statement)
            return false;
        return Begins(document, quote, whole, statement.Start) && Ends(document, quote, whole, statement);
    }

    /// <summary>Whether all words of a sentence stand in quotation marks.</summary>
    public static bool IsInMarks(Document document, TextSpan sentence)
    {
        if (!document.Made.HasFlag(DocumentLayers.Voices) || sentence.Field == Field.Title)
            return false;
        bool any = false;
        foreach (Token token in document.TokensIn(sentence))
        {
            if (!char.IsLetterOrDigit(document[token.Span][0]))
                continue;
            if (document.VoiceAt(token.Span).Voice is not (Voice.DirectQuote or Voice.Distanced))
                return false;
            any = true;
        }
        return any;
    }

    /// <summary>Whether nothing governs the statement between a mark, the verb of saying or who says it and its start: "no mention of whether Hale played".</summary>
    private static bool Begins(Document document, Quote quote, SentenceGrammar whole, int start)
    {
        for (int i = start - 1; i >= whole.Start && !IsPunctuation(whole, i) && !IsOfReport(document, quote, i); i--)
        {
            if (whole.IsVerb(i) || whole.Tag(i) is PennTag.MD || whole.Is(i, GrammarWord.Negation | GrammarWord.Denying))
                return false;
        }
        return true;
    }

    /// <summary>Whether the statement ends at a mark, before who says it or before another clause, and its last clause has its verb.</summary>
    private static bool Ends(Document document, Quote quote, SentenceGrammar whole, SentenceGrammar statement)
    {
        int next = statement.End;
        while (whole.IsQuote(next))
            next++;
        if (next < whole.End && !IsPunctuation(whole, next) && !IsOfReport(document, quote, next) && whole.Tag(next) is not PennTag.CC
            && !whole.Is(next, GrammarWord.Subordinator))
            return false;
        int last = statement.End - 1;
        while (last > statement.Start && !statement.IsFinite(last) && !(statement.Tag(last) is PennTag.CC && statement.Word(last + 1) is "that"))
            last--;
        return statement.Tag(last) is not PennTag.CC;
    }

    private static bool IsPunctuation(SentenceGrammar whole, int i) =>
        whole.Tag(i) is PennTag.Comma or PennTag.Colon or PennTag.Period or PennTag.OpenBracket or PennTag.CloseBracket;

    private static bool IsOfReport(Document document, Quote quote, int token) =>
        quote.Cue.Concat(quote.SourceSpans).Any(span => span.Overlaps(document.Tokens[token].Span));
}
