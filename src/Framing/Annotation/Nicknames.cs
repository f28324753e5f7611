namespace Framing.Annotation;

/// <summary>
/// A short name in marks, brackets or both inside a person's name: William “Bill” Marsh, Dolores 'Dee' Ortega, Robert (Bob) Dale, Jim “the Hammer” Pell.
/// </summary>
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
        // "Katherine ("Kit") Brandt"
        string? inner = closing is ")" ? Closing(tokens.Form(at + 1)) : null;
        int word = inner is null ? at + 1 : at + 2, end = word;
        if (closing is not ")" && tokens.IsForm(word, "the"))
            end++;
        while (end < limit && end - word < Longest && tokens.IsCapital(end) && char.IsLetter(tokens.Text(end)[0]))
            end++;
        if (end == word || end >= limit || !Name(tokens, end - 1))
            return at;
        if (inner is not null && !(Closes(tokens.Form(end++), inner) && tokens.Touches(end - 1)))
            return at;
        bool closed = end + 1 < limit && Closes(tokens.Form(end), closing) && tokens.Touches(end - 1) && !tokens.Touches(end);
        // "Ada (D) Marsh" has a party in brackets.
        return closed && tokens.FollowsOnLine(end + 1) && IsLastName(tokens, end + 1)
            && tokens[word].Span.Length > 1 && !(closing is ")" && tokens.IsAllCapitals(word)) ? end + 1 : at;
    }

    private static bool Name(NameTokens tokens, int last) => tokens.IsCapital(last) && tokens.Touches(last);

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

    /// <summary>The nickname of one word that the tokens <c>[at, behind)</c> hold between their marks.</summary>
    public static string? WordIn(NameTokens tokens, int at, int behind) =>
        behind == at + 3 ? tokens.Form(at + 1) : behind == at + 5 ? tokens.Form(at + 2) : null;

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
