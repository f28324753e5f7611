using Framing.Alignment;
using MathNet.Numerics.LinearAlgebra;

namespace Framing.Training;

/// <summary>Logistic regression with an L2 penalty on standardized numbers, by Newton's method; the weights are of the plain numbers, with three decimals.</summary>
internal static class LogisticFit
{
    private const int Rounds = 30;

    public static AlignmentWeights Of(IReadOnlyList<(double[] Features, bool Holds)> rows, double penalty)
    {
        int width = rows[0].Features.Length;
        double[] mean = new double[width], deviation = new double[width];
        for (int k = 0; k < width; k++)
        {
            mean[k] = rows.Sum(r => r.Features[k]) / rows.Count;
            deviation[k] = Math.Sqrt(rows.Sum(r => (r.Features[k] - mean[k]) * (r.Features[k] - mean[k])) / rows.Count) + 1e-9;
        }
        Vector<double> weights = Vector<double>.Build.Dense(width + 1);
        double[][] inputs = [.. rows.Select(r => (double[])[.. r.Features.Select((f, k) => (f - mean[k]) / deviation[k]), 1])];
        for (int round = 0; round < Rounds; round++)
        {
            Vector<double> slope = Vector<double>.Build.Dense(width + 1, k => k < width ? penalty * weights[k] : 0);
            Matrix<double> bend = Matrix<double>.Build.Diagonal(width + 1, width + 1, k => k < width ? penalty : 1e-9);
            for (int i = 0; i < rows.Count; i++)
            {
                Vector<double> input = Vector<double>.Build.Dense(inputs[i]);
                double p = 1 / (1 + Math.Exp(-weights.DotProduct(input)));
                slope += (p - (rows[i].Holds ? 1 : 0)) * input;
                bend += p * (1 - p) * input.OuterProduct(input);
            }
            weights -= bend.Solve(slope);
        }
        double start = weights[width] - Enumerable.Range(0, width).Sum(k => weights[k] * mean[k] / deviation[k]);
        return new(Math.Round(start, 3), [.. Enumerable.Range(0, width).Select(k => Math.Round(weights[k] / deviation[k], 3))]);
    }
}
