namespace Framing.Annotation;

/// <summary>
/// Last names that are months too: "Theresa May" and "Mrs March" are people, and so is "May" from there on wherever no day or year makes it a time. Reads the
/// article once.
/// </summary>
internal sealed class MonthNames
{
    private readonly NameTokens tokens;

    /// <summary>The words that are last names in this article.</summary>
    private readonly HashSet<int> names = [];

    public MonthNames(NameTokens tokens)
    {
        this.tokens = tokens;
        for (int i = 1; i < tokens.Count; i++)
        {
            if (IsMonth(i) && IsBehindName(i))
                names.Add(tokens[i].Lexeme);
        }
    }

    /// <summary>Whether the token is a month and names a person here.</summary>
    public bool Has(int at) => names.Count > 0 && names.Contains(tokens[at].Lexeme) && IsMonth(at) && (IsBehindName(at) || !IsTime(at));

    private bool IsMonth(int at) => tokens.IsCapital(at) && tokens.Form(at) is "may" or "march" or "april" or "june" or "august" && !IsDated(at) && !IsVerb(at);

    /// <summary>"Theresa May", "Mrs May", "Mayor March".</summary>
    private bool IsBehindName(int at) => at > 0 && tokens.IsCapital(at - 1) && tokens.FollowsOnLine(at)
        && (tokens.Class(at - 1) & (NameClass.AnyGiven | NameClass.Title)) != 0
        && (tokens.Class(at - 1) & (NameClass.NotName | NameClass.Place | NameClass.Surname)) == 0;

    /// <summary>"May 3", "March of 2019".</summary>
    private bool IsDated(int at) => at + 1 < tokens.Count && (char.IsAsciiDigit(tokens.Text(at + 1)[0])
        || tokens.Form(at + 1) is "," or "of" && at + 2 < tokens.Count && char.IsAsciiDigit(tokens.Text(at + 2)[0]));

    /// <summary>"May it rain", but not "May said".</summary>
    private bool IsVerb(int at) => tokens[at].Tag is PennTag.MD
        && !(at + 1 < tokens.Count && (tokens[at + 1].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBN or PennTag.MD or PennTag.POS
            || tokens[at + 1].Upos is UniversalTag.PUNCT));

    /// <summary>"In May", "last May", "3 May", "the end of May".</summary>
    private bool IsTime(int at)
    {
        if (at == 0)
            return false;
        return tokens.Form(at - 1) is "in" or "since" or "until" or "till" or "last" or "next" or "this" or "early" or "late" or "mid" or "-"
            or "during" or "before" or "after"
            || char.IsAsciiDigit(tokens.Text(at - 1)[0])
            || tokens.Form(at - 1) is "of" && at > 1 && (tokens.Form(at - 2) is "end" or "beginning" or "start" or "middle" or "month" or "week" or "half"
                || char.IsAsciiDigit(tokens.Text(at - 2)[0]));
    }
}
