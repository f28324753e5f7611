using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>Holds one statement against another: whether they are the same words of the same occasion, and what differs.</summary>
internal sealed record QuoteFidelity(QuoteRelation Relation, ImmutableArray<WordEdit> Diff, int Kept, int From, int To)
{
    /// <summary>A version that goes on for as long as this beyond the reference prints another sentence too, which is no alteration.</summary>
    private const int LeastContinuation = 5;

    /// <summary>Marks and blanks between two words of one piece are no more.</summary>
    private const int LongestBreak = 4;

    /// <summary>How <paramref name="version"/> relates to <paramref name="reference"/>, or <see langword="null"/> where they are not the same statement.</summary>
    /// <param name="reference">The longest version.</param>
    /// <param name="version">Another.</param>
    /// <param name="speakers">Whether both are given to one speaker, which lets short fragments match.</param>
    public static QuoteFidelity? Of(ReadOnlySpan<QuotedWord> reference, ReadOnlySpan<QuotedWord> version, SpeakerMatch speakers)
    {
        int[] partners = WordDiff.Partners(Forms(reference), Forms(version));
        DropStrays(partners);
        DropNextSentence(partners, version);
        if (!SharedWords.Of(partners, reference, version).IsSame(Math.Min(reference.Length, version.Length), Math.Max(reference.Length, version.Length), speakers))
            return null;
        (int from, int to) = Overlap(partners, version.Length);
        for (int i = 0; i < partners.Length; i++)
            partners[i] = partners[i] < 0 ? -1 : partners[i] - from;
        ReadOnlySpan<QuotedWord> part = version[from..to];
        return new(RelationOf(partners, part.Length), WordDiff.Edits(reference, part, partners), partners.Count(p => p >= 0), from, to);
    }

    /// <summary>
    /// Takes back partners at either end that are fewer than the words between them and the rest of the version: they are words that any two
    /// sentences share, found on the way through another sentence.
    /// </summary>
    private static void DropStrays(int[] partners)
    {
        List<int> kept = [.. Enumerable.Range(0, partners.Length).Where(i => partners[i] >= 0)];
        int from = 0, to = kept.Count;
        bool IsGap(int after, int held) => partners[kept[after + 1]] - partners[kept[after]] - 1 is var gap && gap >= LeastContinuation && gap > held;
        for (int i = 0; i < kept.Count / 2; i++)
        {
            if (IsGap(i, i + 1))
                from = i + 1;
        }
        for (int i = kept.Count - 2; i >= Math.Max(from, kept.Count / 2); i--)
        {
            if (IsGap(i, kept.Count - 1 - i))
                to = i + 1;
        }
        for (int i = 0; i < kept.Count; i++)
        {
            if (i < from || i >= to)
                partners[kept[i]] = -1;
        }
    }

    /// <summary>
    /// Takes back partners in the sentences behind the one that ends in the version's longest run, where these hold no run and fewer of the reference's words than
    /// others: the version goes on with something else that was said.
    /// </summary>
    private static void DropNextSentence(int[] partners, ReadOnlySpan<QuotedWord> version)
    {
        Span<bool> held = version.Length <= 512 ? stackalloc bool[version.Length] : new bool[version.Length];
        int run = 0, longest = 0, end = 0;
        for (int i = 0; i < partners.Length; i++)
        {
            run = partners[i] < 0 ? 0 : i > 0 && partners[i] == partners[i - 1] + 1 ? run + 1 : 1;
            if (partners[i] >= 0)
                held[partners[i]] = true;
            if (run > longest)
                (longest, end) = (run, partners[i]);
        }
        // "…, he wrote. “We …": a comma in marks ends what the reporter's words stand behind.
        while (end < version.Length && !EndsSentence(version[end].Text)
            && (end + 1 == version.Length || version[end + 1].Span.Start - version[end].Span.End <= LongestBreak))
            end++;
        int rest = version.Length - end - 1;
        if (rest < LeastContinuation || 2 * held[(end + 1)..].Count(true) >= rest || LongestAmong(partners, end + 1) >= LeastContinuation)
            return;
        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i] > end)
                partners[i] = -1;
        }
    }

    /// <summary>The longest run of partners from a word of the version on.</summary>
    private static int LongestAmong(int[] partners, int from)
    {
        int run = 0, longest = 0;
        for (int i = 0; i < partners.Length; i++)
        {
            run = partners[i] < from ? 0 : i > 0 && partners[i] == partners[i - 1] + 1 ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    private static bool EndsSentence(string word) => word.AsSpan().TrimEnd("\"”'’)]") is [.., var before, '.' or '?' or '!'] && !char.IsUpper(before);

    /// <summary>The part of the version from its first to its last shared word, with what stands before and after it where that is short.</summary>
    private static (int From, int To) Overlap(int[] partners, int length)
    {
        int first = partners.First(p => p >= 0), last = partners.Last(p => p >= 0);
        return (first >= LeastContinuation ? first : 0, length - 1 - last >= LeastContinuation ? last + 1 : length);
    }

    private static QuoteRelation RelationOf(int[] partners, int length)
    {
        int kept = partners.Count(p => p >= 0);
        if (kept < length)
            return QuoteRelation.Altered;
        if (kept == partners.Length)
            return QuoteRelation.Equal;
        int first = Array.FindIndex(partners, p => p >= 0), last = Array.FindLastIndex(partners, p => p >= 0);
        return last - first + 1 == kept ? QuoteRelation.Shortened : QuoteRelation.Spliced;
    }

    private static string[] Forms(ReadOnlySpan<QuotedWord> words)
    {
        string[] forms = new string[words.Length];
        for (int i = 0; i < forms.Length; i++)
            forms[i] = words[i].Form;
        return forms;
    }
}
