using Framing.Corpora;
using Framing.Leads;

namespace Framing.Validation;

/// <summary>
/// Scores leads against what a careful reader names first on events of three outlets. Printed: the leads as they are; with the worth of each
/// finder's leads counted on the other events alone (leaving one event out); and what is lost without each finder, and with leads in the
/// order of finders instead of by worth; and of how many facts that are said to be found in some outlets alone labels know another that tells them. <c>--list</c> prints every sentence, with what it tells of the reader's, and with
/// <c>--places</c> its passages; <c>--missed</c> what comes nearest to each of the reader's that is not told.
/// </summary>
internal static class LeadsScore
{
    /// <summary>The worth that the program has weighs as much as so many events.</summary>
    private const double PriorEvents = 6;

    private sealed record Judged(GoldEvent Gold, Coverage Coverage, (ILeadFinder Finder, LeadCandidate[] Found)[] Candidates);

    public static int Run(string data, string[] rest)
    {
        Dictionary<string, Article> articles = ArticleReader.Read(Path.Combine(data, "basil", "dev.jsonl.gz")).ToDictionary(a => a.Id, StringComparer.Ordinal);
        GoldEvent[] gold = GoldEvent.Read(Path.Combine(data, "basil", "leads.json"), articles);
        bool list = rest.Contains("--list");
        CompareOptions quick = new() { Replicates = 10, Draws = 10 };
        List<Judged> judged = [];
        FactLabels labels = FactLabels.Read(Path.Combine(AppContext.BaseDirectory, "alignment.jsonl"));
        Dictionary<string, (int Contradicted, int Of)> facts = new() { ["one outlet"] = default, ["two outlets"] = default };
        foreach (IGrouping<string?, Article> one in articles.Values.GroupBy(a => a.Event).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            GoldEvent? told = gold.FirstOrDefault(g => g.Name == one.Key);
            Comparison comparison = FramingAnalyzer.Default.Compare(one, quick);
            if (list)
                Print(one.Key!, comparison.Leads, told, articles, rest.Contains("--places"));
            Coverage coverage = ComparisonLeads.CoverageOf(comparison, comparison.Events[0]);
            foreach (Fact fact in coverage.Facts)
            {
                string by = fact.Told.Length == 1 ? "one outlet" : "two outlets";
                facts[by] = (facts[by].Contradicted + (labels.Contradict(fact) ? 1 : 0), facts[by].Of + 1);
                if (list && labels.Contradict(fact))
                    Console.WriteLine($"contradicted: not in {string.Join(" or ", fact.Silent.Select(s => s.Name))}: {string.Join(" | ", fact.Passages.Select(f => f.Passage))}");
            }
            if (told is null)
                continue;
            judged.Add(new(told, coverage, LeadRanking.Candidates(coverage)));
            if (rest.Contains("--missed"))
                Missed(judged[^1]);
        }
        Score("as it is          ", judged, j => LeadRanking.Rank(j.Coverage));
        Score("leaving one out   ", judged, j => LeadRanking.Rank(j.Candidates, WorthFrom(judged.Where(o => o != j))));
        foreach ((string by, (int contradicted, int of)) in facts)
            Console.WriteLine($"facts found in {by} alone, of all events: {of}, of which labels have {contradicted} in another");
        foreach (ILeadFinder finder in LeadRanking.Finders)
        {
            Score($"without {finder.GetType().Name,-18}", judged, j =>
                LeadRanking.Rank([.. j.Candidates.Where(c => c.Finder.GetType() != finder.GetType())], WorthFrom(judged.Where(o => o != j))));
        }
        Score("without a ranking ", judged, j => LeadRanking.Rank(j.Candidates, (_, place) => 1.0 / (1 + place)));
        Func<ILeadFinder, int, double> worth = WorthFrom(judged);
        foreach (ILeadFinder finder in LeadRanking.Finders)
            Console.WriteLine(
                $"{finder.GetType().Name,-18} {string.Join("  ", Enumerable.Range(0, 3).Select(place => Told(judged, finder, place) + FormattableString.Invariant($", worth {worth(finder, place):F2}")))}");
        return 0;
    }

    /// <summary>Of how many leads at a place of a finder how many tell one of the reader's firm ones, any one, and point precisely.</summary>
    private static string Told(List<Judged> judged, ILeadFinder finder, int place)
    {
        (Lead Lead, GoldEvent Gold)[] leads = [.. judged.SelectMany(j => j.Candidates.Where(c => c.Finder == finder && c.Found.Length > place)
            .Select(c => (EventLeads.Of(j.Coverage, c.Found[place]), j.Gold)))];
        return $"#{place + 1}: {leads.Count(l => Firm(l.Lead, l.Gold))}, {leads.Count(l => l.Gold.Leads.Any(g => LeadCounts.Tells(l.Lead, g)))}, {leads.Count(l => LeadCounts.IsPrecise(l.Lead, l.Gold))} of {leads.Length}";
    }

