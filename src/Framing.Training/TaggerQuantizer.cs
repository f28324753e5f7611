using Framing.Annotation;

namespace Framing.Training;

/// <summary>Turns the learned network into the library's fixed-point model.</summary>
internal static class TaggerQuantizer
{
    public static TaggerModel Quantize(TaggerNetwork network, TaggerInputs inputs, TaggerLexicon lexicon, JointTag[] tags, int vectorShift)
    {
        int wordDims = inputs.WordDims, dims = wordDims + inputs.FeatureDims, units = network.Weights.Rows;
        sbyte[] vectors = new sbyte[lexicon.Words.Length * wordDims];
        for (int w = 0; w < lexicon.Words.Length; w++)
        {
            if (!lexicon.Vectors.Index.TryGetValue(lexicon.Words[w], out int row))
                continue;
            for (int d = 0; d < wordDims; d++)
                vectors[w * wordDims + d] = (sbyte)Round(lexicon.Vectors.Row(row)[d] * inputs.VectorScale, TaggerModel.InputShift - vectorShift, sbyte.MaxValue);
        }
        // The library keeps weights by position, then unit; learning has them by unit, then position.
        short[] weights = new short[TaggerModel.Window * units * dims];
        short[] outside = new short[TaggerModel.Window * units];
        for (int k = 0; k < TaggerModel.Window; k++)
        {
            for (int u = 0; u < units; u++)
            {
                ReadOnlySpan<float> from = network.Weights.Row(u).Slice(k * dims, dims);
                for (int d = 0; d < dims; d++)
                    weights[(k * units + u) * dims + d] = (short)Round(from[d], TaggerModel.WeightShift, TaggerModel.WeightCeiling);
                outside[k * units + u] = (short)Round(FloatMath.Dot(from, network.Outside.Row(0)), TaggerModel.HiddenShift, TaggerModel.HiddenCeiling);
            }
        }
        return new TaggerModel
        {
            Tags = tags,
            WordDims = wordDims,
            FeatureDims = inputs.FeatureDims,
            HiddenUnits = units,
            VectorShift = vectorShift,
            Words = lexicon.Words,
            WordClasses = lexicon.Classes,
            WordCapitals = lexicon.Capitals,
            WordVectors = vectors,
            Dictionary = lexicon.Dictionary,
            FeatureHashes = inputs.FeatureHashes,
            FeatureVectors = [.. All(network.Features).Select(v => (sbyte)Round(v, TaggerModel.InputShift, sbyte.MaxValue))],
            Weights = weights,
            Outside = outside,
            HiddenBias = [.. All(network.HiddenBias).Select(v => (short)Round(v, TaggerModel.HiddenShift, TaggerModel.HiddenCeiling))],
            OutputWeights = [.. All(network.OutputWeights).Select(v => (short)Round(v, TaggerModel.OutputShift, TaggerModel.OutputCeiling))],
            OutputBias = [.. All(network.OutputBias).Take(tags.Length).Select(v => Round(v, TaggerModel.OutputShift + TaggerModel.HiddenShift, int.MaxValue))],
        }.Index();
    }

    private static int Round(float value, int shift, int ceiling) => (int)Math.Clamp(MathF.Round(value * (1 << shift)), -(float)ceiling, ceiling);

    private static IEnumerable<float> All(Matrix matrix)
    {
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int column = 0; column < matrix.Columns; column++)
                yield return matrix.Row(row)[column];
        }
    }
}
