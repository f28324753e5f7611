using Framing.Models;

namespace Framing.Learning.Features;

/// <summary>
/// The average of a text's word vectors, each dimension centred and scaled as measures of style are: what carries over from the words of the
/// texts learned from to words that stand among the same ones in news.
/// </summary>
/// <param name="Means">The mean of each dimension among the texts learned from.</param>
/// <param name="Deviations">Their standard deviations, above 0.</param>
internal sealed record VectorBlock(float[] Means, float[] Deviations)
{
    /// <summary>A dimension that is the same in all texts is divided by this.</summary>
    private const double LeastDeviation = 1e-6;

    /// <summary>The average of the words in a stretch of a document, of length 1; zeros where none is known.</summary>
    public static float[] Of(Document document, TextSpan span)
    {
        float[] sum = new float[WordVectors.Dimensions];
        foreach (Token token in document.TokensIn(span))
        {
            if (WordVectors.Embedded.Find(document.Form(token)) is >= 0 and int word)
                WordVectors.Embedded.AddTo(sum, word, 1);
        }
        WordVectors.Scale(sum, 1);
        return sum;
    }

    public static VectorBlock Learn(IReadOnlyList<float[]> texts)
    {
        double[] sums = new double[WordVectors.Dimensions], squares = new double[WordVectors.Dimensions];
        foreach (float[] text in texts)
        {
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += text[i];
                squares[i] += (double)text[i] * text[i];
            }
        }
        double[] means = [.. sums.Select(sum => sum / texts.Count)];
        return new(
            [.. means.Select(mean => (float)mean)],
            [.. means.Select((mean, i) => (float)Math.Max(LeastDeviation, Math.Sqrt(Math.Max(0, squares[i] / texts.Count - mean * mean))))]);
    }

    public void Append(float[] text, int offset, List<int> indices, List<float> values)
    {
        for (int i = 0; i < Means.Length; i++)
        {
            indices.Add(offset + i);
            values.Add(StyleBlock.Scaled(text[i], Means[i], Deviations[i]));
        }
    }
}
