using Framing.Statistics;
using Framing.Training;

namespace Framing.Tests.Statistics;

/// <summary>Gentzkow and Shapiro's (2010) measure, worked by hand.</summary>
public sealed class GentzkowShapiroTests
{
    [Fact]
    public void ChiSquareIsEquationOne() =>
        // (20 · 295 − 5 · 180)² / (25 · 200 · 300 · 475) = 5000² / 712,500,000 = 2 / 57.
        Assert.Equal(2 / 57.0, PartisanPhrases.ChiSquare(20, 5, 180, 295), 15);

    [Fact]
    public void ALineIsFittedByLeastSquares()
    {
        // Means .5 and .3; (−.1)(−.2) + (.1)(.3) = .05 over .01 + .01: slope 2.5, intercept .3 − 1.25.
        (double intercept, double slope) = PartisanPhrases.Fit([0.4, 0.5, 0.6], [0.1, 0.2, 0.6]);
        Assert.Equal(2.5, slope, 12);
        Assert.Equal(-0.95, intercept, 12);
    }

    [Fact]
    public void SlantIsTheIdeologyWhosePhrasesTheTextIsLike()
    {
        // Two Democrats (0) and two Republicans (1): the first phrase falls from .7 to .2 of their uses, the second rises from .3 to .8.
        (double a1, double b1) = PartisanPhrases.Fit([0, 0, 1, 1], [0.8, 0.6, 0.3, 0.1]);
        (double a2, double b2) = PartisanPhrases.Fit([0, 0, 1, 1], [0.2, 0.4, 0.7, 0.9]);
        Assert.Equal((0.7, -0.5, 0.3, 0.5), (Math.Round(a1, 12), Math.Round(b1, 12), Math.Round(a2, 12), Math.Round(b2, 12)));
        // 1 and 4 uses, shares .2 and .8: (−.5 · (.2 − .7) + .5 · (.8 − .3)) / (.25 + .25) = 1.
        Assert.Equal(1, GentzkowShapiro.Slant([a1, a2], [b1, b2], [1, 4])!.Value, 12);
        // 3 and 1 uses, shares .75 and .25: (−.5 · .05 + .5 · −.05) / .5 = −.1, beyond the average Democrat.
        Assert.Equal(-0.1, GentzkowShapiro.Slant([a1, a2], [b1, b2], [3, 1])!.Value, 12);
        Assert.Null(GentzkowShapiro.Slant([a1, a2], [b1, b2], [0, 0]));
    }
}
