using Framing.Annotation;

namespace Framing.Training;

/// <summary>What the tagger knows of words before it is trained: vectors, ambiguity classes, capitals, and the dictionary of frequent forms.</summary>
internal sealed class TaggerLexicon
{
    /// <summary>A word seen so often in the treebank has an ambiguity class.</summary>
    private const int LeastForClass = 5;

    /// <summary>A form seen so often is scored for its own tags alone.</summary>
    private const int LeastForDictionary = 50;

    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);

    public TaggerLexicon(IReadOnlyList<TreebankSentence> sentences, List<string[]> unlabelled, WordVectors vectors, IReadOnlyList<JointTag> tags)
    {
        Vectors = vectors;
        Dictionary<string, Dictionary<JointTag, int>> byWord = new(StringComparer.Ordinal), byForm = new(StringComparer.Ordinal);
        foreach (TreebankWord word in sentences.SelectMany(s => s.Words))
        {
            JointTag tag = Labels.Joint(word);
            Count(byWord, Fold(word.Form), tag);
            Count(byForm, word.Form, tag);
        }
        Words = [.. vectors.Words.Concat(byWord.Where(w => w.Value.Values.Sum() >= LeastForClass).Select(w => w.Key)).Distinct().Order(StringComparer.Ordinal)];
        for (int i = 0; i < Words.Length; i++)
            index.Add(Words[i], i);
        Classes = MakeClasses(byWord);
        Capitals = MakeCapitals(unlabelled);
        Dictionary<JointTag, byte> number = tags.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => (byte)p.i);
        foreach ((string form, Dictionary<JointTag, int> seen) in byForm.Where(f => f.Value.Values.Sum() >= LeastForDictionary))
        {
            byte[] known = [.. seen.Keys.Where(number.ContainsKey).Select(t => number[t]).Order()];
            if (known.Length > 0)
                Dictionary.Add(form, known);
        }
    }

    public string[] Words { get; }

    public ushort[] Classes { get; }

    public byte[] Capitals { get; }

    public WordVectors Vectors { get; }

    public SortedDictionary<string, byte[]> Dictionary { get; } = new(StringComparer.Ordinal);

    public int IndexOf(string folded) => index.GetValueOrDefault(folded, -1);

    public static string Fold(string form)
    {
        Span<char> folded = stackalloc char[WordForm.Longest];
        return folded[..WordForm.Fold(form, folded)].ToString();
    }

    private ushort[] MakeClasses(Dictionary<string, Dictionary<JointTag, int>> byWord)
    {
        ushort[] classes = new ushort[Words.Length];
        Dictionary<string, ushort> names = new(StringComparer.Ordinal);
        for (int i = 0; i < Words.Length; i++)
        {
            if (!byWord.TryGetValue(Words[i], out Dictionary<JointTag, int>? seen) || seen.Values.Sum() is not (>= LeastForClass and int sum))
                continue;
            string name = string.Join(' ', seen.Where(t => t.Value * 20 >= sum).OrderByDescending(t => t.Value).ThenBy(t => t.Key.Tag).ThenBy(t => t.Key.Upos).Take(3)
                .Select(t => $"{t.Key.Tag}/{t.Key.Upos}"));
            if (!names.TryGetValue(name, out ushort number))
                names.Add(name, number = (ushort)(names.Count + 1));
            classes[i] = number;
        }
        return classes;
    }

    /// <summary>How often a word is capitalized where no sentence begins: 1 (hardly ever) to 7 (always); 0 where it is too rare to tell.</summary>
    private byte[] MakeCapitals(List<string[]> unlabelled)
    {
        int[] upper = new int[Words.Length], all = new int[Words.Length];
        foreach (string[] sentence in unlabelled)
        {
            for (int i = 1; i < sentence.Length; i++)
            {
                // After a mark a capital says little; in a headline all words have one.
                if (!CharClasses.IsLetter(sentence[i][0]) || !CharClasses.IsWord(sentence[i - 1][^1]) || IndexOf(Fold(sentence[i])) is not (>= 0 and int word))
                    continue;
                all[word]++;
                upper[word] += CharClasses.IsUpper(sentence[i][0]) ? 1 : 0;
            }
        }
        return [.. all.Select((n, i) => n < 4 ? (byte)0 : (byte)(1 + Math.Min(6, (int)(7L * upper[i] / n))))];
    }

    private static void Count(Dictionary<string, Dictionary<JointTag, int>> counts, string key, JointTag tag)
    {
        if (!counts.TryGetValue(key, out Dictionary<JointTag, int>? seen))
            counts.Add(key, seen = []);
        seen[tag] = seen.GetValueOrDefault(tag) + 1;
    }
}

/// <summary>The joint tags of a treebank.</summary>
internal static class Labels
{
    public static JointTag Joint(TreebankWord word) => new(PennTags.Parse(word.Tag), Enum.Parse<UniversalTag>(word.Upos));

    /// <summary>Joint tags seen at least three times, the rest being slips, in a fixed order.</summary>
    public static JointTag[] Frequent(IEnumerable<TreebankSentence> sentences) =>
        [.. sentences.SelectMany(s => s.Words).GroupBy(Joint).Where(g => g.Count() >= 3 && g.Key.Tag != PennTag.None)
        .Select(g => g.Key).OrderBy(t => t.Tag).ThenBy(t => t.Upos)];
}
