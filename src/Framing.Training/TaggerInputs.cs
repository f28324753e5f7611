using Framing.Annotation;
using Framing.Learning.Features;

namespace Framing.Training;

/// <summary>The word types of the training sentences and the features that each has, as rows of the feature table.</summary>
internal sealed class TaggerInputs
{
    /// <summary>Prefixes, suffixes and shapes must be on so many types, forms must stand so often.</summary>
    private const int LeastTypes = 3, LeastTokens = 3;

    private readonly Dictionary<string, int> types = new(StringComparer.Ordinal);
    private readonly List<int[]> features = [], dropped = [];
    private readonly List<int> words = [];
    private readonly TaggerLexicon lexicon;
    private readonly Dictionary<uint, int> index;
    private readonly float vectorScale;

    public TaggerInputs(IReadOnlyList<TreebankSentence> sentences, TaggerLexicon lexicon, int featureDims)
    {
        this.lexicon = lexicon;
        FeatureDims = featureDims;
        double squares = lexicon.Vectors.Rows.Sum(v => (double)v * v) / lexicon.Vectors.Rows.Length;
        vectorScale = (float)(.35 / Math.Sqrt(squares));
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (TreebankWord word in sentences.SelectMany(s => s.Words))
            counts[word.Form] = counts.GetValueOrDefault(word.Form) + 1;
        string[] forms = [.. counts.Keys.Order(StringComparer.Ordinal)];
        Dictionary<ulong, (int Types, int Tokens)> seen = [];
        List<(ulong Hash, bool OfWord)[]> hashes = [];
        foreach (string form in forms)
        {
            (ulong, bool)[] own = HashesOf(form);
            hashes.Add(own);
            foreach ((ulong hash, _) in own)
                seen[hash] = (seen.GetValueOrDefault(hash).Types + 1, seen.GetValueOrDefault(hash).Tokens + counts[form]);
        }
        // The low halves name features in the model; two that fall together would be one.
        FeatureHashes = [.. hashes.SelectMany(h => h).Where(h => h.OfWord ? seen[h.Hash].Tokens >= LeastTokens : seen[h.Hash].Types >= LeastTypes)
            .Select(h => (uint)h.Hash).Distinct().Order()];
        index = FeatureHashes.Select((h, i) => (h, i)).ToDictionary(p => p.h, p => p.i);
        for (int i = 0; i < forms.Length; i++)
            Add(forms[i], hashes[i]);
    }

    public int WordDims => lexicon.Vectors.Dims;

    public int FeatureDims { get; }

    public uint[] FeatureHashes { get; }

    public int FeatureCount => FeatureHashes.Length;

    /// <summary>What vectors are multiplied by to be of the size of other inputs.</summary>
    public float VectorScale => vectorScale;

    /// <summary>The type of a form; one that the treebank does not have gets those of its features that the treebank's words have.</summary>
    public int TypeOf(string form) => types.TryGetValue(form, out int type) ? type : Add(form, HashesOf(form));

    public int[] FeaturesOf(int type) => features[type];

    /// <summary>The features left when the word itself is hidden, as if it were unknown.</summary>
    public int[] Dropped(int type) => dropped[type];

    public ReadOnlySpan<float> VectorOf(int type) => words[type] < 0 ? default : Scaled.AsSpan(words[type] * WordDims, WordDims);

    private int Add(string form, (ulong Hash, bool OfWord)[] hashes)
    {
        types.Add(form, types.Count);
        features.Add([.. hashes.Where(h => index.ContainsKey((uint)h.Hash)).Select(h => index[(uint)h.Hash])]);
        dropped.Add([.. hashes.Where(h => !h.OfWord && index.ContainsKey((uint)h.Hash)).Select(h => index[(uint)h.Hash])]);
        words.Add(lexicon.Vectors.Index.GetValueOrDefault(TaggerLexicon.Fold(form), -1));
        return words.Count - 1;
    }

    private float[] Scaled => field ??= [.. lexicon.Vectors.Rows.Select(v => Math.Clamp(v * vectorScale, -1.9f, 1.9f))];

    private (ulong Hash, bool OfWord)[] HashesOf(string form)
    {
        string folded = TaggerLexicon.Fold(form);
        Span<ulong> hashes = stackalloc ulong[WordFeatures.Most];
        int count = WordFeatures.Extract(form.AsSpan(0, folded.Length), folded, hashes);
        List<(ulong, bool)> own = [(hashes[0], true)];
        foreach (ulong hash in hashes[1..count])
            own.Add((hash, false));
        int word = lexicon.IndexOf(folded);
        if (word >= 0)
        {
            own.Add((WordFeatures.Known(WordFeatures.Kind.Class, lexicon.Classes[word]), true));
            own.Add((WordFeatures.KnownCapitals(lexicon.Capitals[word], form), true));
        }
        return [.. own];
    }
}
