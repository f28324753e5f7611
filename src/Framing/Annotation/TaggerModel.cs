using Framing.Models;

namespace Framing.Annotation;

/// <summary>
/// A network that reads five words and gives the tag of the middle one: the words' vectors and features, one hidden layer, a score for
/// each joint tag. All weights are fixed-point integers.
/// </summary>
/// <remarks>
/// Inputs are in steps of 1/64, first weights in 1/1024, hidden units in 1/256, second weights in 1/256. The hidden layer is a sum of
/// one part for each position, so that the five parts of a word can be made once and kept (<see cref="WordType.Rows"/>).
/// </remarks>
internal sealed class TaggerModel
{
    /// <summary>The words that are read: two before, the word, two after.</summary>
    public const int Window = 5;

    /// <summary>The fixed-point steps, as shifts.</summary>
    public const int InputShift = 6, WeightShift = 10, HiddenShift = 8, OutputShift = 8;

    /// <summary>Bounds that keep 128 products inside 32 bits.</summary>
    public const short InputCeiling = 1023, WeightCeiling = 8191, HiddenCeiling = 8191, OutputCeiling = 2047;

    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordIndex;
    private Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> dictionaryIndex;
    private Dictionary<uint, int> featureIndex = [];
    private short[] interleaved = [], interleavedOutput = [];

    public required JointTag[] Tags { get; init; }

    /// <summary>The length of a word's vector, of the sum of its features, and of the hidden layer.</summary>
    public required int WordDims { get; init; }

    public required int FeatureDims { get; init; }

    public required int HiddenUnits { get; init; }

    /// <summary>Folded forms in ordinal order, with what is known of each.</summary>
    public required string[] Words { get; init; }

    /// <summary>For each word its ambiguity class (0 for none) and how often it is written with a capital (0 for unknown).</summary>
    public required ushort[] WordClasses { get; init; }

    public required byte[] WordCapitals { get; init; }

    public required sbyte[] WordVectors { get; init; }

    /// <summary>How far a stored vector is shifted up to the input's step.</summary>
    public required int VectorShift { get; init; }

    /// <summary>Forms so frequent in the treebank that only the tags seen there are scored, with these tags.</summary>
    public required SortedDictionary<string, byte[]> Dictionary { get; init; }

    /// <summary>The low halves of the hashes of features, in order, and a vector for each.</summary>
    public required uint[] FeatureHashes { get; init; }

    public required sbyte[] FeatureVectors { get; init; }

    /// <summary>First weights by position and hidden unit; what stands for a place outside the sentence; biases.</summary>
    public required short[] Weights { get; init; }

    public required short[] Outside { get; init; }

    public required short[] HiddenBias { get; init; }

    public required short[] OutputWeights { get; init; }

    public required int[] OutputBias { get; init; }

    public int InputDims => WordDims + FeatureDims;

    /// <summary>Every tag, for words that the dictionary does not have.</summary>
    public byte[] AllTags { get; private set; } = [];

