using System.Globalization;
using System.Text;
using Framing.Lexicons;

namespace Framing.Benchmarks;

/// <summary>Lexicons of pairs of words from some articles, spread evenly over them.</summary>
internal sealed class MadeLexicons
{
    private const int ConceptsEach = 10, VariantsEach = 5;

    private readonly string[] pairs;

    public MadeLexicons(Document[] documents) => pairs = [.. Pairs(documents).Distinct(StringComparer.Ordinal)];

    /// <summary>Of pairs that stand in the articles.</summary>
    public Lexicon[] OfCommonPairs(int count, bool oneFile = false) => Made(pairs, count, oneFile);

    /// <summary>Of pairs of the same words that don't: the first word of one and the second of another.</summary>
    public Lexicon[] OfRarePairs(int count)
    {
        HashSet<string> common = new(pairs, StringComparer.Ordinal);
        string[] crossed = [.. pairs.Select((pair, index) => $"{pair.Split(' ')[0]} {pairs[(index + (pairs.Length / 2)) % pairs.Length].Split(' ')[1]}")];
        return Made([.. crossed.Where(pair => !common.Contains(pair)).Distinct(StringComparer.Ordinal)], count, oneFile: false);
    }

    private static Lexicon[] Made(string[] pairs, int count, bool oneFile)
    {
        int lexicons = oneFile ? 1 : count, concepts = oneFile ? count * ConceptsEach : ConceptsEach;
        int step = pairs.Length / (count * ConceptsEach * VariantsEach), next = 0;
        var made = new Lexicon[lexicons];
        for (int lexicon = 0; lexicon < lexicons; lexicon++)
        {
            StringBuilder yaml = new();
            yaml.Append(CultureInfo.InvariantCulture, $"lexicon: made-{lexicon}\ntitle: Made\nversion: \"1\"\nconcepts:\n");
            for (int concept = 0; concept < concepts; concept++)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - id: c{concept}\n    title: Made\n    variants:\n");
                for (int variant = 0; variant < VariantsEach; variant++, next += step)
                    yaml.Append(CultureInfo.InvariantCulture, $"      - id: v{variant}\n        patterns: [{pairs[next]}]\n");
            }
            made[lexicon] = Lexicon.Parse(yaml.ToString());
        }
        return made;
    }

    private static IEnumerable<string> Pairs(Document[] documents)
    {
        foreach (Document document in documents)
        {
            for (int i = 1; i < document.Tokens.Length; i++)
            {
                string first = document.Form(document.Tokens[i - 1]), second = document.Form(document.Tokens[i]);
                if (IsPlain(first) && IsPlain(second))
                    yield return $"{first} {second}";
            }
        }
    }

    /// <summary>A word of four letters or more, which YAML reads as itself.</summary>
    private static bool IsPlain(string word) => word.Length is >= 4 and <= 20 && word.All(char.IsAsciiLetterLower) && word is not ("null" or "true" or "false");
}
