using Framing.Models;

namespace Framing.Measures.Partisan;

/// <summary>
/// Logistic regression over runs of 1 to 3 words, weighted by tf-idf with sublinear tf. Trained with Microsoft.ML; scored here, in a
/// fixed order, so that every processor gives the same bits.
/// </summary>
/// <param name="Keys">The runs that it knows, ascending.</param>
/// <param name="Idf">Their inverse document frequencies.</param>
/// <param name="Weights">Their weights, above zero toward Republicans.</param>
/// <param name="Bias">What a text without any of them scores.</param>
internal sealed record PartyLeanModel(uint[] Keys, float[] Idf, float[] Weights, float Bias)
{
    private static readonly Lazy<PartyLeanModel> Lazy = new(() => ModelFile.Read("party-lean", Read));

    public static PartyLeanModel Shared => Lazy.Value;

    public static PartyLeanModel Read(BinaryReader reader) => new(
        ModelArrays.Read<uint>(reader),
        [.. ModelArrays.Read<Half>(reader).Select(h => (float)h)],
        [.. ModelArrays.Read<Half>(reader).Select(h => (float)h)],
        reader.ReadSingle());

    public void Write(BinaryWriter writer)
    {
        ModelArrays.Write<uint>(writer, Keys);
        ModelArrays.Write<Half>(writer, [.. Idf.Select(x => (Half)x)]);
        ModelArrays.Write<Half>(writer, [.. Weights.Select(x => (Half)x)]);
        writer.Write(Bias);
    }

    /// <summary>The known runs of a text, each with its number in the model and its value: together of length 1.</summary>
    /// <param name="runs">In order of key.</param>
    public (int Feature, int Run, double Value)[] Vector(ReadOnlySpan<CountedRun> runs)
    {
        List<(int Feature, int Run, double Value)> vector = [];
        double squares = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            int feature = Array.BinarySearch(Keys, runs[i].Key);
            if (feature < 0)
                continue;
            double value = (1 + Math.Log(runs[i].Uses)) * Idf[feature];
            squares += value * value;
            vector.Add((feature, i, value));
        }
        double length = Math.Sqrt(squares);
        return [.. vector.Select(x => x with { Value = x.Value / length })];
    }

    /// <summary>The logit of being a Republican's statement; 0 is even.</summary>
    public double Score(ReadOnlySpan<(int Feature, int Run, double Value)> vector)
    {
        double sum = Bias;
        foreach ((int feature, _, double value) in vector)
            sum += Weights[feature] * value;
        return sum;
    }
}
