namespace Framing.Leads;

/// <summary>
/// Words that sound bad and that one outlet writes in its own voice, where in another only those write or say them whom it quotes, or
/// they are held at a distance, of the same matter.
/// </summary>
internal sealed class FactOrClaimFinder : ILeadFinder
{
    private const int MostPlaces = 4;

    /// <summary>A word as strong and as rare tells by itself: "discriminate", not "hard".</summary>
    private const double LeastValence = 1.2, LeastRarity = 3;

    /// <summary>Two sentences that share words of so much rarity beside the word itself are of the same matter.</summary>
    private const double LeastCommon = 9;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        (string Key, Word Word)[] loaded = [.. coverage.Tellers.SelectMany(t => t.Lines).SelectMany(l => l.Words)
            .Where(w => w.IsContent && !w.IsName && -w.Valence >= LeastValence && w.Rarity >= LeastRarity)
            .GroupBy(w => w.Key).Select(g => (g.Key, g.MaxBy(w => Math.Abs(w.Valence)))).OrderBy(w => w.Key, StringComparer.Ordinal)];
        foreach ((string key, Word word) in loaded)
        {
            Teller[] owners = [.. coverage.Tellers.Where(t => t.Lines.Any(l => Owns(l, key)))];
            Teller[] holders = [.. coverage.Tellers.Where(t => t.Count(key) > 0 && t.CountOwn(key) == 0)];
            var pairs = owners.SelectMany(a => a.Lines.Where(l => Owns(l, key))
                .SelectMany(own => holders.SelectMany(b => b.Lines.Where(l => l.Words.Any(w => IsLoaded(w, key)))
                .Select(held => (A: a, Own: own, B: b, Held: held, Common: Math.Round(own.Common(held) - own.RarityOf(key), 6))))))
                .Where(p => p.Common >= LeastCommon).OrderByDescending(p => p.Common).ThenBy(p => p.Own.Span).ToArray();
            if (pairs.Length == 0)
                continue;
            var best = pairs[0];
            (Teller Teller, Line Line)[] held = [.. pairs.Where(p => p.A == best.A).DistinctBy(p => p.B).Select(p => (p.B, p.Held))];
            Line[] own = [best.Own, .. best.A.Lines.Where(l => l != best.Own && Owns(l, key)).Take(Math.Max(0, MostPlaces - 1 - held.Length))];
            yield return new(
                LeadKind.ToldAsFact,
                LeadWords.OwnOrHeld(best.A.Name, WordIn(best.Own, key), [.. held.Select(h => h.Teller.Name)]),
                [.. own.Select(l => Place.Of(best.A, l, SpanIn(l, key))).Concat(held.Select(h => Place.Of(h.Teller, h.Line, SpanIn(h.Line, key)))).Take(MostPlaces)],
                Math.Abs(word.Valence) * word.Rarity / Word.MostRarity * (1 + Math.Log(best.A.CountOwn(key))) * (1 + 0.5 * (held.Length - 1)) * (1 + best.Common / 20));
        }
    }

    /// <summary>Whether a line has a word in the outlet's own voice and nothing that holds it at a distance.</summary>
    private static bool Owns(Line line, string key) => line.Has(key) && line.Words.Any(w => IsLoaded(w, key) && w.Voice.IsOwn()) && !line.Words.Any(LeadLists.IsClaim);

    private static bool IsLoaded(Word word, string key) => word.Key == key && -word.Valence >= LeastValence;

    private static TextSpan SpanIn(Line line, string key) => line.Words.First(w => w.Key == key).Span;

    private static string WordIn(Line line, string key) => LeadWords.Quoted(line.Document, line.Words.First(w => IsLoaded(w, key) && w.Voice.IsOwn()).Span);
}
