using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// Groups the sentences of an event into points: equal ones first, then from the surest pair on, a sentence joins the point of its partner where it scores well on
/// average with all that tell it, else the pair is a point of its own. A sentence that says two things tells two points. What no other
/// article tells is a point of its own.
/// </summary>
internal static class StoryPoints
{
    /// <summary>How far the average of a group may lie below what a single pair needs.</summary>
    private const double Slack = 1;

    /// <summary>Two points that share this much of the smaller one are one.</summary>
    private const double MostCommon = 0.75;

    /// <summary>A sentence with fewer content words tells too little to be a point that only one article tells.</summary>
    private const int LeastWords = 4;

    /// <summary>The points that the articles on one event tell, in order of first telling.</summary>
    public static ImmutableArray<StoryPoint> Of(string name, ImmutableArray<Document> documents)
    {
        ImmutableArray<StorySentence> sentences = [.. documents.SelectMany(StorySentence.Of)];
        SentencePairs pairs = new(sentences);
        PointCertainty certainty = new(sentences, pairs);
        List<List<int>> points = Group(sentences, pairs);
        Dictionary<List<int>, int> first = Centers(pairs, points);
        points = TwinPoints.Joined(points, point => certainty.Sure(point, first[point]), sentences);
        HashSet<int> told = [.. points.SelectMany(p => p)];
        IEnumerable<List<int>> alone = Enumerable.Range(0, sentences.Length)
            .Where(s => !told.Contains(s) && TellsEnough(sentences[s])).Select(s => new List<int> { s });
        List<int>[] ordered = [.. points.Concat(alone).OrderBy(g => g.Min(s => sentences[s].Ordinal)).ThenBy(g => g.Min())];
        Dictionary<List<int>, int> centers = Centers(pairs, ordered);
        return [.. ordered.Select(g => Of(name, g, centers[g], sentences, documents, pairs, certainty))];
    }

    /// <summary>Whether a sentence that no other article tells is a point of its own.</summary>
    public static bool TellsEnough(StorySentence sentence) => sentence.Words.Length >= LeastWords;

    private static StoryPoint Of(
        string name, List<int> point, int center, ImmutableArray<StorySentence> sentences, ImmutableArray<Document> documents, SentencePairs pairs,
        PointCertainty certainty)
    {
        HashSet<int> sure = certainty.Sure(point, center);
        WordsTold told = new(sure.Select(s => sentences[s]));
        Dictionary<int, TextSpan> tells = point.Distinct().ToDictionary(s => s, Tells);
        IEnumerable<(int, ImmutableArray<string>)> statements =
            sure.OrderBy(s => s != center).ThenBy(s => s).Select(s => (s, StoryClause.WordsIn(sentences[s], tells[s])));
        return new()
        {
            Event = name,
            Center = PassageOf(center),
            Passages = [.. point.Order().Select(s => PassageOf(s) with { IsSure = sure.Contains(s) })],
            MayTell = [.. certainty.MayTell(point, statements).Select(s => sentences[s].Passage with { IsSure = false })],
        };

        // What of a sentence has most in common with those of other articles that surely tell the point.
        TextSpan Tells(int sentence) => StoryClause.Telling(sentences[sentence], word => told.IsToldBeside(word, sentences[sentence].Document) ? pairs.Rarity(word) : 0);

        Passage PassageOf(int sentence) => tells[sentence] == sentences[sentence].Passage.Span
            ? sentences[sentence].Passage
            : StorySentence.PassageOf(documents[sentences[sentence].Document], tells[sentence]);
    }

    /// <summary>The points that several articles tell, as the numbers of their sentences.</summary>
    internal static List<List<int>> Group(ImmutableArray<StorySentence> sentences, SentencePairs pairs)
    {
        List<List<int>> points = [.. pairs.Same.Firsts.Where(s => pairs.Same.All(s).Count > 1).Select(s => new List<int> { s })];
        List<List<int>>[] pointsOf = [.. sentences.Select(_ => new List<List<int>>())];
        foreach (List<int> point in points)
            pointsOf[point[0]].Add(point);
        foreach ((int a, int b) in pairs.Alike)
        {
            if (pointsOf[a].Intersect(pointsOf[b]).Any())
                continue;
            (double Mean, List<int>? Point, int Joins) best = (SentencePairs.Threshold - Slack, null, -1);
            foreach ((int told, int joins) in ((int, int)[])[(a, b), (b, a)])
            {
                foreach (List<int> point in pointsOf[told])
                {
                    double mean = Mean(pairs, joins, point);
                    if (mean >= best.Mean && (best.Point is null || mean > best.Mean))
                        best = (mean, point, joins);
                }
            }
            if (best.Point is not null)
            {
                best.Point.Add(best.Joins);
                pointsOf[best.Joins].Add(best.Point);
                continue;
            }
            List<int> started = [a, b];
            points.Add(started);
            pointsOf[a].Add(started);
            pointsOf[b].Add(started);
        }
        return Merged(sentences, [.. points.Select(p => p.SelectMany(pairs.Same.All).ToList())]);
    }

    /// <summary>
    /// Points with most of their sentences in common, of two articles or more, are one: else the one would seem to be left out where the
    /// other is told.
    /// </summary>
    private static List<List<int>> Merged(ImmutableArray<StorySentence> sentences, List<List<int>> points)
    {
        List<HashSet<int>> merged = [];
        foreach (List<int> point in points)
        {
            HashSet<int> joined = [.. point];
            // A point that has grown can have more in common with those before it.
            for (int i = merged.Count - 1; i >= 0; i--)
            {
                int[] common = [.. merged[i].Where(joined.Contains)];
                if (common.Length >= MostCommon * Math.Min(joined.Count, merged[i].Count) && common.Any(s => sentences[s].Document != sentences[common[0]].Document))
                {
                    joined.UnionWith(merged[i]);
                    merged.RemoveAt(i);
                    i = merged.Count;
                }
            }
            merged.Add(joined);
        }
        return [.. merged.Select(m => m.Order().ToList())];
    }

    /// <summary>The mean score of a sentence with those of other articles that tell a point.</summary>
    private static double Mean(SentencePairs pairs, int sentence, List<int> point)
    {
        double sum = 0;
        int count = 0;
        foreach (int other in point)
        {
            if (!pairs.Same.AreApart(sentence, other))
                continue;
            sum += pairs[sentence, other] * pairs.Same.All(other).Count;
            count += pairs.Same.All(other).Count;
        }
        return sum / count;
    }

    /// <summary>
    /// The sentence that stands for each point: the one most like the others, unless it stands for a wider point already. Two points under one
    /// sentence would read as one told twice.
    /// </summary>
    private static Dictionary<List<int>, int> Centers(SentencePairs pairs, IEnumerable<List<int>> points)
    {
        Dictionary<List<int>, int> centers = new(ReferenceEqualityComparer.Instance);
        HashSet<int> taken = [];
        foreach (List<int> point in points.OrderByDescending(p => p.Count))
        {
            int[] members = [.. point.Select(pairs.Same.FirstOf).Distinct().Order()];
            int[] central = [.. members.OrderByDescending(s => members.Where(m => pairs.Same.AreApart(s, m)).Sum(m => pairs[s, m] * pairs.Same.All(m).Count))];
            int center = central.FirstOrDefault(s => !taken.Contains(s), central[0]);
            taken.Add(center);
            centers.Add(point, center);
        }
        return centers;
    }
}
