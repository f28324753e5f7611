using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>Packs trained weights into the rows of a <see cref="FeatureTable"/>.</summary>
internal static class TableBuilder
{
    private const int Lanes = FeatureTable.Lanes;

    /// <summary>Weights are kept in steps of so many units: finer ones change no figure and make the file a quarter larger.</summary>
    private const int Step = 4;

    /// <param name="hashes">The features.</param>
    /// <param name="weights">Eight numbers a feature, a label each.</param>
    /// <param name="labels">How many of them are labels.</param>
    /// <param name="mostRows">How many rows the table may have: the features of least weight are left out.</param>
    public static short[] Build(uint[] hashes, float[] weights, int labels, int mostRows)
    {
        float[] sizes = new float[hashes.Length];
        for (int i = 0; i < sizes.Length; i++)
        {
            for (int label = 0; label < labels; label++)
                sizes[i] = Math.Max(sizes[i], Math.Abs(weights[i * Lanes + label]));
        }
        int[] order = [
            .. Enumerable.Range(0, hashes.Length).Where(i => sizes[i] > 0.5f * Step / FeatureTable.Scale).OrderByDescending(i => sizes[i]).ThenBy(i => hashes[i])];
        int rows = Math.Max(2, Math.Min(mostRows, order.Length + order.Length / 8) / 2 * 2);
        short[] table = new short[rows * Lanes];
        foreach (int feature in order)
        {
            int bucket = FeatureTable.BucketOf(hashes[feature], (uint)(rows / 2)) * 2 * Lanes;
            int row = table[bucket] == 0 ? bucket : table[bucket + Lanes] == 0 ? bucket + Lanes : -1;
            if (row < 0 || table[bucket] == FeatureTable.CheckOf(hashes[feature]))
                continue;
            table[row] = FeatureTable.CheckOf(hashes[feature]);
            for (int label = 0; label < labels; label++)
                table[row + 1 + label] = (short)(ChainTrainer.Rounded(weights[feature * Lanes + label] / Step) * Step);
        }
        return table;
    }
}
