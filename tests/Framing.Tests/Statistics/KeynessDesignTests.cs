using Framing.Statistics;
using MathNet.Numerics.Distributions;

namespace Framing.Tests.Statistics;

public sealed class KeynessDesignTests
{
    [Fact]
    public void StrataAreComparedWithinAndAddedUp()
    {
        // Event 1: 6 of 100 against 2 of 100. Event 2: 3 of 200 against 1 of 400. Expected in the target: 8 / 2 + 4 / 3 = 5.333….
        // Mantel and Haenszel: (6 · 100 / 200 + 3 · 400 / 600) / (2 · 100 / 200 + 1 · 200 / 600) = 5 / 1.333… = 3.75.
        KeynessStratum[] strata = [new(6, 2, 100, 100), new(3, 1, 200, 400)];
        Assert.Equal(Math.Log2(3.75), KeynessStatistics.LogRatio(strata), 12);
        Assert.Equal(275, KeynessStatistics.PercentDifference(strata)!.Value, 10);
        double off = 9 - (4 + 4 / 3.0), b = 4 + 8 / 3.0;
        double inverse = 1 / (9 - off) + 1 / b + 1 / (300 - 9 + off) + 1 / (500 - b);
        Assert.Equal(off * off * inverse, KeynessStatistics.ChiSquare(strata), 10);
    }

    [Fact]
    public void ExchangingTheSidesTurnsTheSignAlone()
    {
        Random random = new(5);
        for (int i = 0; i < 200; i++)
        {
            KeynessStratum[] strata = [.. Enumerable.Range(0, 1 + i % 3).Select(_ => new KeynessStratum(random.Next(9), random.Next(9), 100 + random.Next(900), 100 + random.Next(900)))];
            KeynessStratum[] mirrored = [.. strata.Select(s => new KeynessStratum(s.Reference, s.Target, s.ReferenceTotal, s.TargetTotal))];
            foreach (KeynessCorrection correction in Enum.GetValues<KeynessCorrection>())
            {
                Assert.Equal(-KeynessStatistics.G2(strata, correction), KeynessStatistics.G2(mirrored, correction), 9);
                Assert.Equal(-KeynessStatistics.ChiSquare(strata, correction), KeynessStatistics.ChiSquare(mirrored, correction), 9);
            }
            Assert.Equal(-KeynessStatistics.LogOdds(strata, 2, 500).Z, KeynessStatistics.LogOdds(mirrored, 2, 500).Z, 9);
            Assert.Equal(-KeynessStatistics.LogRatio(strata), KeynessStatistics.LogRatio(mirrored), 9);
        }
    }

    [Fact]
    public void AnEventWithOneSideOnlyIsLeftOut()
    {
        KeynessDesign design = new([1, 0, 1, 1], [0, 0, 1, 1], [[10, 20, 30, 40]]);
        Assert.Equal((1, 1, 1), (design.Strata, design.TargetTexts, design.ReferenceTexts));
        Assert.Equal([new KeynessStratum(2, 1, 10, 20)], design.Count(new(0, [0, 1, 3], [2, 1, 5])));
    }

    [Fact]
    public void TheIntervalIsTheSandwichOverTexts()
    {
        (KeynessDesign design, FeatureCounts feature, int[] uses, long[] words) = TwentyTexts();
        double[] side = [1, 0];
        double variance = 0, log = 0;
        foreach (int s in side)
        {
            int[] texts = [.. Enumerable.Range(0, 20).Where(t => design.Sides[t] == s)];
            double all = texts.Sum(t => uses[t]), rate = all / texts.Sum(t => words[t]);
            variance += texts.Sum(t => Math.Pow(uses[t] - rate * words[t], 2)) / (all * all) * 10 / 9;
            log += (s == 1 ? 1 : -1) * Math.Log(rate);
        }
        double error = StudentT.InvCDF(0, 1, 18, 0.975) * Math.Sqrt(variance);
        Interval interval = design.LogRatioInterval(feature, design.Count(feature))!.Value;
        Assert.Equal((log - error) / Math.Log(2), interval.Low, 9);
        Assert.Equal((log + error) / Math.Log(2), interval.High, 9);
    }

