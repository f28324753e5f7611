namespace Framing.Leads;

/// <summary>What one outlet alone tells, a sentence a lead: others that share words with it are of another matter as often as not.</summary>
internal sealed class AloneFinder : ILeadFinder
{
    public bool IsOfOneEvent => true;

    public IEnumerable<LeadCandidate> Find(Coverage coverage) => coverage.Facts.Where(f => f.Told.Length == 1).Select(fact => new LeadCandidate(
        LeadKind.LeftOut,
        LeadWords.Alone(fact.Passages.First(), Standing.Unexplained(fact.Told[0].Line, fact.Silent) ?? []),
        [Place.Of(fact.Told[0].Teller, fact.Told[0].Line)],
        fact.Weight) { Speakers = [.. GivenWords.SpeakersIn(fact.Told[0].Line).Select(name => (fact.Told[0].Teller, name))] });
}