    public static TaggerModel Read(BinaryReader reader)
    {
        JointTag[] tags = new JointTag[reader.ReadByte()];
        for (int i = 0; i < tags.Length; i++)
            tags[i] = JointTag.Read(reader);
        (int wordDims, int featureDims, int hidden, int shift) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        string[] words = ModelArrays.ReadWords(reader);
        TaggerModel model = new()
        {
            Tags = tags,
            WordDims = wordDims,
            FeatureDims = featureDims,
            HiddenUnits = hidden,
            VectorShift = shift,
            Words = words,
            WordClasses = ModelArrays.Read<ushort>(reader),
            WordCapitals = ModelArrays.Read<byte>(reader),
            WordVectors = ModelArrays.Read<sbyte>(reader),
            Dictionary = ReadDictionary(reader),
            FeatureHashes = ModelArrays.Read<uint>(reader),
            FeatureVectors = ModelArrays.Read<sbyte>(reader),
            Weights = ModelArrays.Read<short>(reader),
            Outside = ModelArrays.Read<short>(reader),
            HiddenBias = ModelArrays.Read<short>(reader),
            OutputWeights = ModelArrays.Read<short>(reader),
            OutputBias = ModelArrays.Read<int>(reader),
        };
        return model.Index();
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Tags.Length);
        foreach (JointTag tag in Tags)
            tag.Write(writer);
        foreach (int n in (int[])[WordDims, FeatureDims, HiddenUnits, VectorShift])
            writer.Write(n);
        ModelArrays.WriteWords(writer, Words);
        ModelArrays.Write<ushort>(writer, WordClasses);
        ModelArrays.Write<byte>(writer, WordCapitals);
        ModelArrays.Write<sbyte>(writer, WordVectors);
        ModelArrays.WriteWords(writer, [.. Dictionary.Keys]);
        foreach (byte[] tags in Dictionary.Values)
            ModelArrays.Write<byte>(writer, tags);
        ModelArrays.Write<uint>(writer, FeatureHashes);
        ModelArrays.Write<sbyte>(writer, FeatureVectors);
        ModelArrays.Write<short>(writer, Weights);
        ModelArrays.Write<short>(writer, Outside);
        ModelArrays.Write<short>(writer, HiddenBias);
        ModelArrays.Write<short>(writer, OutputWeights);
        ModelArrays.Write<int>(writer, OutputBias);
    }

    /// <summary>Makes the indexes; called once, before use.</summary>
    public TaggerModel Index()
    {
        Dictionary<string, int> words = new(Words.Length, StringComparer.Ordinal);
        for (int i = 0; i < Words.Length; i++)
            words.Add(Words[i], i);
        // Frozen dictionaries are read faster, but making them takes longer than they save: each form is looked up once.
        wordIndex = words.GetAlternateLookup<ReadOnlySpan<char>>();
        dictionaryIndex = new Dictionary<string, byte[]>(Dictionary, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        featureIndex = new(FeatureHashes.Length);
        for (int i = 0; i < FeatureHashes.Length; i++)
            featureIndex.Add(FeatureHashes[i], i);
        interleaved = IntegerMath.Interleave(Weights, InputDims);
        interleavedOutput = IntegerMath.Interleave([.. OutputWeights, .. new short[ScoreCount * HiddenUnits - OutputWeights.Length]], HiddenUnits);
        AllTags = [.. Enumerable.Range(0, Tags.Length).Select(i => (byte)i)];
        return this;
    }

    /// <summary>The tags that the form can have.</summary>
    public byte[] Candidates(ReadOnlySpan<char> form) => dictionaryIndex.TryGetValue(form, out byte[]? tags) ? tags : AllTags;

    /// <summary>Whether a folded form is among <see cref="Words"/>.</summary>
    public bool Knows(ReadOnlySpan<char> folded) => wordIndex.TryGetValue(folded, out _);

    /// <summary>The input of a form: its vector, then the sum of its features.</summary>
    public void Input(ReadOnlySpan<char> form, Span<short> input)
    {
        input.Clear();
        Span<char> folded = stackalloc char[WordForm.Longest];
        folded = folded[..WordForm.Fold(form, folded)];
        Span<ulong> hashes = stackalloc ulong[WordFeatures.Most + 2];
        int count = WordFeatures.Extract(form[..folded.Length], folded, hashes);
        if (wordIndex.TryGetValue(folded, out int word))
        {
            ReadOnlySpan<sbyte> vector = WordVectors.AsSpan(word * WordDims, WordDims);
            for (int i = 0; i < WordDims; i++)
                input[i] = (short)(vector[i] << VectorShift);
            hashes[count++] = WordFeatures.Known(WordFeatures.Kind.Class, WordClasses[word]);
            hashes[count++] = WordFeatures.KnownCapitals(WordCapitals[word], form);
        }
        Span<short> sum = input[WordDims..];
        for (int f = 0; f < count; f++)
        {
            if (!featureIndex.TryGetValue((uint)hashes[f], out int feature))
                continue;
            IntegerMath.Add(FeatureVectors.AsSpan(feature * FeatureDims, FeatureDims), sum);
        }
        for (int i = 0; i < input.Length; i++)
            input[i] = Math.Clamp(input[i], (short)-InputCeiling, InputCeiling);
    }

    /// <summary>The length of <see cref="Rows"/>.</summary>
    public int RowLength => Window * HiddenUnits;

    /// <summary>Writes the parts of the hidden layer that a word gives, for each of the five positions it can stand in.</summary>
    public void Rows(ReadOnlySpan<short> input, Span<short> rows)
    {
        const int Shift = InputShift + WeightShift - HiddenShift;
        Span<int> sums = stackalloc int[RowLength];
        IntegerMath.Multiply(interleaved, input, sums);
        IntegerMath.Round(sums, Shift, HiddenCeiling, rows);
    }

    /// <summary>The room for scores: the tags, and as many more as make up whole blocks.</summary>
    public int ScoreCount => (Tags.Length + IntegerMath.Block - 1) / IntegerMath.Block * IntegerMath.Block;

    /// <summary>The scores of all tags, written into <paramref name="room"/>.</summary>
    public ReadOnlySpan<int> Scores(ReadOnlySpan<short> hidden, Span<int> room)
    {
        IntegerMath.Multiply(interleavedOutput, hidden, room);
        Span<int> scores = room[..Tags.Length];
        for (int tag = 0; tag < scores.Length; tag++)
            scores[tag] += OutputBias[tag];
        return scores;
    }

    private static SortedDictionary<string, byte[]> ReadDictionary(BinaryReader reader)
    {
        SortedDictionary<string, byte[]> dictionary = new(StringComparer.Ordinal);
        foreach (string form in ModelArrays.ReadWords(reader))
            dictionary.Add(form, ModelArrays.Read<byte>(reader));
        return dictionary;
    }
}
