using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>What tells whether two sentences tell the same point, as numbers that a weighted sum scores.</summary>
internal static class SentencePairFeatures
{
    /// <summary>What each number is, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "cosine", "topics", "shared", "both-titles", "title-and-lead", "both-leads", "one-lead", "nearness", "along", "beside", "third",
        "names-apart", "numbers-apart", "distance", "speaker", "letters", "run",
    ];

    /// <summary>How many of them are cheap; the rest are the dear ones, letters and run.</summary>
    public const int Cheap = 15;

    /// <summary>Writes the cheap numbers of a pair.</summary>
    public static void WriteCheap(PairGraph graph, ImmutableArray<StorySentence> sentences, (int A, int B) pair, Overlap overlap, Span<double> features)
    {
        StorySentence a = sentences[pair.A], b = sentences[pair.B];
        bool titles = a.IsTitle && b.IsTitle, leads = a.IsLead && b.IsLead;
        features[0] = overlap.Cosine;
        features[1] = overlap.Topics;
        features[2] = Math.Log(1 + overlap.Shared);
        features[3] = titles ? 1 : 0;
        features[4] = leads && a.IsTitle != b.IsTitle ? 1 : 0;
        features[5] = leads && !a.IsTitle && !b.IsTitle ? 1 : 0;
        features[6] = a.IsLead != b.IsLead ? 1 : 0;
        features[7] = graph.Nearness(pair.A, pair.B, overlap.Cosine);
        features[8] = graph.Along(pair.A, pair.B);
        features[9] = graph.Beside(pair.A, pair.B);
        features[10] = graph.Third(pair.A, pair.B);
        features[11] = Math.Log(1 + graph.Vectors.NamesApart(pair.A, pair.B));
        features[12] = NumbersApart(a, b) ? 1 : 0;
        features[13] = Math.Abs(a.At - b.At);
        features[14] = a.Speaker is null || b.Speaker is null ? 0 : a.Speaker == b.Speaker ? 1 : -1;
    }

    /// <summary>Writes the dear numbers of a pair.</summary>
    public static void WriteDear(StorySentence a, StorySentence b, Span<double> features)
    {
        features[15] = GramCosine.Of(a.Grams, b.Grams);
        features[16] = Math.Log(1 + Run(a.Forms.AsSpan(), b.Forms.AsSpan()));
    }

    /// <summary>The most that a dear number can be.</summary>
    public static (double Letters, double Run) Most(StorySentence a, StorySentence b) => (1, Math.Log(1 + Math.Min(a.Forms.Length, b.Forms.Length)));

    /// <summary>Whether both give figures, none of them the same.</summary>
    private static bool NumbersApart(StorySentence a, StorySentence b) => a.Numbers.Count > 0 && b.Numbers.Count > 0 && !a.Numbers.Overlaps(b.Numbers);

    /// <summary>The length of the longest run of words that stands in both.</summary>
    private static int Run(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        Span<int> before = stackalloc int[b.Length + 1], here = stackalloc int[b.Length + 1];
        before.Clear();
        int longest = 0;
        foreach (string word in a)
        {
            here[0] = 0;
            for (int k = 0; k < b.Length; k++)
            {
                here[k + 1] = word == b[k] ? before[k] + 1 : 0;
                longest = Math.Max(longest, here[k + 1]);
            }
            here.CopyTo(before);
        }
        return longest;
    }
}
