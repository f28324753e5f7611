using System.Collections.Frozen;
using Framing.Language;

namespace Framing.Measures.Tones;

/// <summary>The words of <c>Data/tone-words.txt</c> and the set terms of <c>Data/tone-terms.txt</c>, which give their reasons.</summary>
internal static class ToneLists
{
    private static readonly WordLists Words = WordLists.Of("Measures/tone-words"), Terms = WordLists.Of("Measures/tone-terms");

    /// <summary>Set terms by their first word, the longest first.</summary>
    private static readonly FrozenDictionary<string, string[][]> ByFirst = Terms.Sections
        .SelectMany(section => Terms[section])
        .Select(term => term.Split(' '))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    public static WordSet NegatesClause { get; } = Words.Set("negates the clause");

    public static WordSet NegatesNext { get; } = Words.Set("negates the next words");

    public static WordSet BeginsClause { get; } = Words.Set("begins a clause");

    public static WordSet Exclaims { get; } = Words.Set("exclaims");

    public static WordSet NoToneAsNoun { get; } = Words.Set("no tone as a noun");

    public static WordSet ToneAsVerbOnly { get; } = Words.Set("tone as a verb only");

    public static WordSet NoTone { get; } = Words.Set("no tone");

    /// <summary>How many units from <paramref name="at"/> on are one set term; 0 where none begins there.</summary>
    public static int TermAt(IReadOnlyList<ToneUnit> units, int at)
    {
        foreach (string[] term in ByFirst.GetValueOrDefault(units[at].Form, []))
        {
            if (at + term.Length <= units.Count && Enumerable.Range(0, term.Length).All(i => Is(units[at + i].Form, term[i], last: i == term.Length - 1)))
                return term.Length;
        }
        return 0;
    }

    /// <summary>The last word may stand in the plural or have a possessive ending.</summary>
    private static bool Is(string form, string word, bool last) =>
        form == word || last && form.StartsWith(word, StringComparison.Ordinal) && form[word.Length..] is "s" or "'s" or "s'";
}
