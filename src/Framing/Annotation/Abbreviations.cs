using Framing.Language;

namespace Framing.Annotation;

/// <summary>Words that a full stop belongs to, from <c>Data/abbreviations.txt</c>.</summary>
internal static class Abbreviations
{
    private static readonly WordLists Lists = WordLists.Of("Annotation/abbreviations");
    private static readonly WordSet All = Lists.Set("before names", "anywhere"), BeforeNames = Lists.Set("before names");
    private static readonly WordSet Words = Lists.Set("also words"), BeforeDigits = Lists.Set("before digits");

    /// <summary>Whether the word, without its full stop, is one of them; <paramref name="next"/> is the first character after the stop and the gap.</summary>
    public static bool Contains(ReadOnlySpan<char> word, char next)
    {
        if (word.Length > All.Longest || !All.ContainsAnyCase(word))
            return false;
        // At the end of a sentence the treebank gives the stop to the sentence.
        if (word.Equals("etc", StringComparison.OrdinalIgnoreCase))
            return !CharClasses.IsUpper(next);
        if (BeforeDigits.ContainsAnyCase(word))
            return CharClasses.IsDigit(next);
        return CharClasses.IsUpper(word[0]) || !Words.ContainsAnyCase(word);
    }

    /// <summary>Whether the abbreviation, without its full stop, stands before a name or a number.</summary>
    public static bool IsBeforeNames(ReadOnlySpan<char> word) => BeforeNames.ContainsAnyCase(word);
}
