namespace Framing.Learning.Features;

/// <summary>The measures of style, each centred and scaled so that a standard deviation among the texts learned from is <see cref="Scale"/>.</summary>
/// <param name="Names">The measures in use, in ordinal order.</param>
/// <param name="Means">Their means.</param>
/// <param name="Deviations">Their standard deviations, above 0.</param>
internal sealed record StyleBlock(string[] Names, float[] Means, float[] Deviations)
{
    /// <summary>What a standard deviation becomes: hashed features of a text have length 1 together, and style should not drown them.</summary>
    private const float Scale = 0.15f;

    /// <summary>How many standard deviations a strange text may lie off.</summary>
    private const float Farthest = 5;

    public static StyleBlock Learn(IReadOnlyList<(string Name, double Value)[]> texts)
    {
        SortedDictionary<string, (double Sum, double Squares)> sums = new(StringComparer.Ordinal);
        foreach ((string Name, double Value)[] text in texts)
        {
            foreach ((string name, double value) in text)
            {
                (double sum, double squares) = sums.GetValueOrDefault(name);
                sums[name] = (sum + value, squares + value * value);
            }
        }
        List<(string Name, float Mean, float Deviation)> used = [];
        foreach ((string name, (double sum, double squares)) in sums)
        {
            double mean = sum / texts.Count, deviation = Math.Sqrt(Math.Max(0, squares / texts.Count - mean * mean));
            if (deviation > 1e-6)
                used.Add((name, (float)mean, (float)deviation));
        }
        return new([.. used.Select(u => u.Name)], [.. used.Select(u => u.Mean)], [.. used.Select(u => u.Deviation)]);
    }

    public static float Scaled(double value, float mean, float deviation) => Scale * Math.Clamp((float)((value - mean) / deviation), -Farthest, Farthest);

    public void Append((string Name, double Value)[] text, int offset, List<int> indices, List<float> values)
    {
        int at = 0;
        for (int i = 0; i < Names.Length; i++)
        {
            while (at < text.Length && string.CompareOrdinal(text[at].Name, Names[i]) < 0)
                at++;
            double value = at < text.Length && text[at].Name == Names[i] ? text[at].Value : 0;
            indices.Add(offset + i);
            values.Add(Scaled(value, Means[i], Deviations[i]));
        }
    }
}
