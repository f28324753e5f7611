using Framing.Quotes;

namespace Framing.Tests.Quotes;

/// <summary>Features are hashed many at once; the model knows them by the hash of each alone.</summary>
public sealed class FeatureHashTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(51)]
    public void EachFeatureHasTheHashItHasAlone(int count)
    {
        var random = new Random(count);
        var buffer = new FeatureBuffer(new ulong[FeatureBuffer.RoomFor(count)], FeatureHash.Templates(2000, count));
        List<ulong> expected = [];
        for (uint i = 0; i < count; i++)
        {
            (uint a, uint b, uint c, uint d) = ((uint)random.Next(), uint.MaxValue - i, (uint)random.NextInt64(uint.MaxValue), i);
            buffer.Add(a, b, c, d);
            expected.Add(FeatureHash.Of(2000 + i, a, b, c, d));
        }
        Assert.Equal(expected, buffer.Hashed().ToArray());
    }

    /// <summary>A table of one bucket, whose rows the features 1 and 2 have.</summary>
    [Fact]
    public void SumsComeOneBehindAndHoldTheWeightsOfFeaturesThatHaveARow()
    {
        var line = new FeatureLine(new FeatureTable([1, 10, 0, 0, 0, 0, 0, 0, 2, 300, 0, 0, 0, 0, 0, 0]), 8);
        Take(1, 2, 3);
        Assert.Equal(310, Take(2, 5, 6, 7, 2));
        Assert.Equal(600, line.Rest()[1]);
        Assert.Equal(0, line.Rest()[1]);

        short Take(params ReadOnlySpan<ulong> hashes)
        {
            hashes.CopyTo(line.Room);
            return line.Take(line.Room[..hashes.Length])[1];
        }
    }
}
