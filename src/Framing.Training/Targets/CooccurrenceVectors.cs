using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using Lanes = System.Numerics.Vector<float>;

namespace Framing.Training.Targets;

/// <summary>
/// Word vectors from positive pointwise mutual information within four words, reduced by a truncated eigendecomposition
/// (Levy, Goldberg and Dagan 2015). On one thread and without reductions whose order depends on the machine.
/// </summary>
internal static class CooccurrenceVectors
{
    private const int Reach = 4, Spare = 20, Rounds = 4;
    private const double Smoothing = 0.75;

    /// <param name="sentences">Words by number; -1 for one that is not counted.</param>
    public static float[][] Train(List<int[]> sentences, int words, int dimensions)
    {
        (int[] Columns, float[] Values)[] matrix = Information(sentences, words);
        int width = dimensions + Spare;
        float[][] basis = Start(words, width);
        for (int round = 0; round < Rounds; round++)
        {
            basis = Multiply(matrix, basis, width);
            Orthogonalize(basis, width);
        }
        return Project(matrix, basis, width, dimensions);
    }

    private static (int[] Columns, float[] Values)[] Information(List<int[]> sentences, int words)
    {
        List<(int Sentence, int At)>[] places = new List<(int, int)>[words];
        for (int i = 0; i < words; i++)
            places[i] = [];
        for (int s = 0; s < sentences.Count; s++)
        {
            for (int i = 0; i < sentences[s].Length; i++)
            {
                if (sentences[s][i] >= 0)
                    places[sentences[s][i]].Add((s, i));
            }
        }
        double[] smooth = [.. places.Select(p => Math.Pow(p.Count, Smoothing))];
        double total = smooth.Sum();
        (int[], float[])[] rows = new (int[], float[])[words];
        float[] counts = new float[words];
        List<int> seen = [];
        for (int w = 0; w < words; w++)
        {
            double all = 0;
            foreach ((int s, int at) in places[w])
            {
                int[] sentence = sentences[s];
                for (int i = Math.Max(0, at - Reach); i <= Math.Min(sentence.Length - 1, at + Reach); i++)
                {
                    int other = sentence[i];
                    if (i == at || other < 0)
                        continue;
                    if (counts[other] == 0)
                        seen.Add(other);
                    float weight = (Reach + 1 - Math.Abs(i - at)) / (float)Reach;
                    counts[other] += weight;
                    all += weight;
                }
            }
            seen.Sort();
            List<int> columns = [];
            List<float> values = [];
            foreach (int other in seen)
            {
                double information = Math.Log(counts[other] * total / (all * smooth[other]));
                if (information > 0)
                {
                    columns.Add(other);
                    values.Add((float)information);
                }
                counts[other] = 0;
            }
            seen.Clear();
            rows[w] = ([.. columns], [.. values]);
        }
        return rows;
    }

    private static float[][] Start(int words, int width)
    {
        FixedRandom random = new(20260401);
        float[][] basis = new float[words][];
        for (int w = 0; w < words; w++)
        {
            basis[w] = new float[width];
            for (int i = 0; i < width; i++)
                basis[w][i] = random.Unit() - 0.5f;
        }
        return basis;
    }

    /// <summary>The matrix times its transpose times the basis, so that left singular vectors come out.</summary>
    private static float[][] Multiply((int[] Columns, float[] Values)[] matrix, float[][] basis, int width)
    {
        float[][] inner = Zeros(basis.Length, width), outer = Zeros(basis.Length, width);
        for (int row = 0; row < matrix.Length; row++)
        {
            for (int k = 0; k < matrix[row].Columns.Length; k++)
                AddScaled(inner[matrix[row].Columns[k]], basis[row], matrix[row].Values[k]);
        }
        for (int row = 0; row < matrix.Length; row++)
        {
            for (int k = 0; k < matrix[row].Columns.Length; k++)
                AddScaled(outer[row], inner[matrix[row].Columns[k]], matrix[row].Values[k]);
        }
        return outer;
    }

    /// <summary>Gram and Schmidt's method, column by column.</summary>
    private static void Orthogonalize(float[][] basis, int width)
    {
        float[][] columns = Transposed(basis, width);
        for (int column = 0; column < width; column++)
        {
            for (int before = 0; before < column; before++)
                AddScaled(columns[column], columns[before], -(float)Dot(columns[before], columns[column]));
            float scale = (float)(1 / Math.Sqrt(Dot(columns[column], columns[column])));
            for (int w = 0; w < basis.Length; w++)
                basis[w][column] = columns[column][w] *= scale;
        }
    }

    /// <summary>Vectors are left singular vectors times the roots of singular values.</summary>
    private static float[][] Project((int[] Columns, float[] Values)[] matrix, float[][] basis, int width, int dimensions)
    {
        float[][] image = Multiply(matrix, basis, width);
        float[][] left = Transposed(basis, width), right = Transposed(image, width);
        Matrix<double> small = Matrix<double>.Build.Dense(width, width);
        for (int i = 0; i < width; i++)
        {
            for (int j = i; j < width; j++)
                small[i, j] = small[j, i] = Dot(left[i], right[j]);
        }
        Evd<double> eigen = small.Evd(Symmetricity.Symmetric);
        int[] order = [.. Enumerable.Range(0, width).OrderByDescending(i => eigen.EigenValues[i].Real).Take(dimensions)];
        float[][] vectors = Zeros(basis.Length, dimensions);
        for (int k = 0; k < dimensions; k++)
        {
            // Eigenvalues are squares of singular values.
            double scale = Math.Pow(Math.Max(eigen.EigenValues[order[k]].Real, 0), 0.25);
            for (int w = 0; w < basis.Length; w++)
            {
                double sum = 0;
                for (int i = 0; i < width; i++)
                    sum += basis[w][i] * eigen.EigenVectors[i, order[k]];
                vectors[w][k] = (float)(sum * scale);
            }
        }
        return vectors;
    }

    private static double Dot(float[] a, float[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += (double)a[i] * b[i];
        return sum;
    }

    private static float[][] Transposed(float[][] rows, int width)
    {
        float[][] columns = Zeros(width, rows.Length);
        for (int w = 0; w < rows.Length; w++)
        {
            for (int i = 0; i < width; i++)
                columns[i][w] = rows[w][i];
        }
        return columns;
    }

    /// <summary>Element by element, so that the width of the processor's registers changes nothing.</summary>
    private static void AddScaled(float[] sum, float[] row, float factor)
    {
        int i = 0;
        for (; i <= sum.Length - Lanes.Count; i += Lanes.Count)
            (new Lanes(sum, i) + (new Lanes(row, i) * factor)).CopyTo(sum, i);
        for (; i < sum.Length; i++)
            sum[i] += row[i] * factor;
    }

    private static float[][] Zeros(int rows, int width)
    {
        float[][] zeros = new float[rows][];
        for (int i = 0; i < rows; i++)
            zeros[i] = new float[width];
        return zeros;
    }
}
