namespace Framing.Leads;

/// <summary>What each outlet alone tells, side by side: the weightiest fact of each, then the next of each.</summary>
internal sealed class AloneFinder : ILeadFinder
{
    private const int MostRounds = 3, MostPlaces = 4;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        Fact[][] alone = [.. coverage.Facts.Where(f => f.Told.Length == 1).GroupBy(f => f.Teller)
            .Select(g => g.OrderByDescending(f => f.Weight).ToArray())];
        for (int round = 0; round < MostRounds; round++)
        {
            Fact[] facts = [.. alone.Where(f => f.Length > round).Select(f => f[round]).OrderByDescending(f => f.Weight).Take(MostPlaces)];
            if (facts.Length == 0)
                yield break;
            yield return new(
                LeadKind.LeftOut,
                LeadWords.Alone([.. facts.Select(f => (f.Teller.Name, f.Words, f.Source, f.Passage))]),
                [
                    .. facts.Select(f => Place.Of(f.Teller, f.Line, f.Part))
                        .Concat(facts.SelectMany(f => f.Telling.Skip(1).Select(t => Place.Of(t.Teller, t.Line)))).DistinctBy(p => (p.Document, p.Span)).Take(MostPlaces),
                ],
                facts.Average(f => f.Weight));
        }
    }
}
