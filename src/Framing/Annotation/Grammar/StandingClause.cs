namespace Framing.Annotation.Grammar;

/// <summary>
/// Where a statement may end so that what stands before says its fact by itself: behind the main clause, at a mark or where a reason, a contrast, a time
/// or an aside begins. A condition, a part of a list and what restricts a noun are no such places, since what is left would say something else.
/// </summary>
internal static class StandingClause
{
    /// <summary>The places, as the tokens that would follow; none where the statement has no main verb.</summary>
    public static IEnumerable<int> Ends(SentenceGrammar statement)
    {
        int verb = MainVerb(statement);
        if (verb < 0)
            yield break;
        bool open = false;
        for (int i = verb + 1; i < statement.End; i++)
        {
            // "Not only to marriage, but also to unions".
            open |= statement.Word(i) is "only" && statement.Is(i - 1, GrammarWord.Negation);
            if (!open && IsBorder(statement, i))
                yield return i;
            open &= statement.Word(i) is not "but";
        }
    }

    /// <summary>The aside between the subject and the main verb that tells of the subject by the way ("who was born in Alder,"); with both its commas.</summary>
    public static (int Start, int End)? AsideOfSubject(SentenceGrammar statement)
    {
        int verb = MainVerb(statement), close = verb - 1;
        while (statement.IsAdverb(close))
            close--;
        if (verb < 0 || !statement.IsComma(close))
            return null;
        for (int i = close - 1; i > statement.Start; i--)
        {
            if (statement.IsComma(i) && statement.Tag(i + 1) is PennTag.WP or PennTag.WDT or PennTag.WPS)
                return (i, close + 1);
        }
        return null;
    }

    /// <summary>Whether a statement begins with its verb: "injected a degree of partisanship" is what somebody did, and not who.</summary>
    public static bool LacksSubject(SentenceGrammar statement)
    {
        // "Is this all?" asks; "Born in Alder, Marsh moved" has its subject behind the comma.
        if (statement.Tag(statement.Start) is not (PennTag.VBD or PennTag.VBZ or PennTag.VBN) || statement.Word(statement.End - 1) is "?")
            return false;
        int comma = statement.Start;
        while (comma < statement.End && !statement.IsComma(comma))
            comma++;
        return statement.Tag(statement.Start) is not PennTag.VBN || !(statement.IsModifier(comma + 1) || statement.Tag(comma + 1) is PennTag.PRP);
    }

    /// <summary>Whether the main verb has its subject within the statement.</summary>
    public static bool HasSubject(SentenceGrammar statement) => Subject(statement) is not null;

    /// <summary>The subject of the main verb, where it stands within the statement.</summary>
    public static (int Start, int End)? Subject(SentenceGrammar statement) => MainVerb(statement) is >= 0 and int verb ? VerbSubjects.Before(statement, verb) : null;

    /// <summary>The first finite verb that is neither an aside's nor an opening clause's; -1 where there is none.</summary>
    private static int MainVerb(SentenceGrammar statement)
    {
        int i = statement.Start;
        while (statement.IsQuote(i) || statement.Tag(i) is PennTag.CC)
            i++;
        if (statement.Is(i, GrammarWord.Subordinator) || statement.Tag(i) is PennTag.WRB)
            i = BehindOpening(statement, i);
        bool relative = false, dash = false;
        for (; i < statement.End; i++)
        {
            if (statement.Tag(i) is PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB)
                relative = true;
            else if (statement.IsComma(i))
                relative = false;
            else if (statement.Tag(i) is PennTag.Colon && !statement.IsHyphen(i))
                dash = !dash;
            else if (!relative && !dash && statement.IsFinite(i))
                return i;
        }
        return -1;
    }

    /// <summary>The place behind the comma that closes an opening clause: "When the dust settles,". The end where none does.</summary>
    private static int BehindOpening(SentenceGrammar statement, int i)
    {
        bool verb = false;
        for (; i < statement.End; i++)
        {
            verb |= statement.IsFinite(i);
            if (verb && statement.IsComma(i))
                return i + 1;
        }
        return i;
    }

    private static bool IsBorder(SentenceGrammar statement, int i)
    {
        if (statement.Tag(i) is PennTag.Colon)
            return statement.Word(i) is not ":" && !statement.IsHyphen(i);
        if (statement.Tag(i) is PennTag.OpenBracket)
            return true;
        if (!statement.IsComma(i))
            return IsReason(statement, i);
        int next = i + 1;
        while (statement.IsQuote(next))
            next++;
        // After a comma a noun may go on with a list.
        return statement.Tag(next) switch
        {
            PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB or PennTag.VBG => true,
            PennTag.CC => HasVerb(statement, next),
            _ => IsReason(statement, next),
        };
    }

    private static bool IsReason(SentenceGrammar statement, int i) => statement.Is(i, GrammarWord.Reason) && statement.Text.Tokens[i].Upos == UniversalTag.SCONJ;

    /// <summary>Whether a verb stands before the next comma, as in a clause and not in a list's last part.</summary>
    private static bool HasVerb(SentenceGrammar statement, int i)
    {
        for (; i < statement.End && !statement.IsComma(i); i++)
        {
            if (statement.IsFinite(i))
                return true;
        }
        return false;
    }
}
