namespace Framing.Leads;

/// <summary>
/// Who has the word in one outlet alone: persons and bodies whom the others do not name, or surely give no words, of all outlets in one lead. Beneath it stand
/// words of each who is named, and of nobody else.
/// </summary>
internal sealed class SpeakerFinder : ILeadFinder
{
    private const int MostShown = 3, MostPlaces = 4;

    public bool IsOfOneEvent => true;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = coverage.Speakers;
        AloneSpeakers[] alone = [.. coverage.Tellers.Select(t => AloneSpeakers.Of(speakers.OnlyIn(t))).OfType<AloneSpeakers>().OrderByDescending(a => a.Weight)];
        // Where one is quoted more who may be quoted there alone, the others are not the difference.
        int first = Array.FindIndex(alone, a => EventSpeakers.HasTheWord(a.Those[0]) && speakers.PerhapsOnlyIn(a.Teller).All(p => p.Weight <= a.Those[0].Weight));
        if (first < 0)
            yield break;
        AloneSpeakers[] told = [alone[first], .. alone.Where((a, i) => i != first && a.Those[0].InMarks > 0)];
        (AloneSpeakers Of, GivenWords Speech)[] shown =
            [.. Enumerable.Range(0, MostShown).SelectMany(i => told.Where(a => a.Those.Length > i).Select(a => (a, a.Those[i]))).Take(MostPlaces)];
        // Of more outlets than there is room for, the others are not listed.
        told = [.. told.Select(a => a with { Shown = [.. shown.Where(s => s.Of == a).Select(s => s.Speech)] }).Where(a => a.Shown.Length > 0)];
        bool isOpen = coverage.Tellers.Any(t => speakers.PerhapsOnlyIn(t).Any()) || alone.Any(a => told.All(s => s.Teller != a.Teller));
        yield return new(
            LeadKind.WhoSpeaks,
            LeadWords.OnlyQuotes([.. told.Select(a => (a, a.Teller.Name + coverage.Dates.Behind(a.Those[0].Document)))], isOpen),
            [.. PlacesOf(told)],
            told[0].Weight)
        {
            Speakers = [.. told.SelectMany(a => a.Shown).Select(s => (s.Teller, s.Source.Name))],
        };
    }

    /// <summary>Of each who is named a passage, and further ones while there is room; those of one outlet together.</summary>
    private static IEnumerable<Place> PlacesOf(AloneSpeakers[] told)
    {
        Place[] shown = [.. GivenWords.InTurns(told.SelectMany(a => a.Shown).Select(s => s.Places)).Take(MostPlaces)];
        return told.SelectMany(a => shown.Where(p => p.Teller == a.Teller));
    }
}

/// <summary>Whom an outlet alone quotes: those whose words stand in quotation marks, or else those whose words are told.</summary>
/// <param name="Those">Who they are, most words first; those with a name before others.</param>
/// <param name="Weight">How much word they have.</param>
internal sealed record AloneSpeakers(GivenWords[] Those, double Weight)
{
    public Teller Teller => Those[0].Teller;

    /// <summary>Those who are named, and of whom words are shown.</summary>
    public GivenWords[] Shown { get; init; } = [];

    public static AloneSpeakers? Of(IReadOnlyList<GivenWords> only)
    {
        GivenWords[] those = [.. only.Where(s => s.InMarks > 0 || only[0].InMarks == 0).OrderByDescending(s => s.Source.Named)];
        return those.Length == 0 ? null : new(those, Math.Round(those.Sum(s => s.Weight), 6));
    }
}