    private static void Score(string name, List<Judged> judged, Func<Judged, IEnumerable<LeadCandidate>> rank)
    {
        LeadCounts counts = new();
        foreach (Judged one in judged)
            counts.Add(one.Gold, [.. rank(one).Select(c => EventLeads.Of(one.Coverage, c))]);
        Console.WriteLine($"{name} {counts}");
    }

    /// <summary>The worth of the lead of a finder at a place: the mean, over events, of whether it tells a firm lead of the reader's and, half as much, whether it
    /// points precisely.</summary>
    private static Func<ILeadFinder, int, double> WorthFrom(IEnumerable<Judged> events)
    {
        Dictionary<(Type, int), (double Sum, int Count)> worth = [];
        foreach (Judged one in events)
        {
            foreach ((ILeadFinder finder, LeadCandidate[] found) in one.Candidates)
            {
                for (int place = 0; place < found.Length; place++)
                {
                    Lead lead = EventLeads.Of(one.Coverage, found[place]);
                    (double sum, int count) = worth.GetValueOrDefault((finder.GetType(), place));
                    double value = (Firm(lead, one.Gold) ? 2 : 0) + (LeadCounts.IsPrecise(lead, one.Gold) ? 1 : 0);
                    worth[(finder.GetType(), place)] = (sum + value / 3, count + 1);
                }
            }
        }
        return (finder, place) => worth.GetValueOrDefault((finder.GetType(), place)) is var (sum, count)
            ? (sum + LeadRanking.WorthOf(finder, place) * PriorEvents) / (count + PriorEvents)
            : 0;
    }

    /// <summary>Prints of each of the reader's leads which of all candidates come nearest to it, however low they rank.</summary>
    private static void Missed(Judged judged)
    {
        HashSet<string> first = [.. LeadRanking.Rank(judged.Coverage).Take(LeadCounts.FirstLeads).Select(c => c.Sentence)];
        Console.WriteLine($"== {judged.Gold.Name}");
        for (int rank = 0; rank < judged.Gold.Leads.Length; rank++)
        {
            GoldLead gold = judged.Gold.Leads[rank];
            var near = judged.Candidates.SelectMany(c => c.Found.Select((found, place) =>
                    (Name: c.Finder.GetType().Name, Place: place + 1, Found: found, Lead: EventLeads.Of(judged.Coverage, found))))
                .Where(c => LeadCounts.IsContent(c.Lead.Kind.Name()) == LeadCounts.IsContent(gold.Kind))
                .Select(c => (c.Name, c.Place, c.Found, c.Lead, Touched: gold.Spots.Count(g => LeadCounts.SpotsOf(c.Lead).Any(g.Touches))))
                .Where(c => c.Touched > 0)
                .OrderByDescending(c => c.Touched).ThenByDescending(c => first.Contains(c.Found.Sentence)).Take(3).ToArray();
            bool told = near.Any(c => first.Contains(c.Found.Sentence) && LeadCounts.Tells(c.Lead, gold));
            Console.WriteLine($"{(told ? "told  " : "missed")} {rank + 1} {gold.Kind}: {gold.Claim}");
            foreach (var c in told ? [] : near)
                Console.WriteLine($"         {c.Touched} of {gold.Spots.Length} {c.Name} #{c.Place}{(first.Contains(c.Found.Sentence) ? " (first six)" : "")}: {c.Found.Sentence}");
        }
    }

    private static bool Firm(Lead lead, GoldEvent gold) => gold.Leads.Take(GoldEvent.Firm).Any(g => LeadCounts.Tells(lead, g));

    private static void Print(string name, IReadOnlyList<Lead> leads, GoldEvent? gold, Dictionary<string, Article> texts, bool showsPlaces)
    {
        Console.WriteLine($"== {name}");
        for (int i = 0; i < leads.Count; i++)
        {
            string told = gold is null ? ""
                : $" [{(LeadCounts.IsPrecise(leads[i], gold) ? "+" : "-")}{string.Join(",", Enumerable.Range(0, gold.Leads.Length).Where(rank => LeadCounts.Tells(leads[i], gold.Leads[rank])).Select(rank => rank + 1))}]";
            Console.WriteLine($"{i + 1}.{told} {leads[i].Kind.Name()}: {leads[i].Sentence}");
            foreach (Evidence place in showsPlaces ? leads[i].Evidence : [])
                Console.WriteLine($"     {place.DocId} | {texts[place.DocId][place.Span.Field][place.Span.Start..place.Span.End].ReplaceLineEndings(" ")}");
        }
    }
}
