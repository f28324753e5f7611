namespace Framing.Language;

/// <summary>One spelling for words that Britain and America write in two ways, so that what somebody said is the same words in papers of both.</summary>
internal static class Spelling
{
    /// <summary>So many letters stand before "our" in those words; "fourth" and "mourning" are words of their own.</summary>
    private const int LeastBeforeOur = 3;

    /// <summary>Endings in a British spelling and what stands for both; what else ends so ("promise") is changed in every paper alike.</summary>
    private static readonly (string From, string To, int LeastBefore)[] Endings =
    [
        ("ise", "ize", 3), ("ises", "izes", 3), ("ised", "ized", 3), ("ising", "izing", 3), ("isation", "ization", 3), ("isations", "izations", 3),
        ("yse", "yze", 3), ("ysed", "yzed", 3), ("ysing", "yzing", 3), ("tre", "ter", 3), ("tres", "ters", 3), ("ence", "ense", 2), ("ences", "enses", 2),
        ("amme", "am", 4), ("ammes", "ams", 4), ("elled", "eled", 3), ("elling", "eling", 3), ("eller", "eler", 4), ("ellers", "elers", 4),
    ];

    /// <summary>The spelling that stands for all of a word's.</summary>
    /// <param name="word">A word in lower case.</param>
    public static string Of(string word)
    {
        if (word == "grey")
            return "gray";
        int our = word.Length > LeastBeforeOur + 2 ? word.IndexOf("our", LeastBeforeOur, StringComparison.Ordinal) : -1;
        if (our > 0)
            word = word.Remove(our + 1, 1);
        foreach ((string from, string to, int least) in Endings)
        {
            if (word.Length >= from.Length + least && word.EndsWith(from, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - from.Length), to);
        }
        return word;
    }
}
