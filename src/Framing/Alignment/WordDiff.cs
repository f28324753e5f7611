using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>Which words of one sequence stand in another, in order: a longest common subsequence.</summary>
internal static class WordDiff
{
    /// <summary>For each word of <paramref name="from"/> the index of its partner in <paramref name="to"/>, or -1. Of several longest, the earliest.</summary>
    public static int[] Partners(ReadOnlySpan<string> from, ReadOnlySpan<string> to)
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
        int[] partners = new int[from.Length];
        Array.Fill(partners, -1);
        for (int i = 0, j = 0; i < from.Length && j < to.Length;)
        {
            if (from[i] == to[j])
                partners[i++] = j++;
            else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
                i++;
            else
                j++;
        }
        return partners;
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
