using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>A word that gives a text its tone.</summary>
/// <param name="Text">The word in lower case, after the word that turns it around where one does ("not safe").</param>
/// <param name="Valence">What it adds, below zero or above.</param>
internal readonly record struct ToneWord(string Text, double Valence);

/// <summary>Which words VADER's figures for a text come from.</summary>
internal static class VaderCarriers
{
    /// <summary>So far before a word VADER looks for its negation.</summary>
    private const int Reach = 3;

    /// <summary>The words with a valence, in order; none where emoji stand for words, since those are not in the text.</summary>
    public static ImmutableArray<ToneWord> Of(ReadOnlySpan<char> text)
    {
        using VaderWords words = VaderWords.Read(text);
        string[] tokens = text.ToString().Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length != words.Count)
            return [];
        double[] valences = new double[words.Count];
        Vader.Weigh(words, valences);
        ImmutableArray<ToneWord>.Builder found = ImmutableArray.CreateBuilder<ToneWord>();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (valences[i] == 0)
                continue;
            int from = words.Words[i].Entry.Valence * valences[i] < 0 ? Negation(words.Words, i) : i;
            found.Add(new(string.Join(' ', tokens[from..(i + 1)].Select(Bare)).ToLowerInvariant(), valences[i]));
        }
        return found.ToImmutable();
    }

    private static int Negation(ReadOnlySpan<VaderWord> words, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (words[i].Entry.Negates || words[i].Entry.Key == VaderKey.No)
                return i;
        }
        return at;
    }

    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
            end--;
        // What is left of an emoticon is the emoticon.
        return end > start ? word[start..end] : word;
    }
}
