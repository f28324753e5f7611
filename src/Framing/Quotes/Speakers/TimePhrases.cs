namespace Framing.Quotes.Speakers;

/// <summary>Tells words of time beside a name from what the person is: "last week Mayor Voss", but "night editor Ada Marsh".</summary>
internal static class TimePhrases
{
    /// <summary>Whether the token is the last of a phrase that tells when: "Tuesday", "last week", "Tuesday night", "May 7", "in 2019".</summary>
    public static bool EndsAt(ArticleMap map, Cast cast, int at)
    {
        // "Sunday Times editor": a name.
        if (at < 0 || cast.At(at) is not null)
            return false;
        string form = map.Form(at);
        if (SpeakerWords.TimeItself.Contains(form))
            return true;
        if (at == 0 || map.Sentence(at - 1) != map.Sentence(at))
            return false;
        string before = map.Form(at - 1);
        // "Hours earlier", "two years ago"
        if (form is "earlier" or "later" or "ago")
            return SpeakerWords.Time.Contains(map.Lemma(at - 1)) || SpeakerWords.Time.Contains(before);
        bool told = SpeakerWords.WhichTime.Contains(before) || SpeakerWords.TimeItself.Contains(before);
        // "Two years ago" ends in an adverb; "two weeks" may measure somebody: "six-year member".
        if (SpeakerWords.Time.Contains(form))
            return told;
        // "In 2019", "May 7", "June 2019"
        return char.IsAsciiDigit(form[0]) && (told || SpeakerWords.Time.Contains(before) && map.IsCapital(at - 1))
            && (form.Length == 4 || !SpeakerWords.WhichTime.Contains(before)) && form.All(char.IsAsciiDigit);
    }
}
