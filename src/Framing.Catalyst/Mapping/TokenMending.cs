using System.Buffers;

namespace Framing.Catalyst.Mapping;

/// <summary>
/// Cuts words as the English Web Treebank does where Catalyst has ways of its own. All that stands on tokens was learned on that treebank: it reads a number
/// in three pieces, a contraction whole or "two-year-old" as one word wrongly.
/// </summary>
internal static class TokenMending
{
    /// <summary>
    /// Digits and signs at which the two cut differently as a rule: numbers, times, names and contractions with apostrophes, hyphens, addresses, abbreviations.
    /// </summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("'’‘-–—/%@&#_.0123456789");

    /// <summary>
    /// The tokens, those of a stretch between two blanks that holds such a sign replaced by Framing's where the two differ. A token that both
    /// have keeps what Catalyst says of it; of one that Catalyst does not have, Catalyst says nothing.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="placed">Catalyst's tokens on their places.</param>
    /// <param name="own">The spans of Framing's tokens, from the paragraph's start.</param>
    public static List<PlacedToken> Mend(string text, IReadOnlyList<PlacedToken> placed, IReadOnlyList<(int Start, int End)> own)
    {
        List<PlacedToken> mended = new(placed.Count);
        int p = 0, o = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && !Surface.IsBlank(text[at]))
                at++;
            int firstPlaced = p, firstOwn = o;
            while (p < placed.Count && placed[p].End <= at)
                p++;
            while (o < own.Count && own[o].End <= at)
                o++;
            bool crossed = p < placed.Count && placed[p].Start < at || o < own.Count && own[o].Start < at || o == firstOwn || own[firstOwn].Start < start;
            if (crossed || !text.AsSpan(start, at - start).ContainsAny(Signs))
                Take(placed, firstPlaced, p, mended);
            else
                Recut(placed, firstPlaced, p, own, firstOwn, o, mended);
        }
        Take(placed, p, placed.Count, mended);
        return mended;
    }

    private static void Take(IReadOnlyList<PlacedToken> placed, int from, int to, List<PlacedToken> mended)
    {
        for (int i = from; i < to; i++)
            mended.Add(placed[i]);
    }

    private static void Recut(IReadOnlyList<PlacedToken> placed, int from, int to, IReadOnlyList<(int Start, int End)> own, int first, int last, List<PlacedToken> mended)
    {
        for (int i = first; i < last; i++)
        {
            while (from < to && placed[from].Start < own[i].Start)
                from++;
            bool both = from < to && placed[from].Start == own[i].Start && placed[from].End == own[i].End;
            mended.Add(both ? placed[from] : new(own[i].Start, own[i].End, null, "NONE"));
        }
    }
}
