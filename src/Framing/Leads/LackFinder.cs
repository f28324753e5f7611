namespace Framing.Leads;

/// <summary>Whom two outlets or more let speak and another does not even name, with somebody whom it alone quotes beside them.</summary>
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
            string[] outlets = OutletsOf(coverage, both[0]);
            GivenWords[] own = [.. speakers.OnlyIn(silent).Where(s => s.InMarks > 0).Take(1)];
            yield return new(
                LeadKind.WhoSpeaks,
                LeadWords.LacksSpeaker(
                    silent.Name, [.. both.Where(g => outlets.SequenceEqual(OutletsOf(coverage, g))).Take(MostNames).Select(g => g[0].Source.Name)], outlets),
                [.. both[0].Take(MostOfOne).Concat(own).Concat(both.Skip(1).Select(g => g[0])).Select(s => s.Places.First()).Take(MostPlaces)],
                both.Sum(g => g.Sum(s => s.Weight)));
        }
    }

    private static string[] OutletsOf(Coverage coverage, GivenWords[] given) => [.. coverage.Tellers.Where(t => given.Any(s => s.Teller == t)).Select(t => t.Name)];
}
