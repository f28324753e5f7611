using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>
/// e to the power of integer scores, from tables made with basic arithmetic only: the same bits on every machine, which
/// <see cref="MathF.Exp"/> does not promise.
/// </summary>
internal static class ScoreExponential
{
    /// <summary>Below e^-40 a probability no longer counts.</summary>
    private const int Lowest = -40 * FeatureTable.Scale;

    private static readonly float[] Whole = Powers(Inverse(2.718281828459045), 41);
    private static readonly float[] Fraction = Powers(Inverse(1.0039138893383475), FeatureTable.Scale);

    /// <summary>e^(score / <see cref="FeatureTable.Scale"/>) for a score of 0 or less.</summary>
    public static float OfNonPositive(int score)
    {
        if (score < Lowest)
            return 0;
        int magnitude = -score;
        return Whole[magnitude / FeatureTable.Scale] * Fraction[magnitude % FeatureTable.Scale];
    }

    /// <summary>The same in each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> OfNonPositive(Vector256<int> scores)
    {
        Vector256<int> magnitudes = Vector256.Min(-scores, Vector256.Create(-Lowest));
        Vector256<int> fraction = magnitudes & Vector256.Create(FeatureTable.Scale - 1), whole = magnitudes >> int.Log2(FeatureTable.Scale);
        return Vector256.ConditionalSelect(
            Vector256.GreaterThanOrEqual(scores, Vector256.Create(Lowest)).AsSingle(), At(Whole, whole) * At(Fraction, fraction), Vector256<float>.Zero);
    }

    /// <summary>e^(score / <see cref="FeatureTable.Scale"/>) for any score a transition can have.</summary>
    public static float Of(int score) => score <= 0 ? OfNonPositive(score) : 1 / OfNonPositive(Math.Max(-score, Lowest));

    /// <summary>1 / (1 + e^-(score / <see cref="FeatureTable.Scale"/>)).</summary>
    public static float Logistic(int score) => score >= 0 ? 1 / (1 + OfNonPositive(-score)) : 1 - 1 / (1 + OfNonPositive(score));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> At(float[] table, Vector256<int> places) => Vector256.Create(
        table[places[0]], table[places[1]], table[places[2]], table[places[3]], table[places[4]], table[places[5]], table[places[6]], table[places[7]]);

    private static double Inverse(double value) => 1 / value;

    private static float[] Powers(double factor, int count)
    {
        float[] powers = new float[count];
        double power = 1;
        for (int i = 0; i < count; i++, power *= factor)
            powers[i] = (float)power;
        return powers;
    }
}