    [Fact]
    public void FewTextsCarryNoIntervalAndNoTest()
    {
        KeynessDesign design = new([1, 1, 0, 0], [0, 0, 0, 0], [[100, 100, 100, 100]]);
        FeatureCounts feature = new(0, [0, 1, 2], [4, 5, 1]);
        Assert.Null(design.LogRatioInterval(feature, design.Count(feature)));
        Assert.Equal([null], KeynessPermutation.Test(design, [feature], 1, seed: 1));
    }

    [Fact]
    public void WhatOnlyOneSideUsesIsAsUnlikelyAsItCanBe()
    {
        KeynessDesign design = Even(20);
        double p = KeynessPermutation.Test(design, [new(0, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1])], 1, seed: 3)[0]!.Value;
        // Exactly: 2 of the C(20, 10) = 184,756 ways.
        Assert.InRange(p, 1e-4, 3e-4);
    }

    [Fact]
    public void OneTextWithAllTheUsesIsNoFinding()
    {
        double p = KeynessPermutation.Test(Even(20), [new(0, [4], [60])], 1, seed: 3)[0]!.Value;
        Assert.Equal(1, p, 6);
    }

    [Fact]
    public void WithoutDifferencePValuesAreUniformWhateverTheThreads()
    {
        Random random = new(11);
        FeatureCounts[] features = [.. Enumerable.Range(0, 400).Select(_ =>
        {
            int[] texts = [.. Enumerable.Range(0, 60).Where(_ => random.Next(3) == 0)];
            return new FeatureCounts(0, texts, [.. texts.Select(_ => 1 + random.Next(4))]);
        })];
        double?[] p = KeynessPermutation.Test(Even(60), features, 1, seed: 9, draws: 999, threads: 1);
        Assert.InRange(p.Count(x => x <= 0.05), 8, 32);
        Assert.InRange(p.Count(x => x <= 0.5), 160, 240);
        Assert.Equal(p, KeynessPermutation.Test(Even(60), features, 1, seed: 9, draws: 999, threads: 4));
    }

    [Fact]
    public void DispersionIsTheHalfSumOfDeviations()
    {
        // Shares of words .5, .3, .2; of uses .25, .75, 0: half of .25 + .45 + .2.
        Assert.Equal(0.45, Dispersion.DeviationOfProportions([(1, 50), (3, 30)], 100)!.Value, 12);
        Assert.Equal(0, Dispersion.DeviationOfProportions([(5, 50), (3, 30), (2, 20)], 100)!.Value, 12);
        Assert.Null(Dispersion.DeviationOfProportions([], 100));
    }

    private static KeynessDesign Even(int texts) => new(
        [.. Enumerable.Range(0, texts).Select(t => (sbyte)((t + 1) % 2))], new int[texts], [[.. Enumerable.Repeat(100L, texts)]]);

    private static (KeynessDesign Design, FeatureCounts Feature, int[] Uses, long[] Words) TwentyTexts()
    {
        int[] uses = [3, 1, 0, 2, 5, 0, 1, 1, 4, 0, 2, 0, 0, 1, 6, 0, 2, 0, 1, 1];
        long[] words = [.. Enumerable.Range(0, 20).Select(t => 100L + 13 * t)];
        int[] texts = [.. Enumerable.Range(0, 20).Where(t => uses[t] > 0)];
        KeynessDesign design = new([.. Enumerable.Range(0, 20).Select(t => (sbyte)((t + 1) % 2))], new int[20], [words]);
        return (design, new(0, texts, [.. texts.Select(t => uses[t])]), uses, words);
    }
}
