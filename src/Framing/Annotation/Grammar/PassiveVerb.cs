namespace Framing.Annotation.Grammar;

/// <summary>A verb in the passive: the places of its auxiliary and participle, and of a subject between them in a question.</summary>
internal readonly record struct PassiveVerb(int Auxiliary, int Participle, (int Start, int End)? InvertedSubject)
{
    /// <summary>How many words may stand between auxiliary and participle.</summary>
    private const int Reach = 6;

    /// <summary>The passive whose auxiliary stands at <paramref name="i"/>, if one does.</summary>
    public static PassiveVerb? Find(SentenceGrammar clause, int i)
    {
        if (!IsAuxiliary(clause, i))
            return null;
        int at = ParticipleAfter(clause, i + 1);
        (int, int)? subject = null;
        if (at < 0 && IsQuestion(clause, i))
        {
            int end = NounPhraseEnd(clause, i + 1);
            if (end > i + 1)
                (at, subject) = (ParticipleAfter(clause, end), (i + 1, end));
        }
        return at < 0 ? null : new(i, at, subject);
    }

    /// <summary>The auxiliary that makes a passive of the participle at <paramref name="participle"/>, of an act or of a state; -1 where none does.</summary>
    public static int AuxiliaryOf(SentenceGrammar clause, int participle)
    {
        if (clause.Tag(participle) is not (PennTag.VBN or PennTag.VBD) || clause.Is(participle, GrammarWord.NoAct))
            return -1;
        for (int i = participle - 1; i >= participle - Reach; i--)
        {
            if (IsAuxiliary(clause, i))
                return i;
            if (!IsPassedOver(clause, i))
                break;
        }
        return -1;
    }

    private static bool IsAuxiliary(SentenceGrammar clause, int i) => clause.Is(i, GrammarWord.Be | GrammarWord.Get) || clause.Word(i) switch
    {
        "'s" or "s" => clause.Tag(i) is PennTag.VBZ,
        // "has got" is "has", and "got" before a participle otherwise is passive.
        "got" => clause.Word(i - 1) is not ("has" or "have" or "'ve"),
        _ => false,
    };

    /// <summary>Whether the word may stand between an auxiliary and its participle.</summary>
    private static bool IsPassedOver(SentenceGrammar clause, int i) => clause.IsAdverb(i) || clause.IsQuote(i) || clause.Is(i, GrammarWord.Between)
        || (clause.IsComma(i) && (clause.IsAdverb(i + 1) || clause.IsAdverb(i - 1)));

    /// <summary>The participle after adverbs and marks that may stand before it, or -1.</summary>
    private static int ParticipleAfter(SentenceGrammar clause, int from)
    {
        for (int i = from; i < Math.Min(from + Reach, clause.End); i++)
        {
            if (clause.Tag(i) is PennTag.VBN or PennTag.VBD)
                return IsAct(clause, i) ? i : -1;
            // A tagger takes some participles for adjectives; who did it, named, says that it is none.
            if (clause.Tag(i) is PennTag.JJ && clause.Word(i).EndsWith("ed", StringComparison.Ordinal) && Agents.IsNamedAt(clause, i + 1))
                return i;
            if (!IsPassedOver(clause, i))
                return -1;
        }
        return -1;
    }

    private static bool IsAct(SentenceGrammar clause, int i)
    {
        if (clause.Is(i, GrammarWord.NoAct))
            return false;
        bool isUsedFor = clause.Word(i) == "used" && clause.Tag(i + 2) is PennTag.VB;
        return isUsedFor || Agents.IsNamedAt(clause, i + 1) || !Participles.IsState(clause.Word(i), clause.Word(i - 1), clause.Word(i + 1));
    }

    /// <summary>Whether the auxiliary opens a question, so that the subject follows it.</summary>
    private static bool IsQuestion(SentenceGrammar clause, int i)
    {
        if (clause.Word(i) is "be" or "been" or "being" || clause.Tag(clause.End - 1) is not PennTag.Period)
            return false;
        int before = i - 1;
        while (clause.IsQuote(before))
            before--;
        return before < clause.Start || clause.Tag(before) is PennTag.WRB || (clause.Tag(before) is PennTag.Comma or PennTag.CC && clause.Word(clause.End - 1) == "?");
    }

    private static int NounPhraseEnd(SentenceGrammar clause, int from)
    {
        int i = from;
        if (clause.Tag(i) is PennTag.PRP)
            return i + 1;
        while (clause.IsModifier(i) || clause.IsQuote(i) || clause.IsHead(i))
            i++;
        return i;
    }
}
