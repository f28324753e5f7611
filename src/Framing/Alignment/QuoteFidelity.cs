using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>Holds one statement against another: whether they are the same words of the same occasion, and what differs.</summary>
internal sealed record QuoteFidelity(QuoteRelation Relation, ImmutableArray<WordEdit> Diff, int From, int To)
{
    /// <summary>This share of the shorter one's words has to stand in the longer one, in order.</summary>
    private const double LeastShare = 0.6;

    /// <summary>Fewer shared words say nothing, unless all of a quotation of the same source is shared.</summary>
    private const int LeastWords = 4;

    /// <summary>So many words running are shared by no accident, whatever else the two hold.</summary>
    private const int LongRun = 7;

    /// <summary>A version that goes on for as long as this beyond the reference prints another sentence too, which is no alteration.</summary>
    private const int LeastContinuation = 5;

    /// <summary>How <paramref name="version"/> relates to <paramref name="reference"/>, or <see langword="null"/> where they are not the same statement.</summary>
    /// <param name="reference">The longest version.</param>
    /// <param name="version">Another.</param>
    /// <param name="sameSource">Whether both are given to one speaker, which lets short fragments match.</param>
    public static QuoteFidelity? Of(ReadOnlySpan<QuotedWord> reference, ReadOnlySpan<QuotedWord> version, bool sameSource)
    {
        int[] partners = WordDiff.Partners(Forms(reference), Forms(version));
        if (!IsSame(partners, reference, version, sameSource))
            return null;
        (int from, int to) = Overlap(partners, version.Length);
        for (int i = 0; i < partners.Length; i++)
            partners[i] = partners[i] < 0 ? -1 : partners[i] - from;
        ReadOnlySpan<QuotedWord> part = version[from..to];
        return new(RelationOf(partners, part.Length), WordDiff.Edits(reference, part, partners), from, to);
    }

    private static bool IsSame(int[] partners, ReadOnlySpan<QuotedWord> reference, ReadOnlySpan<QuotedWord> version, bool sameSource)
    {
        int kept = 0, run = 0, longest = 0, telling = 0, last = -2;
        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i] < 0)
            {
                run = 0;
                continue;
            }
            kept++;
            telling += FunctionWords.Contains(reference[i].Form) ? 0 : 1;
            run = partners[i] == last + 1 ? run + 1 : 1;
            last = partners[i];
            longest = Math.Max(longest, run);
        }
        double share = (double)kept / Math.Min(reference.Length, version.Length);
        if (longest >= LongRun)
            return true;
        return kept >= LeastWords
            ? share >= LeastShare && longest >= 2 && telling >= 2
            : sameSource && telling >= 1 && kept >= 2 && share > LeastShare && longest >= 2;
    }

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
