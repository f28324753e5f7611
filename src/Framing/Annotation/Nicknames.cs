namespace Framing.Annotation;

/// <summary>A short name in marks or brackets inside a person's name: William “Bill” Marsh, Dolores 'Dee' Ortega, Robert (Bob) Dale.</summary>
internal static class Nicknames
{
    /// <summary>No nickname has more words.</summary>
    private const int Longest = 2;

    /// <summary>The token behind the closing mark of a nickname whose opening mark stands at <paramref name="at"/>; the same token where none is.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="first">Where the run of capitalized words begins.</param>
    /// <param name="at">The token behind the words of the name so far.</param>
    /// <param name="limit">Where the sentence ends.</param>
    public static int Behind(NameTokens tokens, int first, int at, int limit)
    {
        if (at == first || at + 2 >= limit || Closing(tokens.Form(at)) is not { } closing || !tokens.FollowsOnLine(at) || tokens.Touches(at - 1) || !tokens.Touches(at)
            || IsNoGivenName(tokens, at - 1))
            return at;
        int end = at + 1;
        while (end < limit && end - at <= Longest && tokens.IsCapital(end) && char.IsLetter(tokens.Text(end)[0]))
            end++;
        // "Ada (D) Marsh" has a party in brackets.
        bool closed = end > at + 1 && end + 1 < limit && Closes(tokens.Form(end), closing) && tokens.Touches(end - 1) && !tokens.Touches(end);
        return closed && tokens.FollowsOnLine(end + 1) && IsLastName(tokens, end + 1)
            && tokens[at + 1].Span.Length > 1 && !(closing is ")" && tokens.IsAllCapitals(at + 1)) ? end + 1 : at;
    }

    /// <summary>Whether such a name stands in the run.</summary>
    public static bool IsIn(NameTokens tokens, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (Closing(tokens.Form(i)) is not null && Behind(tokens, first, i, end) > i)
                return true;
        }
        return false;
    }

    private static bool IsNoGivenName(NameTokens tokens, int at) => !tokens.IsCapital(at)
        || tokens.Is(at, NameClass.Title | NameClass.NotName | NameClass.Demonym | NameClass.OrganizationEnd) && !tokens.Is(at, NameClass.AnyGiven)
        || tokens[at].Tag is not (PennTag.NNP or PennTag.NNPS) && !tokens.Is(at, NameClass.AnyGiven);

    private static bool IsLastName(NameTokens tokens, int at) => tokens.IsCapital(at)
        ? tokens[at].Upos is UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ && (tokens.Is(at, NameClass.Surname | NameClass.AnyGiven)
            || !tokens.Is(at, NameClass.Title | NameClass.NotName | NameClass.OrganizationEnd | NameClass.ThingEnd))
        : tokens.Is(at, NameClass.Particle);

    private static string? Closing(string mark) => mark switch
    {
        "“" or "\"" or "``" or "‘‘" => "”",
        "‘" or "'" or "`" => "’",
        "(" => ")",
        _ => null,
    };

    private static bool Closes(string mark, string closing) => closing switch
    {
        "”" => mark is "”" or "\"" or "''" or "’’",
        "’" => mark is "’" or "'",
        _ => mark is ")",
    };
}
