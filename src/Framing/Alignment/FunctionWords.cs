using System.Collections.Frozen;

namespace Framing.Alignment;

/// <summary>Words that stand in any two sentences and so say nothing of whether they are the same.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = (
        "a about after all also am an and any are as at be because been before but by can could did do does for from had has have he her " +
        "him his how i if in into is it its just me more my no not of on or our out over she should so some than that the their them then " +
        "there these they this those to up us very was we were what when where which who will with would you your").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
