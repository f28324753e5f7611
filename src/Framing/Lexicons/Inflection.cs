namespace Framing.Lexicons;

/// <summary>
/// The regular inflections of English: what a lemmatizer gives for known words, and the matcher needs for those that it does not know
/// or reads wrongly, as in headlines ("ICE Rounds Up Illegal Aliens"). Forms that nobody writes do no harm.
/// </summary>
internal static class Inflection
{
    /// <summary>Plural, third person, past and -ing forms of a word, the word itself first.</summary>
    public static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower))
            yield break;
        char last = word[^1];
        bool consonantY = last == 'y' && !IsVowel(word[^2]);
        bool hisses = last is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        yield return consonantY ? word[..^1] + "ies" : hisses ? word + "es" : word + "s";
        // "raid, raided, raiding"; "freeze, freezed, freezing"; "carry, carried, carrying"; "ban, banned, banning".
        if (consonantY)
        {
            yield return word[..^1] + "ied";
            yield return word + "ing";
        }
        else if (last == 'e')
        {
            yield return word + "d";
            yield return word[..^1] + "ing";
        }
        else
        {
            string stem = Doubles(word) ? word + last : word;
            yield return stem + "ed";
            yield return stem + "ing";
        }
    }

    /// <summary>One syllable that ends in consonant, vowel, consonant.</summary>
    private static bool Doubles(string word) =>
        word.Count(IsVowel) == 1 && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
