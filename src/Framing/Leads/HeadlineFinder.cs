namespace Framing.Leads;

/// <summary>
/// What each headline stresses and no other does, with the first sentence that takes its headline up most closely, which reports call one (<c>LeadPassage</c>).
/// </summary>
internal sealed class HeadlineFinder : ILeadFinder
{
    private const int MostWords = 8, MostPlaces = 4;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        (Teller Teller, Line Line)[] headlines = [.. coverage.Tellers.Where(t => t.Headline is not null).Select(t => (t, t.Headline!))];
        var stressed = headlines.Select(h =>
        {
            double GainOf(Word word) => word.IsContent && !headlines.Any(o => o.Teller != h.Teller && o.Line.Has(word.Key))
                ? (word.IsName ? 0.5 : 1) * word.Rarity / Word.MostRarity + Math.Abs(word.Valence) / 2
                : 0;
            return (h.Teller, h.Line, Phrase: Phrases.Best(h.Line.Document, h.Line.Words.AsSpan(), GainOf, MostWords));
        }).OrderByDescending(s => s.Phrase?.Gain ?? 0).ToArray();
        if (stressed.Count(s => s.Phrase is not null) < 2)
            yield break;
        List<Place> places = [.. stressed.Take(MostPlaces).Select(s => Place.Within(s.Teller, s.Line.Document, Whole(s.Line), Whole(s.Line)))];
        places.AddRange(stressed.Where(s => s.Teller.Opening is not null)
            .OrderByDescending(s => s.Line.Common(s.Teller.Opening!) / s.Teller.Opening!.Words.Length)
            .Take(Math.Min(1, MostPlaces - places.Count)).Select(s => Place.Of(s.Teller, s.Teller.Opening!)));
        yield return new(
            LeadKind.Headline,
            LeadWords.Headlines([.. stressed.Take(MostPlaces)
                .Select(s => (s.Teller.Name + coverage.Dates.Behind(s.Line.Document), LeadWords.Quoted(s.Line.Document, Whole(s.Line))))]),
            [.. places],
            stressed.Average(s => s.Phrase?.Gain ?? 0));
    }

    /// <summary>The headline with all its sentences: "Evidence? The mayor wants it read".</summary>
    private static TextSpan Whole(Line line) => line.Document.Headline ?? line.Span;
}
