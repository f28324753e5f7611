using System.Collections.Frozen;
using Framing.Language;

namespace Framing.Annotation;

/// <summary>Where words are cut into tokens and where they are not, from <c>Data/word-parts.txt</c>.</summary>
internal static class WordParts
{
    private static readonly WordLists Lists = WordLists.Of("Annotation/word-parts");

    /// <summary>Prefixes that stay with their word across a hyphen: "non-human" is one token, "long-term" is three.</summary>
    public static WordSet Prefixes { get; } = Lists.Set("prefix");

    /// <summary>Units that are tokens of their own when written onto a number.</summary>
    public static WordSet Units { get; } = Lists.Set("unit");

    /// <summary>What follows the last point of an address or a file name.</summary>
    public static WordSet Domains { get; } = Lists.Set("domain");

    /// <summary>What follows "its" where "it's" is meant, and never where it is not.</summary>
    public static WordSet AfterItIs { get; } = Lists.Set("after it is");

    /// <summary>Spellings that run two words together, with the length of the first.</summary>
    public static FrozenDictionary<string, int> RunTogether { get; } =
        Lists.Ties("run together").ToFrozenDictionary(tie => tie.Key, tie => tie.Value.IndexOf(' ', StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet Elisions = Lists.Set("elision");

    /// <summary>Whether the letters after an apostrophe are a word that has lost its beginning ("'til"), or a decade ("'90s").</summary>
    public static bool IsElision(ReadOnlySpan<char> word)
    {
        if (word.Length is 2 or 3 && CharClasses.IsDigit(word[0]) && CharClasses.IsDigit(word[1]))
            return word.Length == 2 || word[2] is 's' or 'S';
        return word.Length <= Elisions.Longest && Elisions.ContainsAnyCase(word);
    }
}
