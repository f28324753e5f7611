namespace Framing.Leads;

/// <summary>
/// Who has the word in one outlet alone: persons whom the others do not name, or surely give no words, of all outlets in one lead. Of those who are
/// named passages are shown, and of an outlet that has nobody for itself one of whom it quotes most, as many as there is room for.
/// </summary>
internal sealed class SpeakerFinder : ILeadFinder
{
    private const int MostShown = 3, MostPlaces = 4, MostOfFirst = 2;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = new(coverage);
        AloneSpeakers[] alone =
            [.. coverage.Tellers.Select(t => AloneSpeakers.Of(speakers.OnlyIn(t), speakers.MayHaveMore(t))).OfType<AloneSpeakers>().OrderByDescending(a => a.Weight)];
        if (Array.FindIndex(alone, a => EventSpeakers.HasTheWord(a.Those[0])) is not (>= 0 and var first))
            yield break;
        AloneSpeakers[] told = [alone[first], .. alone.Where((a, i) => i != first && a.Those[0].InMarks > 0)];
        GivenWords[] others =
        [
            .. coverage.Tellers.Where(t => !told.Any(a => a.Teller == t)).Select(speakers.MostHeard).OfType<GivenWords>().OrderByDescending(s => s.Weight),
        ];
        IEnumerable<Place>[] places =
            [.. told.Select(a => GivenWords.InTurns(a.Those.Take(MostShown).Select(s => s.Places))), .. others.Select(s => s.Places)];
        yield return new(LeadKind.WhoSpeaks, LeadWords.OnlyQuotes(told),
            [.. places[0].Take(MostOfFirst).Concat(GivenWords.InTurns(places[1..])).Concat(places[0].Skip(MostOfFirst)).Take(MostPlaces)], told[0].Weight);
    }
}

/// <summary>Whom an outlet alone quotes: those whose words stand in quotation marks, or else those whose words are told.</summary>
/// <param name="Those">Who they are, most words first.</param>
/// <param name="MayBeMore">Whether there may be others, whom another outlet names and does not seem to quote.</param>
/// <param name="Weight">How much word they have.</param>
internal sealed record AloneSpeakers(GivenWords[] Those, bool MayBeMore, double Weight)
{
    public Teller Teller => Those[0].Teller;

    public static AloneSpeakers? Of(IReadOnlyList<GivenWords> only, bool mayBeMore)
    {
        GivenWords[] those = [.. only.Where(s => s.InMarks > 0 || only[0].InMarks == 0)];
        return those.Length == 0 ? null : new(those, mayBeMore, Math.Round(those.Sum(s => s.Weight), 6));
    }
}
