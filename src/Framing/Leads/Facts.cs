using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>
/// Finds what some outlets tell and others do not: sentences that stand by themselves, with words that stand nowhere in the articles of the others
/// and nothing there that comes near.
/// </summary>
internal static class Facts
{
    /// <summary>A sentence tells a fact of its own where so many of its words stand in no other's article.</summary>
    private const int LeastWords = 3;

    /// <summary>Two sentences tell one fact where so much of the shorter one stands in the other, by rarity, names set aside.</summary>
    private const double LeastAlike = 0.4;

    /// <summary>So many of an outlet are looked for.</summary>
    private const int MostFound = 6, MostMore = 2, MostLooked = 60;

    /// <summary>Of more outlets their pairs are not looked at, so that the time stays bounded.</summary>
    private const int MostInPairs = 6;

    /// <summary>Quoted words are more the matter of who speaks.</summary>
    private const double CostOfQuoted = 0.8;

    /// <summary>The facts that one outlet alone tells, and those that two or more tell and others do not.</summary>
    public static IEnumerable<Fact> Of(Coverage coverage)
    {
        string[] keys = [.. coverage.Tellers.SelectMany(t => t.Keys).Distinct()];
        Dictionary<Teller, HashSet<string>> held = coverage.Tellers.ToDictionary(t => t, t => t.Held(keys));
        return coverage.Tellers.SelectMany(t => Alone(coverage, t, held)).Concat(Shared(coverage, held));
    }

    private static IEnumerable<Fact> Alone(Coverage coverage, Teller teller, Dictionary<Teller, HashSet<string>> held)
    {
        Teller[] others = [.. coverage.Tellers.Where(t => t != teller)];
        var lines = teller.Lines.Where(l => !l.IsHeadline && l != teller.Opening).Select(l => (Line: l, Words: Missing(l, others, held)))
            .Where(l => l.Words.Length >= LeastWords).Select(l => (l.Line, l.Words, Weight: WeightOf(l.Line, l.Words)))
            .OrderByDescending(l => l.Weight).ThenBy(l => l.Line.Span).ToArray();
        var alone = lines.Where(l => MayShow(teller, l.Line) && Standing.Unexplained(l.Line, others) is not null
            && others.All(t => Absence.IsSure(coverage, l.Line, t))).Take(MostLooked).ToArray();
        List<Line> used = [];
        int found = 0;
        foreach (var line in alone)
        {
            if (found == MostFound)
                break;
            // A pull quote, or the end of the article, says again what was said.
            if (used.Exists(u => u == line.Line || IsAgain(u, line.Line)))
                continue;
            found++;
            used.Add(line.Line);
            // What is told at length is told in several sentences that have such words in common: it weighs more.
            var more = lines.Where(l => l.Words.Any(w => line.Line.Has(w.Key) && w.Tag is UniversalTag.NOUN or UniversalTag.PROPN)
                && l.Line.IsSentence && !l.Line.HasFurniture && !used.Exists(u => u == l.Line || IsAgain(u, l.Line))).Take(MostMore).ToArray();
            used.AddRange(more.Select(l => l.Line));
            yield return new([(teller, line.Line)], others, line.Weight + more.Sum(l => l.Weight) / 2);
        }
    }

    /// <summary>
    /// Sentences of two outlets or more that tell one fact, where nothing in another's articles comes near, nor do the words of the same speaker stand there,
    /// which may tell it in other words.
    /// </summary>
    private static IEnumerable<Fact> Shared(Coverage coverage, Dictionary<Teller, HashSet<string>> held)
    {
        HashSet<Line> used = [];
        foreach (Teller[] silent in Lacking(coverage.Tellers))
        {
            Teller[] told = [.. coverage.Tellers.Except(silent)];
            var lines = told.SelectMany(t => t.Lines.Where(l => !l.IsHeadline && l != t.Opening).Select(l => (Teller: t, Line: l, Words: Missing(l, silent, held))))
                .Where(l => l.Words.Length >= LeastWords && silent.All(s => Absence.IsSureOfTwo(coverage, l.Line, s) && !Speaks(l.Line, s))).ToArray();
            var facts = lines.Where(l => MayShow(l.Teller, l.Line)).Select(first => (First: first, Beside: told.Where(t => t != first.Teller).Select(t => lines
                    .Where(l => l.Teller == t && IsOne(first.Line, l.Line) && MayShow(t, l.Line))
                    .Select(l => (l.Teller, l.Line, Shared: WeightOf(first.Line, [.. first.Words.Where(w => l.Line.Has(w.Key))]))).Where(l => l.Shared > 0)
                    .OrderByDescending(l => l.Shared).ThenBy(l => l.Line.Span).FirstOrDefault()).TakeWhile(b => b.Line is not null).ToArray()))
                .Where(f => f.Beside.Length == told.Length - 1)
                .Select(f => (f.First, f.Beside, Weight: f.Beside.Min(b => b.Shared))).OrderByDescending(f => f.Weight).ThenBy(f => f.First.Line.Span);
            int found = 0;
            foreach (var fact in facts)
            {
                if (found == MostFound)
                    break;
                if (used.Contains(fact.First.Line) || fact.Beside.Any(b => used.Contains(b.Line)))
                    continue;
                used.Add(fact.First.Line);
                used.UnionWith(fact.Beside.Select(b => b.Line));
                found++;
                yield return new([(fact.First.Teller, fact.First.Line), .. fact.Beside.Select(b => (b.Teller, b.Line))], silent, fact.Weight);
            }
        }
    }

