using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Alignment;

/// <summary>
/// Finds articles that are largely one text, as copies of a wire report are: the share of the shorter one's runs of five words that the
/// other holds too, estimated from the smallest hashes of each (MinHash in its bottom-k form; Broder 1997).
/// </summary>
internal static class NearDuplicates
{
    private const int RunLength = 5;

    /// <summary>How many of the smallest hashes stand for an article; the standard error of a share of one half is then about .02.</summary>
    private const int SketchSize = 512;

    /// <summary>From this share on, two articles are copies.</summary>
    private const double LeastShare = 0.5;

    /// <summary>The pairs of articles that are copies, in order of article.</summary>
    public static ImmutableArray<CopiedText> Of(string name, ImmutableArray<Document> documents)
    {
        (ulong[] Hashes, int Count)[] sketches = [.. documents.Select(Sketch)];
        ImmutableArray<CopiedText>.Builder copies = ImmutableArray.CreateBuilder<CopiedText>();
        for (int a = 0; a < sketches.Length; a++)
        {
            for (int b = a + 1; b < sketches.Length; b++)
            {
                double share = Share(sketches[a], sketches[b]);
                if (share >= LeastShare)
                    copies.Add(new(name, documents[a].Article.Id, documents[b].Article.Id, share));
            }
        }
        return copies.ToImmutable();
    }

    private static (ulong[], int) Sketch(Document document)
    {
        if (!document.Made.HasFlag(DocumentLayers.Tokens))
            return ([], 0);
        SortedSet<ulong> smallest = [];
        HashSet<ulong> all = [];
        ulong[] run = new ulong[RunLength];
        int length = 0;
        foreach (Token token in document.Tokens)
        {
            if (token.Upos == UniversalTag.PUNCT)
                continue;
            run[length++ % RunLength] = StableHash.Of(document.Form(token));
            if (length < RunLength)
                continue;
            ulong hash = 0;
            for (int k = 0; k < RunLength; k++)
                hash = StableHash.Mix(hash ^ run[(length + k) % RunLength], (ulong)k);
            if (!all.Add(hash))
                continue;
            smallest.Add(hash);
            if (smallest.Count > SketchSize)
                smallest.Remove(smallest.Max);
        }
        return ([.. smallest], all.Count);
    }

    /// <summary>
    /// The share of the shorter text that the longer holds: the Jaccard index J from the smallest hashes of the union, then
    /// J (m + n) / (1 + J) shared runs, out of the smaller of m and n.
    /// </summary>
    private static double Share((ulong[] Hashes, int Count) a, (ulong[] Hashes, int Count) b)
    {
        if (a.Count == 0 || b.Count == 0)
            return 0;
        int both = 0, seen = 0;
        for (int i = 0, j = 0; seen < SketchSize && (i < a.Hashes.Length || j < b.Hashes.Length); seen++)
        {
            int order = i == a.Hashes.Length ? 1 : j == b.Hashes.Length ? -1 : a.Hashes[i].CompareTo(b.Hashes[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double jaccard = (double)both / seen;
        return Math.Min(1, jaccard * ((double)a.Count + b.Count) / (1 + jaccard) / Math.Min(a.Count, b.Count));
    }
}
