namespace Framing.Leads;

/// <summary>The first sentences, where each stresses what no other does in its own.</summary>
internal sealed class OpeningFinder : ILeadFinder
{
    private const int MostWords = 14, MostPlaces = 4;

    public bool IsOfOneEvent => true;

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
        if (stressed.Count < 2 || AreAlike(openings.Select(o => o.Line)))
            yield break;
        var shown = stressed.OrderByDescending(s => s.Gain)
            .Select(s => (Name: s.Teller.Name + coverage.Dates.Behind(s.Line.Document), Words: LeadWords.Shown(s.Line, s.Span))).Where(s => s.Words is not null)
            .Take(MostPlaces).ToArray();
        if (shown.Length < 2)
            yield break;
        yield return new(
            LeadKind.WordChoice,
            LeadWords.Openings([.. shown.Select(s => (s.Name, s.Words!))]),
            [.. stressed.OrderByDescending(s => s.Gain).Take(MostPlaces).Select(s => Place.Of(s.Teller, s.Line, s.Span))],
            stressed.Average(s => s.Gain));
    }

    /// <summary>Whether each first sentence tells for the most part what any other tells, names set aside: then there is nothing to hold side by side.</summary>
    private static bool AreAlike(IEnumerable<Line> lines)
    {
        Word[][] said = [.. lines.Select(l => l.Words.Where(w => w.IsContent && !w.IsName).DistinctBy(w => w.Key).ToArray())];
        double Common(Word[] words, Word[] others) => Math.Round(words.Where(w => others.Any(o => o.Key == w.Key)).Sum(w => w.Rarity), 6);
        return said.All(a => said.All(b => Common(a, b) >= MostAlike * Math.Min(Common(a, a), Common(b, b))));
    }

    private const double MostAlike = 0.6;
}
