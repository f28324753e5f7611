namespace Framing.Alignment;

/// <summary>Whether two statements are given to one speaker.</summary>
internal enum Speakers
{
    /// <summary>To one, as far as names and offices tell.</summary>
    Same,

    /// <summary>One article doesn't say whose words they are, as headlines often don't, or doesn't name them ("a lawyer").</summary>
    Unknown,

    /// <summary>To two.</summary>
    Different,
}

/// <summary>Tells whether two sources can be one.</summary>
internal static class SpeakersOf
{
    /// <summary>A name and an office are one's where so many words are common to both: one such word ("general") stands in many offices.</summary>
    private const int LeastOfOffice = 2;

    /// <summary>
    /// Two names are one speaker's where they share a word that is a name ("Ada Marsh", "Mayor Marsh"), or where one article names by office
    /// ("the harbour inspector") whom the other gives that office.
    /// </summary>
    public static Speakers Pair(Source? a, Source? b)
    {
        if (a is null || b is null)
            return Speakers.Unknown;
        bool same = Common(a.Name, b.Name) >= 1 || Common(a.Name, b.Role) >= LeastOfOffice || Common(a.Role, b.Name) >= LeastOfOffice;
        return same ? Speakers.Same : a.Named && b.Named ? Speakers.Different : Speakers.Unknown;
    }

    private static int Common(string? a, string? b)
    {
        if (a is null || b is null)
            return 0;
        HashSet<string> words = new(a.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        return b.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)
            .Count(w => words.Contains(w) && !FunctionWords.Contains(w.ToLowerInvariant()));
    }
}
