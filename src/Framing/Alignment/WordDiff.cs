using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>Which words of one sequence stand in another, in order: the longest run in both, and to either side of it a longest common subsequence.</summary>
internal static class WordDiff
{
    /// <summary>For each word of <paramref name="from"/> the index of its partner in <paramref name="to"/>, or -1. Of several longest, the earliest.</summary>
    public static int[] Partners(ReadOnlySpan<string> from, ReadOnlySpan<string> to)
    {
        (int start, int other, int length) = LongestRun(from, to);
        int[] partners = new int[from.Length];
        Array.Fill(partners, -1);
        Subsequence(from[..start], to[..other], partners, 0);
        for (int i = 0; i < length; i++)
            partners[start + i] = other + i;
        Subsequence(from[(start + length)..], to[(other + length)..], partners.AsSpan(start + length), other + length);
        return partners;
    }

    private static (int From, int To, int Length) LongestRun(ReadOnlySpan<string> from, ReadOnlySpan<string> to)
    {
        int[] before = new int[to.Length + 1], here = new int[to.Length + 1];
        (int From, int To, int Length) longest = default;
        for (int i = 0; i < from.Length; i++)
        {
            for (int j = 0; j < to.Length; j++)
            {
                here[j + 1] = from[i] == to[j] ? before[j] + 1 : 0;
                if (here[j + 1] > longest.Length)
                    longest = (i + 1 - here[j + 1], j + 1 - here[j + 1], here[j + 1]);
            }
            (before, here) = (here, before);
        }
        return longest;
    }

    private static void Subsequence(ReadOnlySpan<string> from, ReadOnlySpan<string> to, Span<int> partners, int offset)
    {
        int width = to.Length + 1;
        int[] longest = new int[(from.Length + 1) * width];
        for (int i = from.Length - 1; i >= 0; i--)
        {
            for (int j = to.Length - 1; j >= 0; j--)
            {
                longest[i * width + j] = from[i] == to[j]
                    ? longest[(i + 1) * width + j + 1] + 1
                    : Math.Max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
            }
        }
        for (int i = 0, j = 0; i < from.Length && j < to.Length;)
        {
            if (from[i] == to[j])
                partners[i++] = offset + j++;
            else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
                i++;
            else
                j++;
        }
    }

    /// <summary>The edits that lead from one statement to another, words that stand together in one edit.</summary>
    public static ImmutableArray<WordEdit> Edits(ReadOnlySpan<QuotedWord> from, ReadOnlySpan<QuotedWord> to, int[] partners)
    {
        List<(EditKind Kind, string Text)> edits = [];
        int j = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (partners[i] < 0)
            {
                edits.Add((EditKind.LeftOut, from[i].Text));
                continue;
            }
            for (; j < partners[i]; j++)
                edits.Add((EditKind.PutIn, to[j].Text));
            edits.Add((EditKind.Kept, to[j++].Text));
        }
        for (; j < to.Length; j++)
            edits.Add((EditKind.PutIn, to[j].Text));
        ImmutableArray<WordEdit>.Builder merged = ImmutableArray.CreateBuilder<WordEdit>();
        foreach ((EditKind kind, string text) in edits)
        {
            if (merged.Count > 0 && merged[^1].Kind == kind)
                merged[^1] = new(kind, merged[^1].Text + " " + text);
            else
                merged.Add(new(kind, text));
        }
        return merged.ToImmutable();
    }
}
