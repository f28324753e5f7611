namespace Framing.Training;

/// <summary>Weights in rows, with their gradients and Adagrad's sums of squares.</summary>
internal sealed class Matrix
{
    private readonly float[] values, gradients, squares;
    private float[] sums = [];
    private int summed;

    public Matrix(int rows, int columns, FixedRandom random, float scale)
    {
        (Rows, Columns) = (rows, columns);
        (values, gradients, squares) = (new float[rows * columns], new float[rows * columns], new float[rows * columns]);
        for (int i = 0; i < values.Length; i++)
            values[i] = (random.Unit() * 2 - 1) * scale;
        Array.Fill(squares, .01f);
    }

    public int Rows { get; }

    public int Columns { get; }

    public Span<float> Row(int row) => values.AsSpan(row * Columns, Columns);

    public Span<float> GradientRow(int row) => gradients.AsSpan(row * Columns, Columns);

    public void Step(float rate) => FloatMath.Adagrad(values, gradients, squares, rate);

    public void AddToAverage()
    {
        sums = summed++ == 0 ? new float[values.Length] : sums;
        FloatMath.AddScaled(values, 1, sums);
    }

    public void UseAverage()
    {
        for (int i = 0; i < sums.Length; i++)
            values[i] = sums[i] / summed;
    }

    public void StepRow(int row, float rate) => FloatMath.Adagrad(Row(row), GradientRow(row), squares.AsSpan(row * Columns, Columns), rate);
}
