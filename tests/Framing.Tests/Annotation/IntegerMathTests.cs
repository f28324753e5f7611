using Framing.Annotation;

namespace Framing.Tests.Annotation;

public class IntegerMathTests
{
    [Theory]
    [InlineData(32, 2)]
    [InlineData(64, 16)]
    [InlineData(640, 128)]
    public void An_interleaved_matrix_gives_the_product_written_out(int rows, int columns)
    {
        Random random = new(20260301);
        short[] matrix = [.. Enumerable.Range(0, rows * columns).Select(_ => (short)random.Next(-8191, 8192))];
        // Zeros at the beginning are passed over, an odd number of them too; one vector is nothing else.
        int zeros = columns / 2 - 1;
        short[] vector = [.. Enumerable.Range(0, columns).Select(i => i >= zeros && columns > 2 ? (short)random.Next(-1023, 1024) : (short)0)];
        int[] product = new int[rows];
        IntegerMath.Multiply(IntegerMath.Interleave(matrix, columns), vector, product);
        Assert.Equal(Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Sum(c => matrix[row * columns + c] * vector[c])), product);
    }

    [Fact]
    public void Bytes_are_added_with_their_sign()
    {
        sbyte[] values = [.. Enumerable.Range(-128, 256).Select(i => (sbyte)i)];
        short[] sums = [.. Enumerable.Range(0, 256).Select(i => (short)(i * 100))];
        IntegerMath.Add(values, sums);
        Assert.Equal(Enumerable.Range(0, 256).Select(i => (short)(i * 100 + i - 128)), sums);
    }

    [Fact]
    public void Values_are_rounded_to_the_nearest_within_bounds()
    {
        int[] values = [-2_000_000, -385, -384, -129, -128, -1, 0, 1, 127, 128, 383, 384, 2_000_000, 256, -256, 255];
        short[] rounded = new short[values.Length];
        IntegerMath.Round(values, shift: 8, ceiling: 1000, rounded);
        Assert.Equal([-1000, -2, -1, -1, 0, 0, 0, 0, 0, 1, 1, 2, 1000, 1, -1, 1], rounded.Select(r => (int)r));
    }
}
