using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// Groups the sentences of an event into points: starting from the surest pair, two groups are joined where their sentences from different
/// articles score well on average. What no other article tells is a point of its own.
/// </summary>
internal static class StoryPoints
{
    /// <summary>How far the average of a group may lie below what a single pair needs.</summary>
    private const double Slack = 0.3;

    /// <summary>A sentence with fewer content words tells too little to be a point that only one article tells.</summary>
    private const int LeastWords = 4;

    /// <summary>The points that the articles on one event tell, in order of first telling.</summary>
    public static ImmutableArray<StoryPoint> Of(string name, ImmutableArray<Document> documents)
    {
        ImmutableArray<StorySentence> sentences = [.. documents.SelectMany(StorySentence.Of)];
        SentencePairs pairs = new(sentences);
        List<int>[] groupOf = [.. Enumerable.Range(0, sentences.Length).Select(i => new List<int> { i })];
        foreach ((int a, int b) in pairs.Alike)
        {
            if (groupOf[a] == groupOf[b] || Linkage(sentences, pairs, groupOf[a], groupOf[b]) < SentencePairs.Threshold - Slack)
                continue;
            List<int> joined = groupOf[a], added = groupOf[b];
            joined.AddRange(added);
            foreach (int sentence in added)
                groupOf[sentence] = joined;
        }
        return
        [
            .. groupOf.Distinct()
                .Where(g => g.Count > 1 || sentences[g[0]].Words.Length >= LeastWords)
                .OrderBy(g => g.Min(s => sentences[s].Ordinal))
                .ThenBy(g => g.Min())
                .Select(g => Point(name, sentences, pairs, [.. g.Order()])),
        ];
    }

    private static double Linkage(ImmutableArray<StorySentence> sentences, SentencePairs pairs, List<int> groupA, List<int> groupB)
    {
        double sum = 0;
        int count = 0;
        foreach (int a in groupA)
        {
            foreach (int b in groupB)
            {
                if (sentences[a].Document == sentences[b].Document)
                    continue;
                sum += pairs[a, b];
                count++;
            }
        }
        return sum / count;
    }

    private static StoryPoint Point(string name, ImmutableArray<StorySentence> sentences, SentencePairs pairs, ImmutableArray<int> group)
    {
        int center = group.MaxBy(s => group.Where(other => sentences[other].Document != sentences[s].Document).Sum(other => pairs[s, other]));
        return new()
        {
            Event = name,
            Center = sentences[center].Passage,
            Passages = [.. group.Select(s => sentences[s].Passage)],
        };
    }
}
