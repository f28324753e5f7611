namespace Framing.Annotation.Grammar;

/// <summary>What stands around a verb and belongs to it: auxiliaries, adverbs, "not".</summary>
internal static class VerbGroup
{
    /// <summary>How far before a verb what denies it may stand.</summary>
    private const int Reach = 3;

    /// <summary>Whether "not" or the like stands before the verb, with nothing but its auxiliaries and adverbs between.</summary>
    public static bool IsNegated(SentenceGrammar clause, int verb)
    {
        for (int i = verb - 1; i >= verb - Reach; i--)
        {
            if (clause.Is(i, GrammarWord.Negation))
                return true;
            if (!clause.IsAdverb(i) && clause.Tag(i) is not PennTag.MD && !clause.IsVerb(i))
                return false;
        }
        return false;
    }

    /// <summary>Whether "have", "do" or "get" is an auxiliary here: another verb follows, or "to".</summary>
    public static bool LeadsToVerb(SentenceGrammar clause, int auxiliary)
    {
        int i = auxiliary + 1;
        while (clause.IsAdverb(i))
            i++;
        return clause.IsVerb(i) || clause.Tag(i) is PennTag.TO;
    }
}
