namespace Framing.Measures;

/// <summary>A verb in the passive: the places of its auxiliary and participle, and of a subject between them in a question.</summary>
internal readonly record struct PassiveVerb(int Auxiliary, int Participle, (int Start, int End)? InvertedSubject)
{
    /// <summary>How many words may stand between auxiliary and participle.</summary>
    private const int Reach = 6;

    /// <summary>The passive whose auxiliary stands at <paramref name="i"/>, if one does.</summary>
    public static PassiveVerb? Find(Clause clause, int i)
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

    private static bool IsAuxiliary(Clause clause, int i) => clause.Word(i) switch
    {
        "am" or "are" or "is" or "was" or "were" or "be" or "been" or "being" or "'re" or "'m" or "ai" => true,
        "'s" or "s" => clause.Tag(i) is PennTag.VBZ,
        "get" or "gets" or "getting" or "gotten" => true,
        // "has got" is "has", and "got" before a participle otherwise is passive.
        "got" => clause.Lemma(i - 1) != "have" && clause.Word(i - 1) is not "'ve",
        _ => false,
    };

    /// <summary>The participle after adverbs and marks that may stand before it, or -1.</summary>
    private static int ParticipleAfter(Clause clause, int from)
    {
        for (int i = from; i < Math.Min(from + Reach, clause.Length); i++)
        {
            if (clause.Tag(i) is PennTag.VBN or PennTag.VBD)
                return IsAct(clause, i) ? i : -1;
            // A tagger takes some participles for adjectives; who did it, named, says that it is none.
            if (clause.Tag(i) is PennTag.JJ && clause.Word(i).EndsWith("ed", StringComparison.Ordinal) && Agents.IsNamedAt(clause, i + 1))
                return i;
            bool passable = clause.IsAdverb(i) || clause.IsQuote(i) || clause.Word(i) is "all" or "both" or "each" or "now" or "never" or "not" or "n't"
                || (clause.Word(i) == "," && (clause.IsAdverb(i + 1) || clause.IsAdverb(i - 1)));
            if (!passable)
                return -1;
        }
        return -1;
    }

    private static bool IsAct(Clause clause, int i)
    {
        if (clause.Word(i) is "been" or "had" or "got" or "become" or "gotten")
            return false;
        bool isUsedFor = clause.Word(i) == "used" && clause.Tag(i + 2) is PennTag.VB;
        return isUsedFor || Agents.IsNamedAt(clause, i + 1) || !Participles.IsState(clause.Word(i), clause.Word(i - 1), clause.Word(i + 1));
    }

    /// <summary>Whether the auxiliary opens a question, so that the subject follows it.</summary>
    private static bool IsQuestion(Clause clause, int i)
    {
        if (clause.Word(i) is "be" or "been" or "being" || clause.Tag(clause.Length - 1) is not PennTag.Period)
            return false;
        int before = i - 1;
        while (clause.IsQuote(before))
            before--;
        return before < 0 || clause.Tag(before) is PennTag.WRB || (clause.Tag(before) is PennTag.Comma or PennTag.CC && clause.Word(clause.Length - 1) == "?");
    }

    private static int NounPhraseEnd(Clause clause, int from)
    {
        int i = from;
        if (clause.Tag(i) is PennTag.PRP)
            return i + 1;
        while (clause.IsModifier(i) || clause.IsHead(i))
            i++;
        return i;
    }
}
