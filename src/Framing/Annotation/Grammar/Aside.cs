namespace Framing.Annotation.Grammar;

/// <summary>What stands between commas right after a noun phrase: an apposition ("Keller, a novelist,"), a relative clause, or something else.</summary>
/// <param name="Next">The place where the clause goes on: after the closing comma, or within a relative clause, whose verb has the same subject.</param>
/// <param name="IsApposition">Whether it says what the noun phrase is.</param>
internal readonly record struct Aside(int Next, bool IsApposition)
{
    /// <summary>An aside goes on for no more words.</summary>
    private const int Reach = 25;

    /// <summary>The aside after the noun phrase that ends before <paramref name="to"/>; nothing where no comma stands there.</summary>
    public static Aside After(SentenceGrammar clause, int to)
    {
        if (!clause.IsComma(to))
            return new(to, false);
        if (clause.Tag(to + 1) is PennTag.WP)
            return new(to + 2, false);
        int close = to + 1;
        while (close < Math.Min(clause.End, to + Reach) && clause.Tag(close) is not (PennTag.Comma or PennTag.Period or PennTag.Colon))
            close++;
        bool says = clause.Tag(to + 1) is PennTag.DT or PennTag.PRPS or PennTag.JJ && clause.Tag(close) is PennTag.Comma or PennTag.Period
            && !IsClause(clause, to + 1, close);
        return new(clause.IsComma(close) ? close + 1 : clause.End, says);
    }

    /// <summary>"In front of Keller, the report said": a verb of its own, and no "who" or "that" before it, makes the rest a clause and no aside.</summary>
    private static bool IsClause(SentenceGrammar clause, int from, int to)
    {
        for (int i = from; i < to && !clause.IsRelative(i) && clause.Tag(i) is not (PennTag.WPS or PennTag.WRB); i++)
        {
            if (clause.IsFinite(i))
                return true;
        }
        return false;
    }
}
