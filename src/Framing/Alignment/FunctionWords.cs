using Framing.Language;

namespace Framing.Alignment;

/// <summary>Words that stand in any two sentences and so say nothing of whether they are the same.</summary>
internal static class FunctionWords
{
    private static readonly WordSet Words = WordLists.Of("Language/function-words").Set("function");

    /// <summary>Whether the word, in lower case, is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
