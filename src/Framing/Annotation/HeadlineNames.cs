namespace Framing.Annotation;

/// <summary>
/// Cuts people's names in headlines to what the text has of them: "Marsh" of "Marsh Orders Probe", where every word is in capitals. Names that the text does not
/// have stay as they are.
/// </summary>
internal sealed class HeadlineNames
{
    /// <summary>No name in a headline is longer.</summary>
    private const int Longest = 6;

    private readonly NameTokens tokens;

    /// <summary>People's names and all their parts, as words with blanks.</summary>
    private readonly HashSet<string> parts = new(StringComparer.Ordinal);

    /// <param name="tokens">The document's tokens.</param>
    /// <param name="body">The names outside headlines.</param>
    public HeadlineNames(NameTokens tokens, List<NameDraft> body)
    {
        this.tokens = tokens;
        foreach (NameDraft draft in body)
        {
            if (draft.Type != EntityType.Person || draft.Words > Longest)
                continue;
            for (int first = draft.First; first < draft.End; first++)
            {
                for (int end = first + 1; end <= draft.End; end++)
                    parts.Add(Key(first, end));
            }
        }
    }

    /// <summary>The name, or the longest part of it that the text has; of equally long ones the first.</summary>
    public NameDraft Cut(NameDraft name)
    {
        if (name.Type != EntityType.Person || name.Words is 1 or > Longest)
            return name;
        for (int words = name.Words; words > 0; words--)
        {
            for (int first = name.First; first + words <= name.End; first++)
            {
                // A given name alone is that of anybody: "Ada Toll" where the text has "Ada Marsh".
                if (!parts.Contains(Key(first, first + words)) || words == 1 && first == name.First && name.Words == 2 && tokens.Is(first, NameClass.AnyGiven))
                    continue;
                int given = first;
                while (given > name.First && tokens.Is(given - 1, NameClass.AnyGiven))
                    given--;
                return name with { First = given, End = first + words };
            }
        }
        return name;
    }

    private string Key(int first, int end)
    {
        string key = tokens.Form(first);
        for (int i = first + 1; i < end; i++)
            key += " " + tokens.Form(i);
        return key;
    }
}