    /// <summary>Who may lack something that others tell: each outlet by itself where there are three or more, and of a few also all but each two.</summary>
    private static IEnumerable<Teller[]> Lacking(ImmutableArray<Teller> tellers)
    {
        for (int i = 0; i < tellers.Length && tellers.Length > 2; i++)
        {
            yield return [tellers[i]];
            for (int k = i + 1; k < tellers.Length && tellers.Length is > 3 and <= MostInPairs; k++)
                yield return [.. tellers.Where((_, n) => n != i && n != k)];
        }
    }

    /// <summary>
    /// Whether two sentences tell one fact: most of the shorter one stands in the other, what is done or to what among it, and where both name somebody or
    /// something, one of the names is the same.
    /// </summary>
    private static bool IsOne(Line line, Line other)
    {
        Word[] common = [.. line.Words.Where(w => w.IsContent && other.Has(w.Key)).DistinctBy(w => w.Key)];
        bool named = line.Words.Any(w => w.IsName) && other.Words.Any(w => w.IsName);
        return common.Count(w => w.Tag is UniversalTag.VERB or UniversalTag.NOUN or UniversalTag.NUM) > 1 && (!named || common.Any(w => w.IsName))
            && Told(common) >= LeastAlike * Math.Min(Told(line.Words), Told(other.Words));
    }

    /// <summary>Whether nearly all words of the shorter of two sentences stand in the other.</summary>
    private static bool IsAgain(Line line, Line other)
    {
        int common = line.Keys.Count(other.Has);
        return common >= MostAgain * Math.Min(line.Keys.Length, other.Keys.Length);
    }

    private const double MostAgain = 0.8;

    private static double Told(IEnumerable<Word> words) => Math.Round(words.Where(w => w.IsContent && !w.IsName).DistinctBy(w => w.Key).Sum(w => w.Rarity), 6);

    /// <summary>Whether an outlet gives words of a person or body by the name of one who speaks in a line of another.</summary>
    private static bool Speaks(Line line, Teller silent) => line.Document.Quotes
        .Where(q => q.Reported && q.SourceId is not null && q.Content.Any(line.Span.Overlaps)).Select(q => line.Document.Sources[q.SourceId!.Value])
        .Where(speaker => speaker.Named).Any(speaker => silent.Documents.Any(d => d.Quotes.Any(q =>
            q.Reported && q.SourceId is { } id && d.Sources[id] is { Named: true } other && LastOf(other) == LastOf(speaker))));

    private static string LastOf(Source source) => source.Name.Split(' ')[^1];

    private static bool MayShow(Teller teller, Line line) => line.Stands(teller) && !Standing.IsTakenBack(line, teller)
        && HiddenSpeaker.Of(line.Document, line.Span) != HiddenSpeaker.Unnamed;

    /// <summary>The words of a line that no article of some outlets has, by letters either.</summary>
    private static Word[] Missing(Line line, Teller[] silent, Dictionary<Teller, HashSet<string>> held) =>
        [.. line.Words.Where(w => w.IsContent && silent.All(t => t.Count(w.Key) == 0 && !held[t].Contains(w.Key))).DistinctBy(w => w.Key)];

    private static double WeightOf(Line line, Word[] words)
    {
        double quoted = (double)line.Words.Count(w => w.Voice == Voice.DirectQuote) / line.Words.Length;
        return Math.Round(words.Sum(w => (w.IsName ? 0.3 : w.Rarity / Word.MostRarity) + 0.3 * Math.Abs(w.Valence)) * (1 - CostOfQuoted * quoted), 6);
    }
}
