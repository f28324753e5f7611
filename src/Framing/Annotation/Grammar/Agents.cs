using Framing.Language;

namespace Framing.Annotation.Grammar;

/// <summary>Who did it: the phrase after "by" that names a doer, and not a time, a measure, a means or a way.</summary>
internal static class Agents
{
    private const int Reach = 25;

    private static readonly WordSet NotDoers = WordLists.Of("Annotation/passives").Set("time", "measure", "means");

    /// <summary>The agent of the participle, from "by" on; <see langword="null"/> where the clause names none.</summary>
    public static (int Start, int End)? After(SentenceGrammar clause, int participle)
    {
        for (int i = participle + 1; i < Math.Min(participle + Reach, clause.End); i++)
        {
            if (IsNamedAt(clause, i))
                return (i, End(clause, i + 1));
            // Another clause has doers of its own.
            if (clause.IsFinite(i) || (clause.IsComma(i) && clause.Word(i + 1) != "by")
                || clause.Tag(i) is PennTag.Colon or PennTag.Period or PennTag.WRB || clause.IsRelative(i)
                || (clause.Tag(i) is PennTag.VBG or PennTag.VB && clause.Tag(i - 1) is not (PennTag.DT or PennTag.JJ)))
                break;
        }
        return null;
    }

    /// <summary>Whether "by" and a doer stand at the place.</summary>
    public static bool IsNamedAt(SentenceGrammar clause, int i)
    {
        if (clause.Word(i) != "by" || clause.Tag(i + 1) is PennTag.VBG or PennTag.None)
            return false;
        int end = End(clause, i + 1);
        if (end == i + 1)
            return false;
        bool isMeasure = clause.Tag(i + 1) is PennTag.CD or PennTag.Currency && (end == i + 2 || clause.Tag(end - 1) is PennTag.CD);
        bool isDate = NotDoers.Contains(clause.Word(i + 1)) && clause.Tag(i + 2) is PennTag.CD;
        return !isMeasure && !isDate && !NotDoers.Contains(clause.Word(end - 1)) && clause.Word(end - 1) != "%" && !char.IsDigit(clause.Word(end - 1)[0]);
    }

    private static int End(SentenceGrammar clause, int from)
    {
        int i = from;
        while (clause.IsModifier(i) || clause.IsQuote(i) || clause.IsHead(i)
            || (clause.Tag(i) is PennTag.VBN or PennTag.VBG or PennTag.RB && (clause.IsModifier(i + 1) || clause.IsHyphen(i + 1))))
            i++;
        return i;
    }
}
