namespace Framing.Annotation.Grammar;

/// <summary>Noun phrases by their tags, as places from the first word to the one after the last.</summary>
internal static class NounPhrases
{
    /// <summary>What a noun phrase is made of before its head, seen from its head: participles too ("the injured men").</summary>
    public static bool IsPart(SentenceGrammar clause, int i) => clause.IsModifier(i) || (clause.Tag(i) is PennTag.VBN && !clause.IsLemma(i - 1, GrammarWord.Auxiliary));

    /// <summary>The first noun phrase or pronoun among the tokens <c>[from..to)</c>, up to its last noun.</summary>
    public static (int Start, int End)? First(SentenceGrammar clause, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (clause.Tag(i) is PennTag.PRP)
                return (i, i + 1);
            if (!IsPart(clause, i))
                continue;
            int last = i, head = -1;
            for (; last < to && IsPart(clause, last); last++)
                head = clause.IsNoun(last) ? last : head;
            if (head >= 0)
                return (i, head + 1);
            i = last;
        }
        return null;
    }

    /// <summary>The noun phrase or pronoun that ends right before a token.</summary>
    public static (int Start, int End)? EndingAt(SentenceGrammar clause, int end)
    {
        int first = end - 1;
        if (clause.Tag(first) is not PennTag.PRP && !clause.IsNoun(first))
            return null;
        while (clause.Tag(end - 1) is not PennTag.PRP && IsPart(clause, first - 1))
            first--;
        return (first, end);
    }

    /// <summary>
    /// Where the noun phrase begins that the one at <paramref name="first"/> is part of: "the report" in "the report of the board of trustees" for
    /// "trustees". The same place where it is part of none.
    /// </summary>
    public static int Outermost(SentenceGrammar clause, int first)
    {
        while (clause.Is(first - 1, GrammarWord.Preposition) && Holder(clause, first - 1) is { } holder)
            first = holder.Start;
        return first;
    }

    /// <summary>The noun phrase that a preposition hangs on: "two people" in "two people briefed on", "members" in "members who wanted a vote on".</summary>
    private static (int Start, int End)? Holder(SentenceGrammar clause, int preposition)
    {
        int end = preposition;
        // "Briefed on the matter": a participle between them.
        if (end - 2 >= clause.Start && clause.Tag(end - 1) is PennTag.VBN or PennTag.VBD && clause.Tag(end) is PennTag.IN && clause.Word(end) is not ("to" or "of"))
            end--;
        if (clause.Word(preposition) is "to" or "by" && end == preposition && clause.Tag(end - 1) is not (PennTag.NN or PennTag.NNS))
            return null;
        // "One of the members": the number is the head; "a number of members": the members are.
        if (clause.Tag(end - 1) is PennTag.CD && clause.Tag(end - 2) is not PennTag.IN)
            return (end - 1, end);
        if (EndingAt(clause, end) is not { } noun || clause.Tag(noun.End - 1) is PennTag.PRP || clause.Word(noun.End - 1) is "number" or "group")
            return null;
        // "The continuing controversy": what looks like a verb behind an article is none.
        if (clause.Tag(noun.Start - 1) is PennTag.VBG && clause.Tag(noun.Start - 2) is PennTag.DT)
            noun.Start -= 2;
        return RelativeBefore(clause, noun.Start) is { } who ? EndingAt(clause, who) : noun;
    }

    /// <summary>The relative pronoun whose verb a noun phrase is the object of, right before that verb; <see langword="null"/> where no such verb stands there.</summary>
    private static int? RelativeBefore(SentenceGrammar clause, int noun)
    {
        int at = noun - 1;
        bool verb = false;
        while (clause.IsVerb(at) || clause.Tag(at) is PennTag.TO or PennTag.MD or PennTag.RB)
        {
            verb |= clause.Tag(at) is not PennTag.RB;
            at--;
        }
        return verb && clause.Tag(at) is PennTag.WP or PennTag.WDT ? at : null;
    }
}
