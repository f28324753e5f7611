namespace Framing.Leads;

/// <summary>
/// Who has the word in one outlet alone: persons whom the others do not even name, of all outlets in one lead. Of those who are named passages are
/// shown, as many as there is room for.
/// </summary>
internal sealed class SpeakerFinder : ILeadFinder
{
    private const int MostNames = 3, MostPlaces = 4, MostOfFirst = 2;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = new(coverage);
        if (Only(coverage, speakers) is { } only)
            yield return only;
    }

    /// <summary>Whom each outlet alone quotes, the outlet that gives them most word first; of the others who has most of it stands beside.</summary>
    private static LeadCandidate? Only(Coverage coverage, EventSpeakers speakers)
    {
        AloneSpeakers[] alone =
            [.. coverage.Tellers.Select(t => AloneSpeakers.Of(speakers.OnlyIn(t), MostNames)).OfType<AloneSpeakers>().OrderByDescending(a => a.Weight)];
        if (Array.FindIndex(alone, a => EventSpeakers.HasTheWord(a.Named[0])) is not (>= 0 and var first))
            return null;
        AloneSpeakers[] told = [alone[first], .. alone.Where((a, i) => i != first && a.Named[0].InMarks > 0)];
        IEnumerable<Place>[] places =
        [
            .. told.Select(a => GivenWords.InTurns(a.Named.Select(s => s.Places))),
            .. coverage.Tellers.Where(t => !told.Any(a => a.Teller == t)).Select(speakers.MostHeard).OfType<GivenWords>()
                .OrderByDescending(s => s.Weight).Select(s => s.Places),
        ];
        return new(LeadKind.WhoSpeaks, LeadWords.OnlyQuotes(told),
            [.. places[0].Take(MostOfFirst).Concat(GivenWords.InTurns(places[1..])).Concat(places[0].Skip(MostOfFirst)).Take(MostPlaces)], told[0].Weight);
    }
}

/// <summary>Whom an outlet alone quotes: those whose words stand in quotation marks, or else those whose words are told.</summary>
/// <param name="Named">Those to name, most words first.</param>
/// <param name="More">How many there are beside.</param>
/// <param name="Weight">How much word they have.</param>
internal sealed record AloneSpeakers(GivenWords[] Named, int More, double Weight)
{
    public Teller Teller => Named[0].Teller;

    public static AloneSpeakers? Of(IReadOnlyList<GivenWords> only, int most)
    {
        GivenWords[] those = [.. only.Where(s => s.InMarks > 0 || only[0].InMarks == 0)];
        return those.Length == 0 ? null : new([.. those.Take(most)], Math.Max(0, those.Length - most), those.Sum(s => s.Weight));
    }
}
