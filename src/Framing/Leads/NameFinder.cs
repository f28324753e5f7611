namespace Framing.Leads;

/// <summary>
/// Names that outlets choose in their own voice for the same thing: all names of a concept of a lexicon, those that its source marks to one
/// side counted together.
/// </summary>
internal sealed class NameFinder : ILeadFinder
{
    private const int MostPlaces = 4;

    /// <summary>How far apart two outlets have to lie, of 2 from all names marked to one side to all marked to the other.</summary>
    private const double LeastSpread = 0.5;

    /// <summary>Outlets that choose names of opposite sides differ by more than one that takes a side.</summary>
    private const double OfOpposite = 2;

    /// <summary>What names that no source marks weigh, as a distance.</summary>
    private const double OfUnmarked = 1;

    /// <summary>Of more names how often they stand is said, and not which they are.</summary>
    private const int MostNames = 6;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        foreach (ConceptInfo concept in coverage.Concepts)
        {
            Named[] all = [.. coverage.Tellers.Select(t => Named.Of(t, concept)).Where(n => n.Uses.Length > 0)];
            // One mention in each is chance as often as choice, and whose voice a single one is in may be read wrongly.
            if (all.Length < 2 || all.All(n => n.Uses.Length == 1))
                continue;
            if (concept.Variants.All(v => v.Slant is null))
            {
                if (HeldApart(concept, all) is { } apart)
                    yield return apart;
                continue;
            }
            // The one that lies farther from the middle comes first: it is what there is to say.
            Named low = all.MinBy(n => n.Lean)!, high = all.MaxBy(n => n.Lean)!;
            double spread = high.Lean - low.Lean;
            if (spread < LeastSpread)
                continue;
            bool opposite = low.Lean < 0 && high.Lean > 0;
            Named[] ordered = [.. all.OrderByDescending(n => Math.Abs(n.Lean)).ThenByDescending(n => n.Uses.Length)];
            yield return new(
                LeadKind.WordChoice,
                LeadWords.Names(concept.Title, [.. ordered.Select(n => (n.Teller.Name, n.Counts, n.Uses.Length - n.Counts.Sum(c => c.Count)))]),
                [.. PlacesOf(ordered)],
                spread * (1 + Math.Log(all.Sum(n => n.Uses.Length))) * (opposite ? OfOpposite : 1));
        }
    }

    /// <summary>Names that no source marks to a side, where two outlets that name the thing more than once have no name in common: "tax" and "fee".</summary>
    private static LeadCandidate? HeldApart(ConceptInfo concept, Named[] all)
    {
        Named[] often = [.. all.Where(n => n.Uses.Length > 1).OrderByDescending(n => n.Uses.Length)];
        if (!often.Any(a => often.Any(b => a != b && !a.Variants.Overlaps(b.Variants))))
            return null;
        Named[] ordered = [.. all.OrderByDescending(n => n.Uses.Length)];
        return new(
            LeadKind.WordChoice,
            LeadWords.Names(concept.Title, [.. ordered.Select(n => (n.Teller.Name, n.Counts, n.Uses.Length - n.Counts.Sum(c => c.Count)))]),
            [.. PlacesOf(ordered)],
            OfUnmarked * (1 + Math.Log(all.Sum(n => n.Uses.Length))));
    }

    /// <summary>The first use of each outlet's most marked name, then further ones in turn.</summary>
    private static IEnumerable<Place> PlacesOf(Named[] ordered) => Enumerable.Range(0, MostPlaces)
        .SelectMany(round => ordered.Select(n => round < n.Telling.Length ? n.Telling[round] : ((Document, TermMatch)?)null)
            .Select((use, i) => (Use: use, ordered[i].Teller)))
        .Where(u => u.Use is not null)
        .Select(u => Place.Within(u.Teller, u.Use!.Value.Item1, u.Use.Value.Item1.SentenceAt(u.Use.Value.Item2.Span), u.Use.Value.Item2.Span))
        .DistinctBy(p => (p.Document, p.Span)).Take(MostPlaces);

    /// <summary>What one outlet calls a thing in its own voice.</summary>
    private sealed record Named(Teller Teller, (Document Document, TermMatch Term)[] Uses)
    {
        /// <summary>From -1, all names marked to the one side, to 1, all marked to the other.</summary>
        public double Lean => Uses.Sum(u => Math.Sign(u.Term.Slant ?? 0)) / (double)Uses.Length;

        /// <summary>Which names it uses.</summary>
        public HashSet<string> Variants => [.. Uses.Select(u => u.Term.Variant)];

        /// <summary>The uses of names that lean as the outlet does first.</summary>
        public (Document, TermMatch)[] Telling => [.. Uses.OrderByDescending(u => Math.Sign(u.Term.Slant ?? 0) * Math.Sign(Lean))];

        /// <summary>The commonest names, each as it stands, with how often it stands so.</summary>
        public (string Name, int Count)[] Counts =>
        [
            .. Uses.GroupBy(u => LeadWords.Quoted(u.Document, u.Term.Span), StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Count())
                .Take(MostNames).Select(g => (g.Key, g.Count())),
        ];

        public static Named Of(Teller teller, ConceptInfo concept) => new(teller,
        [
            .. teller.Documents.Where(d => d.Made.HasFlag(DocumentLayers.Terms) && !d.Article.IsAgencyCopy).SelectMany(d => d.Terms
                .Where(t => t.Lexicon == concept.Lexicon && t.Concept == concept.Id && t.Voice.IsOwn()).Select(t => (d, t))),
        ]);
    }
}
