using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>
/// Puts the leads of an event in order of importance: by how often a reader who knew nothing of them named among the first what the best, the
/// second best … lead of a finder tells (<c>docs/accuracy.md</c>), with variety.
/// </summary>
internal static class LeadRanking
{
    /// <summary>So many leads are kept, and of the first few no more than two are of a kind unless there is nothing else.</summary>
    private const int Most = 10, MostOfKind = 2, Few = 6;

    /// <summary>What one lead after another of a finder is worth, 0 to 1; what comes after is worth nothing.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<double>> Worth = new Dictionary<string, ImmutableArray<double>>(StringComparer.Ordinal)
    {
        [nameof(NameFinder)] = [0.77, 0.18],
        [nameof(HeadlineFinder)] = [0.69],
        [nameof(CalledFinder)] = [0.69, 0.1],
        [nameof(PickFinder)] = [0.55, 0.08],
        [nameof(VerdictFinder)] = [0.46],
        [nameof(ClaimFinder)] = [0.44],
        [nameof(SpeakerFinder)] = [0.39],
        [nameof(HeadlineClaimFinder)] = [0.35, 0.1],
        [nameof(LackingFinder)] = [0.11],
        [nameof(QuoteFinder)] = [0.26, 0.03],
        [nameof(OpeningFinder)] = [0.25],
        [nameof(AloneFinder)] = [0.32, 0.13, 0.09],
        [nameof(VerbFinder)] = [0.25, 0.1],
        [nameof(FactFinder)] = [0.18, 0.1, 0.1],
        [nameof(SaidOfFinder)] = [0.09],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The finders, in any order.</summary>
    public static ImmutableArray<ILeadFinder> Finders { get; } =
    [
        new NameFinder(), new HeadlineFinder(), new OpeningFinder(), new SpeakerFinder(), new LackingFinder(), new FactFinder(), new AloneFinder(), new QuoteFinder(),
        new VerdictFinder(), new ClaimFinder(), new HeadlineClaimFinder(), new VerbFinder(), new SaidOfFinder(), new PickFinder(), new CalledFinder(),
    ];

    /// <summary>What each finder finds, what tells most first.</summary>
    public static (ILeadFinder Finder, LeadCandidate[] Found)[] Candidates(Coverage coverage) =>
        [.. Finders.Where(f => !f.IsOfOneEvent || !coverage.Dates.AreApart)
            .Select(f => (f, f.Find(coverage).OrderByDescending(c => Math.Round(c.Weight, 6)).ThenBy(c => c.Sentence, StringComparer.Ordinal).ToArray()))];

    /// <summary>The leads, most important first.</summary>
    public static ImmutableArray<LeadCandidate> Rank(Coverage coverage) => Rank(Candidates(coverage), WorthOf);

    /// <summary>The same by another worth of the lead of a finder at a place.</summary>
    public static ImmutableArray<LeadCandidate> Rank((ILeadFinder Finder, LeadCandidate[] Found)[] candidates, Func<ILeadFinder, int, double> worthOf)
    {
        List<LeadCandidate> rest = [.. candidates.SelectMany(c => c.Found.Select((found, i) => (Found: found, Worth: worthOf(c.Finder, i))))
            .Where(c => c.Worth > 0).OrderByDescending(c => c.Worth).Select(c => c.Found)];
        List<LeadCandidate> picked = [];
        while (picked.Count < Most && rest.Count > 0)
        {
            bool isVaried = picked.Count < Few;
            LeadCandidate next = rest.Find(c => !isVaried || picked.Count(p => p.Kind == c.Kind) < MostOfKind) ?? rest[0];
            rest.Remove(next);
            if (!picked.Exists(p => IsCovered(next, p)))
                picked.Add(next);
        }
        return [.. picked];
    }

    /// <summary>What the lead of a finder at a place is worth.</summary>
    public static double WorthOf(ILeadFinder finder, int place) => Worth[finder.GetType().Name] is var worth && place < worth.Length ? worth[place] : 0;

    /// <summary>
    /// Whether most of what a candidate shows is shown by another of its kind; or all of what one outlet alone tells by any, or it is more words of somebody
    /// who is said to speak there alone.
    /// </summary>
    private static bool IsCovered(LeadCandidate candidate, LeadCandidate by)
    {
        int shown = candidate.Places.Count(p => by.Places.Any(b => b.Document == p.Document && b.Span.Overlaps(p.Span)));
        return candidate.Kind == by.Kind && 2 * shown > candidate.Places.Length || candidate.Kind == LeadKind.LeftOut
            && (shown == candidate.Places.Length || by.Kind == LeadKind.WhoSpeaks && candidate.Speakers.Length > 0 && candidate.Speakers.All(by.Speakers.Contains));
    }
}
