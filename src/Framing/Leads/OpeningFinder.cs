namespace Framing.Leads;

/// <summary>What each outlet stresses in its first sentence and no other does in its own.</summary>
internal sealed class OpeningFinder : ILeadFinder
{
    private const int MostWords = 14, MostPlaces = 4, MostShown = 150;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        (Teller Teller, Line Line)[] openings = [.. coverage.Tellers.Where(t => t.Opening is not null).Select(t => (t, t.Opening!))];
        List<(Teller Teller, Line Line, TextSpan Span, double Gain)> stressed = [];
        foreach ((Teller teller, Line line) in openings)
        {
            double GainOf(Word word) => !word.IsContent || openings.Any(o => o.Teller != teller && o.Line.Has(word.Key)) ? 0
                : (word.IsName ? 0.3 : word.Rarity / Word.MostRarity) + (word.Voice.IsOwn() ? Math.Abs(word.Valence) / 2 : 0);
            if (Phrases.Best(line.Document, line.Words.AsSpan(), GainOf, MostWords) is { } phrase)
                stressed.Add((teller, line, phrase.Span, phrase.Gain));
        }
        if (stressed.Count < 2)
            yield break;
        stressed = [.. stressed.OrderByDescending(s => s.Gain).Take(MostPlaces)];
        yield return new(
            LeadKind.WordChoice,
            LeadWords.Openings([.. stressed.Select(s => (s.Teller.Name, LeadWords.Shown(s.Line, s.Span, MostShown)))]),
            [.. stressed.Select(s => Place.Of(s.Teller, s.Line, s.Span))],
            stressed.Average(s => s.Gain));
    }
}
