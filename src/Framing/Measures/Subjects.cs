namespace Framing.Measures;

/// <summary>Finds the subject of a verb from tags: the noun phrase that the verb's auxiliaries follow.</summary>
internal static class Subjects
{
    /// <summary>How far back a subject is looked for.</summary>
    private const int Reach = 40;

    /// <summary>The subject of the verb that starts at <paramref name="verb"/>; (0, 0) where none is found.</summary>
    public static (int Start, int End) Before(Clause clause, int verb)
    {
        int i = verb - 1, end = Math.Max(-1, verb - Reach);
        while (i > end)
        {
            if (clause.Tag(i) is PennTag.WP && clause.Word(i) == "what")
                return (i, i + 1);
            if (clause.IsRelative(i))
                i -= clause.Tag(i - 1) is PennTag.Comma ? 2 : 1;
            else if (clause.Tag(i) is PennTag.CC)
                i = BeforeSharedVerb(clause, i, end);
            else if (clause.Tag(i) is PennTag.Comma)
                i = BeforeAside(clause, i, end);
            else if (clause.Tag(i) is PennTag.CloseBracket)
                i = BeforeBracket(clause, i, end);
            else if (clause.Tag(i) is PennTag.CD && clause.Tag(i - 1) is PennTag.Comma)
                i -= 2;
            else if (clause.IsHead(i) || (clause.Tag(i) is PennTag.JJ && clause.Tag(i - 1) is PennTag.DT))
                return Whole(clause, i);
            else if (IsPassedOver(clause, i))
                i--;
            else
                return default;
        }
        return default;
    }

    /// <summary>Words between a subject and its verb, or between a verb and the one whose subject it shares.</summary>
    private static bool IsPassedOver(Clause clause, int i) =>
        clause.IsVerb(i) || clause.IsAdverb(i) || clause.IsQuote(i) || clause.Tag(i) is PennTag.MD or PennTag.TO or PennTag.RP or PennTag.JJ;

    /// <summary>The place before the finite verb that "and" joins this one to: "He left the house and was arrested".</summary>
    private static int BeforeSharedVerb(Clause clause, int and, int end)
    {
        for (int i = and - 1; i > end; i--)
        {
            if (clause.IsFinite(i))
                return i - 1;
        }
        return and - 1;
    }

    /// <summary>The place before the comma that opens the aside ending at <paramref name="comma"/>, or before the comma alone.</summary>
    private static int BeforeAside(Clause clause, int comma, int end)
    {
        for (int i = comma - 1; i > end; i--)
        {
            if (clause.Tag(i) is PennTag.Comma)
                return i - 1;
        }
        return comma - 1;
    }

    private static int BeforeBracket(Clause clause, int close, int end)
    {
        for (int i = close - 1; i > end; i--)
        {
            if (clause.Tag(i) is PennTag.OpenBracket)
                return i - 1;
        }
        return close - 1;
    }

    /// <summary>The noun phrase with that head; where a preposition stands before it, with the phrase that it is attached to.</summary>
    private static (int Start, int End) Whole(Clause clause, int head)
    {
        int start = head, first = head;
        while (true)
        {
            while (clause.Tag(first) is not PennTag.PRP && clause.IsModifier(start - 1))
                start--;
            bool isWhole = clause.IsNoun(start - 2) || (clause.Word(start - 1) == "of" && clause.IsHead(start - 2));
            if (!IsAttaching(clause, start - 1) || !isWhole)
                break;
            start = first = start - 2;
        }
        while (start < head && clause.IsQuote(start))
            start++;
        return (start, head + 1);
    }

    private static bool IsAttaching(Clause clause, int i) => clause.Tag(i) is PennTag.IN or PennTag.TO
        && clause.Word(i) is "about" or "against" or "at" or "between" or "for" or "from" or "in" or "of" or "on" or "over" or "to" or "under" or "with";
}
