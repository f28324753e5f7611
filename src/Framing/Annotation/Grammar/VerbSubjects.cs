namespace Framing.Annotation.Grammar;

/// <summary>Finds the subject of a verb from tags: the noun phrase that the verb's auxiliaries follow.</summary>
internal static class VerbSubjects
{
    /// <summary>How far back a subject is looked for.</summary>
    private const int Reach = 40;

    /// <summary>The subject of the verb that starts at <paramref name="verb"/>; <see langword="null"/> where none is found.</summary>
    public static (int Start, int End)? Before(SentenceGrammar clause, int verb)
    {
        int i = verb - 1, end = Math.Max(clause.Start - 1, verb - Reach);
        while (i > end)
        {
            if (clause.Tag(i) is PennTag.WP && clause.Word(i) == "what")
                return (i, i + 1);
            if (clause.IsRelative(i))
                i -= clause.IsComma(i - 1) ? 2 : 1;
            else if (clause.Tag(i) is PennTag.CC)
                i = BeforeSharedVerb(clause, i, end);
            else if (clause.IsComma(i))
                i = Opening(clause, i, end, PennTag.Comma);
            else if (clause.Tag(i) is PennTag.CloseBracket)
                i = Opening(clause, i, end, PennTag.OpenBracket);
            else if (clause.Tag(i) is PennTag.CD && clause.IsComma(i - 1))
                i -= 2;
            else if (clause.IsHead(i) || (clause.Tag(i) is PennTag.JJ && clause.Tag(i - 1) is PennTag.DT))
                return Whole(clause, i);
            else if (IsPassedOver(clause, i))
                i--;
            else
                return null;
        }
        return null;
    }

    /// <summary>Words between a subject and its verb, or between a verb and the one whose subject it shares.</summary>
    private static bool IsPassedOver(SentenceGrammar clause, int i) =>
        clause.IsVerb(i) || clause.IsAdverb(i) || clause.IsQuote(i) || clause.Tag(i) is PennTag.MD or PennTag.TO or PennTag.RP or PennTag.JJ;

    /// <summary>The place before the finite verb that "and" joins this one to: "He left the house and was arrested".</summary>
    private static int BeforeSharedVerb(SentenceGrammar clause, int and, int end)
    {
        for (int i = and - 1; i > end; i--)
        {
            if (clause.IsFinite(i))
                return i - 1;
        }
        return and - 1;
    }

    /// <summary>The place before the mark that opens the aside ending at <paramref name="close"/>, or before the closing mark alone.</summary>
    private static int Opening(SentenceGrammar clause, int close, int end, PennTag open)
    {
        for (int i = close - 1; i > end; i--)
        {
            if (clause.Tag(i) == open)
                return i - 1;
        }
        return close - 1;
    }

    /// <summary>The noun phrase with that head; where a preposition stands before it, with the phrase that it is attached to.</summary>
    private static (int Start, int End) Whole(SentenceGrammar clause, int head)
    {
        int start = head;
        while (clause.Tag(head) is not PennTag.PRP && (NounPhrases.IsPart(clause, start - 1) || clause.IsQuote(start - 1)))
            start--;
        start = NounPhrases.Outermost(clause, start);
        while (start < head && clause.IsQuote(start))
            start++;
        return (FirstOfAll(clause, start), head + 1);
    }

    /// <summary>Where all that "and" joins begin: "Hoyt and his allies". Behind a verb or a preposition, what stands before "and" is another's object.</summary>
    private static int FirstOfAll(SentenceGrammar clause, int start)
    {
        if (clause.Tag(start - 1) is not PennTag.CC || NounPhrases.EndingAt(clause, start - 1) is not { } other)
            return start;
        int first = NounPhrases.Outermost(clause, other.Start);
        return first == clause.Start || clause.IsComma(first - 1) || (clause.Tag(first - 1) is PennTag.IN && !clause.Is(first - 1, GrammarWord.Preposition))
            ? first
            : start;
    }
}
