namespace Framing.Leads;

/// <summary>Whom two outlets or more quote and another does not even name, with passages of each.</summary>
internal sealed class LackingFinder : ILeadFinder
{
    private const int MostPlaces = 4;

    public bool IsOfOneEvent => true;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = coverage.Speakers;
        return coverage.Tellers.Select(speakers.LackingIn).OfType<Lacking>().Select(lacking => new LeadCandidate(LeadKind.WhoSpeaks, LeadWords.Lacks(lacking),
            [
                .. GivenWords.InTurns(lacking.Persons.SelectMany(p => p).GroupBy(s => s.Teller).Select(g => GivenWords.InTurns(g.Select(s => s.Places))))
                    .Take(MostPlaces),
            ],
            lacking.Weight));
    }
}
