namespace Framing.Learning.Features;

/// <summary>
/// One family of hashed features, weighted by how rare they are among the texts learned from: (1 + ln count) · (1 + ln((1 + N) / (1 + n))),
/// then scaled so that each text's block has length 1.
/// </summary>
/// <param name="Hashes">The features in use, ascending.</param>
/// <param name="Rarity">The weight of each.</param>
internal sealed record FeatureBlock(uint[] Hashes, float[] Rarity)
{
    /// <summary>The features that at least <paramref name="minTexts"/> texts have.</summary>
    public static FeatureBlock Learn(IReadOnlyList<FeatureCount[]> texts, int minTexts)
    {
        Dictionary<uint, int> having = [];
        foreach (FeatureCount[] text in texts)
        {
            foreach (FeatureCount feature in text)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(having, feature.Hash, out _)++;
        }
        uint[] hashes = [.. having.Where(h => h.Value >= minTexts).Select(h => h.Key).Order()];
        return new(hashes, [.. hashes.Select(h => (float)(1 + Math.Log((1.0 + texts.Count) / (1.0 + having[h]))))]);
    }

    /// <summary>Adds the text's features, numbered from <paramref name="offset"/>.</summary>
    public void Append(FeatureCount[] text, int offset, List<int> indices, List<float> values)
    {
        int first = values.Count;
        double length = 0;
        int at = 0;
        foreach (FeatureCount feature in text)
        {
            // Both ascend, so what is left of the table shrinks with each step.
            int found = Array.BinarySearch(Hashes, at, Hashes.Length - at, feature.Hash);
            at = found >= 0 ? found + 1 : ~found;
            if (found < 0)
                continue;
            double value = (1 + Math.Log(feature.Count)) * Rarity[found];
            length += value * value;
            indices.Add(offset + found);
            values.Add((float)value);
        }
        float scale = length > 0 ? (float)(1 / Math.Sqrt(length)) : 0;
        for (int i = first; i < values.Count; i++)
            values[i] *= scale;
    }
}
