namespace Framing.Leads;

/// <summary>What one outlet alone tells, of each outlet a lead: its weightiest fact, with what else it tells of that.</summary>
internal sealed class AloneFinder : ILeadFinder
{
    public IEnumerable<LeadCandidate> Find(Coverage coverage) => coverage.Facts.Where(f => f.Told.Length == 1).Select(fact => new LeadCandidate(
        LeadKind.LeftOut,
        LeadWords.Alone(fact.Passages.First(), Standing.Unexplained(fact.Told[0].Line, fact.Silent) ?? [], fact.Also.Length > 0),
        [.. fact.Told.Concat(fact.Also).Select(t => Place.Of(t.Teller, t.Line))],
        fact.Weight));
}
