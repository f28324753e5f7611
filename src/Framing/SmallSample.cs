namespace Framing;

/// <summary>Below which numbers a figure is shown without a share, an interval or a test.</summary>
internal static class SmallSample
{
    /// <summary>A denominator (or number of passages) below it gives counts alone.</summary>
    public const int Least = 5;

    /// <summary>A share of words from fewer passages has no interval: the words of one passage are not independent.</summary>
    public const int PassagesForWords = 20;

    /// <summary>With fewer articles (or events) in a group nothing is said beyond these texts: no bootstrap and no test.</summary>
    public const int Clusters = 10;

    /// <summary>Whether a figure is a share of words that come in too few passages for an interval.</summary>
    public static bool IsFewPassages(MeasureUnit unit, string noun, long passages) =>
        unit == MeasureUnit.Share && noun == "words" && passages < PassagesForWords;
}
