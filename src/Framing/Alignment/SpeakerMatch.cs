namespace Framing.Alignment;

/// <summary>Whether two statements are given to one speaker.</summary>
internal enum SpeakerMatch
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

    /// <summary>Shorter words are not held to be one where their endings differ.</summary>
    private const int LeastStem = 5;

    /// <summary>
    /// Two names are one speaker's where they share a word that is a name ("Ada Marsh", "Mayor Marsh"), or where one article names by office
    /// ("the harbour inspector") whom the other gives that office.
    /// </summary>
    public static SpeakerMatch Pair(Source? a, Source? b)
    {
        if (a is null || b is null)
            return SpeakerMatch.Unknown;
        bool same = Common(a.Name, b.Name) >= 1 || Common(a.Name, b.Role) >= LeastOfOffice || Common(a.Role, b.Name) >= LeastOfOffice;
        return same ? SpeakerMatch.Same : a.Named && b.Named && !SpeaksFor(a, b) && !SpeaksFor(b, a) ? SpeakerMatch.Different : SpeakerMatch.Unknown;
    }

    /// <summary>Whether one is a body ("FBI") that stands in the other's office ("FBI Director").</summary>
    private static bool SpeaksFor(Source officer, Source body) =>
        Common(body.Name, officer.Role) is > 0 and int common && common == Common(body.Name, body.Name);

    private static int Common(string? a, string? b)
    {
        if (a is null || b is null)
            return 0;
        string[] words = a.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return b.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)
            .Count(w => Array.Exists(words, o => IsSame(w, o)) && !FunctionWords.Contains(w.ToLowerInvariant()));
    }

    /// <summary>Whether two words are one, or a country and its people ("Korea", "Korean"), or one thing and several.</summary>
    private static bool IsSame(string a, string b) =>
        a.Length <= b.Length ? b.StartsWith(a, StringComparison.OrdinalIgnoreCase)
        && (a.Length == b.Length || (a.Length >= LeastStem && b[a.Length..] is "n" or "s")) : IsSame(b, a);
}
