using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Framing.Learning.Features;

/// <summary>Counts words, pairs of words, and runs of letters within words, by a hash of 32 bits that no process or machine changes.</summary>
internal static class NGrams
{
    private const int ShortestRun = 2, LongestRun = 5, LongestWord = 64;

    public static (FeatureCount[] Words, FeatureCount[] Letters) Count(Document document, TextSpan span)
    {
        Dictionary<uint, int> words = [], letters = [];
        uint before = Hash("");
        foreach (Token token in document.TokensIn(span))
        {
            string form = document.Form(token);
            uint word = Hash(form);
            Add(words, word);
            Add(words, Pair(before, word));
            AddRuns(letters, form);
            before = word;
        }
        Add(words, Pair(before, Hash("")));
        return (Sorted(words), Sorted(letters));
    }

    /// <summary>The runs of the word with a space at each end, so that beginnings and endings can be told.</summary>
    private static void AddRuns(Dictionary<uint, int> letters, string form)
    {
        // A longer "word" is a web address or rubbish; its runs would only crowd out others.
        int length = Math.Min(form.Length, LongestWord);
        Span<char> padded = stackalloc char[LongestWord + 2];
        padded[0] = padded[length + 1] = ' ';
        form.AsSpan(0, length).CopyTo(padded[1..]);
        for (int size = ShortestRun; size <= LongestRun; size++)
        {
            for (int start = 0; start + size <= length + 2; start++)
                Add(letters, Hash(padded.Slice(start, size)));
        }
    }

    private static void Add(Dictionary<uint, int> counts, uint hash) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;

    private static FeatureCount[] Sorted(Dictionary<uint, int> counts)
    {
        FeatureCount[] sorted = [.. counts.Select(c => new FeatureCount(c.Key, c.Value))];
        Array.Sort(sorted, (a, b) => a.Hash.CompareTo(b.Hash));
        return sorted;
    }

    private static uint Hash(ReadOnlySpan<char> text) => XxHash32.HashToUInt32(MemoryMarshal.AsBytes(text));

    private static uint Pair(uint first, uint second)
    {
        ReadOnlySpan<uint> both = [first, second];
        return XxHash32.HashToUInt32(MemoryMarshal.AsBytes(both), seed: 1);
    }
}
