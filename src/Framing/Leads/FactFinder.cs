namespace Framing.Leads;

/// <summary>Facts that two outlets or more tell and the others do not, each with what comes nearest in the others.</summary>
internal sealed class FactFinder : ILeadFinder
{
    private const int MostPlaces = 4;

    public IEnumerable<LeadCandidate> Find(Coverage coverage) => coverage.Facts.Where(f => f.Told.Length > 1).Select(fact => new LeadCandidate(
        LeadKind.LeftOut,
        LeadWords.LeftOut([.. fact.Told.Select(t => t.Name)], [.. fact.Silent.Select(t => t.Name)], fact.Teller.Name, fact.Passage, fact.Source, fact.Words),
        [
            .. fact.Telling.Select(t => Place.Of(t.Teller, t.Line, t.Line == fact.Line ? fact.Part : null))
                .Concat(fact.Silent.SelectMany(t => Facts.Nearest(t, fact.Line) is { } near ? [Place.Of(t, near) with { IsNearest = true }] : Array.Empty<Place>()))
                .Take(MostPlaces),
        ],
        fact.Weight));
}
