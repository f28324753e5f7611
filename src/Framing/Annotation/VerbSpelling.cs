namespace Framing.Annotation;

/// <summary>
/// Sets right a verb's lemma that was made from its ending and that nobody could write: English words end in no "bl" or "v" ("baffl" for "baffled"), and a
/// consonant falls away with "-ed" or "-ing" only where it is doubled ("bri" for "bribed"), or a "k" behind "c".
/// </summary>
internal static class VerbSpelling
{
    /// <param name="lemma">The lemma.</param>
    /// <param name="lexeme">The form, normalized.</param>
    public static string Of(string lemma, string lexeme)
    {
        int suffix = lexeme.EndsWith("ed", StringComparison.Ordinal) ? 2 : lexeme.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        string stem = lexeme[..^suffix];
        if (suffix == 0 || stem.Length < 3)
            return lemma;
        bool lostOne = lemma.Length == stem.Length - 1 && stem.StartsWith(lemma, StringComparison.Ordinal);
        bool wasDoubled = stem[^1] == stem[^2] || stem.EndsWith("ck", StringComparison.Ordinal);
        return (lostOne && !wasDoubled && !IsVowel(stem[^1])) || (lemma == stem && NeedsE(stem)) ? stem + "e" : lemma;
    }

    private static bool NeedsE(string stem) => stem[^1] == 'v' || (stem[^1] == 'l' && stem[^2] is 'b' or 'c' or 'd' or 'f' or 'g' or 'k' or 'p' or 't' or 'z');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
