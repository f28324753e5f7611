namespace Framing.Leads;

/// <summary>Whom two outlets or more let speak and another does not even name, with others whom it lacks and whom it has instead.</summary>
internal sealed class LackFinder : ILeadFinder
{
    private const int MostNames = 3, MostPlaces = 4, MostOfOne = 2;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = new(coverage);
        foreach (Teller silent in coverage.Tellers)
        {
            GivenWords[] lacking = [.. coverage.Tellers.Where(t => t != silent).SelectMany(speakers.Of)
                .Where(s => s.IsPerson && EventSpeakers.HasTheWord(s) && s.InMarks > 0 && !silent.Holds(s.Surname))];
            GivenWords[][] both = [.. lacking.GroupBy(s => s.Surname).Select(g => g.DistinctBy(s => s.Teller).ToArray()).Where(g => g.Length > 1)
                .OrderByDescending(g => g.Sum(s => s.Weight))];
            if (both.Length == 0)
                continue;
            GivenWords[] first = [.. both[0].Take(MostOfOne)];
            GivenWords[] more = [.. lacking.Where(s => s.Surname != first[0].Surname).DistinctBy(s => s.Surname)];
            GivenWords[] own = speakers.ToHoldAgainst(silent) is { } against ? [against] : [];
            yield return new(
                LeadKind.WhoSpeaks,
                LeadWords.LacksSpeaker(silent.Name, both[0], [.. more.Take(MostNames - 1)], own.FirstOrDefault()),
                [.. first.Concat(own).Concat(more).Select(s => s.Places.First()).Take(MostPlaces)],
                both.Sum(g => g.Sum(s => s.Weight)));
        }
    }
}
