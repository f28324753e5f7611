using Framing.Measures;
using Framing.Measures.Partisan;

namespace Framing.Training;

/// <summary>Chooses partisan phrases and fits their lines, as Gentzkow and Shapiro (2010) do.</summary>
internal static class CongressPhraseTrainer
{
    /// <summary>Phrases of each length.</summary>
    private const int Each = 500;

    private const int LeastSpeakers = 10;

    /// <summary>A phrase that news does not use is a way of the chamber ("yield back balance"); the paper looks at headlines for the same reason.</summary>
    private const int LeastArticles = 2;

    public static List<CongressPhrase> Train(List<CongressStatement> statements, Dictionary<uint, int> inNews, Dictionary<uint, string> names)
    {
        Dictionary<uint, Uses> uses = [];
        foreach (CongressStatement statement in statements)
        {
            foreach (CountedRun run in statement.Phrases)
            {
                if (!uses.TryGetValue(run.Key, out Uses? of))
                    uses.Add(run.Key, of = new());
                of.Republican += statement.IsRepublican ? run.Uses : 0;
                of.Democrat += statement.IsRepublican ? 0 : run.Uses;
                of.Speakers[statement.Speaker] = of.Speakers.GetValueOrDefault(statement.Speaker) + run.Uses;
            }
        }
        uint[] chosen = [.. Enumerable.Range(2, 2).SelectMany(length => Choose(uses, length, inNews, names))];
        string[] speakers = [.. statements.Select(s => s.Speaker).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, bool> isRepublican = statements.DistinctBy(s => s.Speaker).ToDictionary(s => s.Speaker, s => s.IsRepublican);
        // A speaker's share of a phrase is out of the speaker's uses of all chosen phrases.
        Dictionary<string, double> totals = speakers.ToDictionary(s => s, s => (double)chosen.Sum(key => uses[key].Speakers.GetValueOrDefault(s)));
        string[] used = [.. speakers.Where(s => totals[s] > 0)];
        double[] ideology = [.. used.Select(s => isRepublican[s] ? 1.0 : 0.0)];
        return [.. chosen
            .Select(key =>
            {
                (double intercept, double slope) = PartisanPhrases.Fit(ideology, [.. used.Select(s => uses[key].Speakers.GetValueOrDefault(s) / totals[s])]);
                return new CongressPhrase(names[key], uses[key].Democrat, uses[key].Republican, intercept, slope);
            })
            .OrderBy(p => p.Phrase, StringComparer.Ordinal)];
    }

    private static IEnumerable<uint> Choose(Dictionary<uint, Uses> uses, int length, Dictionary<uint, int> inNews, Dictionary<uint, string> names)
    {
        (uint Key, Uses Of)[] all = [.. uses.Where(u => names[u.Key].Count(c => c == ' ') == length - 1).Select(u => (u.Key, u.Value))];
        double republican = all.Sum(u => (long)u.Of.Republican), democrat = all.Sum(u => (long)u.Of.Democrat);
        return all
            .Where(u => u.Of.Speakers.Count >= LeastSpeakers && inNews.GetValueOrDefault(u.Key) >= LeastArticles)
            .OrderByDescending(u => PartisanPhrases.ChiSquare(u.Of.Republican, u.Of.Democrat, republican - u.Of.Republican, democrat - u.Of.Democrat))
            .ThenBy(u => names[u.Key], StringComparer.Ordinal)
            .Take(Each)
            .Select(u => u.Key);
    }

    private sealed class Uses
    {
        public int Democrat { get; set; }

        public int Republican { get; set; }

        public Dictionary<string, int> Speakers { get; } = new(StringComparer.Ordinal);
    }
}
