namespace Framing.Leads;

/// <summary>Facts that two outlets or more tell and the others do not.</summary>
internal sealed class FactFinder : ILeadFinder
{
    private const int MostPlaces = 4;

    public bool IsOfOneEvent => true;

    public IEnumerable<LeadCandidate> Find(Coverage coverage) => coverage.Facts.Where(f => f.Told.Length > 1).Select(fact => new LeadCandidate(
        LeadKind.LeftOut,
        LeadWords.LeftOut(fact.Passages, [.. fact.Silent.Select(t => t.Name)]),
        [.. fact.Told.Take(MostPlaces).Select(t => Place.Of(t.Teller, t.Line))],
        fact.Weight));
}
