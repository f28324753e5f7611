using Framing.Annotation;

namespace Framing.Training;

/// <summary>
/// Learns which change leads from a form to its lemma: by word where the treebank shows it, by ending for the rest, and of verbs by word where what
/// the ending says is no word of texts without labels and another base is ("declined" of "decline").
/// </summary>
internal static class LemmaTrainer
{
    public static LemmaModel Train(IEnumerable<TreebankSentence> sentences, IEnumerable<string[]> unlabelled)
    {
        Dictionary<string, Dictionary<string, int>> byWord = new(StringComparer.Ordinal), byEnding = new(StringComparer.Ordinal);
        foreach (TreebankWord word in sentences.SelectMany(s => s.Words))
        {
            JointTag tag = Labels.Joint(word);
            string lexeme = WordForm.Normalize(word.Form);
            if (tag.Tag == PennTag.None || lexeme.Length > WordForm.Longest || word.Lemma == "_")
                continue;
            LemmaChange change = LemmaChange.Between(word.Form, lexeme, word.Lemma);
            if (change.Cut > 70)
                continue;
            string name = change.ToString(), sign = LemmaModel.Sign(tag).ToString();
            Count(byWord, $"{sign}={lexeme}", name);
        }
        // Endings are learned from types: counted by token, irregular frequent words would rule them.
        foreach ((string key, Dictionary<string, int> changes) in byWord)
        {
            string lexeme = key[2..], change = Most(changes);
            for (int n = 0; n <= Math.Min(LemmaModel.LongestEnding, lexeme.Length); n++)
                Count(byEnding, $"{key[0]}-{lexeme[^n..]}", change);
        }
        LemmaModel seen = Pack(byWord, byEnding);
        foreach ((string key, string change) in VerbBases.Unseen(seen, byWord.Keys, unlabelled))
            Count(byWord, key, change);
        return Pack(byWord, byEnding);
    }

    /// <summary>Keeps endings that say something else than the next shorter one, and words that say something else than their ending.</summary>
    private static LemmaModel Pack(Dictionary<string, Dictionary<string, int>> byWord, Dictionary<string, Dictionary<string, int>> byEnding)
    {
        Dictionary<string, string> kept = new(StringComparer.Ordinal);
        foreach (string key in byEnding.Keys.OrderBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal))
        {
            string change = Most(byEnding[key]);
            if (key.Length > 2 && byEnding[key].Values.Sum() < 2)
                continue;
            if (ByEnding(kept, key[0], key[2..]) != change)
                kept.Add(key, change);
        }
        foreach ((string key, Dictionary<string, int> changes) in byWord.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            string change = Most(changes);
            if (ByEnding(kept, key[0], key[2..]) != change)
                kept.Add(key, change);
        }
        string[] names = [.. kept.Values.Distinct().Order(StringComparer.Ordinal)];
        KeyValuePair<string, string>[] rows = [.. kept.OrderBy(k => k.Key, StringComparer.Ordinal)];
        return new LemmaModel
        {
            Keys = [.. rows.Select(r => r.Key)],
            KeyChanges = [.. rows.Select(r => (ushort)Array.BinarySearch(names, r.Value, StringComparer.Ordinal))],
            Changes = [.. names.Select(LemmaChange.Parse)],
        }.Index();
    }

    /// <summary>What the kept endings say, longest first, as the library reads them.</summary>
    private static string? ByEnding(Dictionary<string, string> kept, char sign, string lexeme)
    {
        for (int n = Math.Min(LemmaModel.LongestEnding, lexeme.Length); n >= 0; n--)
        {
            if (kept.TryGetValue($"{sign}-{lexeme[^n..]}", out string? change) && LemmaChange.Parse(change).Fits(lexeme))
                return change;
        }
        return null;
    }

    private static string Most(Dictionary<string, int> counts) => counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;

    private static void Count(Dictionary<string, Dictionary<string, int>> counts, string key, string value)
    {
        if (!counts.TryGetValue(key, out Dictionary<string, int>? seen))
            counts.Add(key, seen = new(StringComparer.Ordinal));
        seen[value] = seen.GetValueOrDefault(value) + 1;
    }
}
