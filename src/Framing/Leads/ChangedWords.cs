using Framing.Alignment;

namespace Framing.Leads;

/// <summary>What a version of a statement has instead of the words of the longest one.</summary>
/// <param name="Version">The version.</param>
/// <param name="Put">How many words it puts in that change what is said.</param>
/// <param name="Kept">How many of its words stand in the longest.</param>
/// <param name="Window">Where the first of them is shown; <see langword="null"/> where the two cannot be shown from and to the same words.</param>
internal sealed record ChangedWords(PrintedVersion Version, int Put, int Kept, ChangedWindow? Window)
{
    private const int Before = 8, After = 12, Beside = 3;

    public static ChangedWords Between(PrintedVersion longest, PrintedVersion version)
    {
        int[] partners = WordDiff.Partners([.. longest.Words.Select(w => w.Form)], [.. version.Words.Select(w => w.Form)]);
        int[] inLongest = new int[version.Words.Length];
        Array.Fill(inLongest, -1);
        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0)
                inLongest[partners[i]] = i;
        }
        HashSet<int> matched = [.. partners.Where(p => p >= 0)];
        int[] put = [.. Enumerable.Range(0, version.Words.Length)
            .Where(i => !matched.Contains(i) && version.IsBeside(i, matched) && version.IsTelling(i, longest))];
        return new(version, put.Length, matched.Count, put.Length == 0 ? null : WindowAt(put[0], longest, version, inLongest));
    }

    /// <summary>
    /// The words around a change: back and forth over words that stand in a row in both, so that neither side seems to have what the other cuts. Where no
    /// such word stands before it, both begin with the change, and end with it where none follows.
    /// </summary>
    private static ChangedWindow? WindowAt(int put, PrintedVersion longest, PrintedVersion version, int[] inLongest)
    {
        bool Inside(int at) => at >= 0 && at < version.Words.Length && version.Pieces[at] == version.Pieces[put];
        int from = put, to = put + 1;
        while (Inside(from - 1) && inLongest[from - 1] < 0)
            from--;
        while (Inside(to) && inLongest[to] < 0)
            to++;
        bool hasLeft = Inside(from - 1), hasRight = Inside(to);
        if (!hasLeft && !hasRight)
            return null;
        // As many words as were put in stand for the change in the longest, where one side of it is open.
        int left = hasLeft ? inLongest[from - 1] + 1 : inLongest[to] - (to - from), right = hasRight ? inLongest[to] : left + to - from;
        if (left < 0 || right > longest.Words.Length || right <= left)
            return null;
        ((int From, int To) old, (int From, int To) changed) = ((left, right), (from, to));
        for (int i = 0; i < Before && Inside(from - 1) && left > 0 && inLongest[from - 1] == left - 1; i++)
            (from, left) = (from - 1, left - 1);
        for (int i = 0; i < After && Inside(to) && right < longest.Words.Length && inLongest[to] == right; i++)
            (to, right) = (to + 1, right + 1);
        return longest.Pieces[left] == longest.Pieces[right - 1]
            ? new((left, right), (from, to), Core(old, (left, right)), Core(changed, (from, to))) : null;
    }

    /// <summary>The change with a few words of the window on each side, by which other articles are told to print it.</summary>
    private static (int From, int To) Core((int From, int To) change, (int From, int To) window) =>
        (Math.Max(change.From - Beside, window.From), Math.Min(change.To + Beside, window.To));
}

/// <summary>The same stretch of a statement in two versions: words from one to before another.</summary>
/// <param name="Longest">The stretch in the longest version.</param>
/// <param name="Version">The stretch in the other.</param>
/// <param name="CoreOfLongest">What changes there and the words beside it.</param>
/// <param name="CoreOfVersion">The same in the other.</param>
internal sealed record ChangedWindow((int From, int To) Longest, (int From, int To) Version, (int From, int To) CoreOfLongest, (int From, int To) CoreOfVersion);
