using Framing.Language;

namespace Framing.Alignment;

/// <summary>Words that stand in any two sentences and so say nothing of whether they are the same.</summary>
internal static class FunctionWords
{
    private static readonly WordLists Lists = WordLists.Of("Language/function-words");
    private static readonly WordSet Words = Lists.Set("function"), Address = Lists.Set("address");

    /// <summary>Whether the word, in lower case, is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>Whether the lemma tells only that a sentence reports, or how somebody is addressed.</summary>
    public static bool IsAddress(string lemma) => Address.Contains(lemma);
}
