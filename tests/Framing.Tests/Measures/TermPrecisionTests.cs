using Framing.Measures;
using Framing.Measures.Precision;

namespace Framing.Tests.Measures;

public sealed class TermPrecisionTests
{
    [Fact]
    public void Equal_weights_give_the_share_and_Wilsons_interval()
    {
        PrecisionFigure all = TermPrecision.Measure(Labels("a", right: 9, wrong: 1, weight: 5)).Figures[0];
        // Wilson 1927 for 9 of 10, z = 1.959964: (.9 + 3.841459/20) / (1 + 3.841459/10) ± 1.959964 √(.009 + 3.841459/400) / (1 + 3.841459/10).
        Assert.Equal((9, 10, 0.9), (all.Right, all.Labeled, all.Value));
        Assert.Equal(0.5958500, all.Interval.Low, 6);
        Assert.Equal(0.9821238, all.Interval.High, 6);
    }

    [Fact]
    public void Strata_count_by_what_they_stand_for()
    {
        // 10 drawn of 90, all right; 10 drawn of 10, none right: 90 of 100 found terms are right.
        PrecisionReport report = TermPrecision.Measure([.. Labels("a", right: 10, wrong: 0, weight: 9), .. Labels("b", right: 0, wrong: 10, weight: 1)]);
        PrecisionFigure all = report.Figures[0];
        Assert.Equal(0.9, all.Value, 12);
        // Σw = 100, Σw² = 820: 12.195122 labels' worth. Wilson for .9 of them.
        Assert.Equal(0.62885465, all.Interval.Low, 6);
        Assert.Equal(0.97951055, all.Interval.High, 6);
        Assert.Equal(["-", "x", "x/c", "x/c/a 1", "x/c/b 0"], report.Figures.Select(f => f.Lexicon is null ? "-" : f.Concept is null ? f.Lexicon : f.Variant is null ? $"{f.Lexicon}/{f.Concept}" : $"{f.Lexicon}/{f.Concept}/{f.Variant} {f.Value}"));
    }

    [Fact]
    public void Voices_are_scored_where_the_term_is_right_and_the_voice_judged()
    {
        LabeledTerm term = Labels("a", 1, 0, 1).Single() with { Voice = Voice.Narrator, RightVoice = Voice.Narrator };
        PrecisionReport report = TermPrecision.Measure([term, term with { RightVoice = Voice.Distanced }, term with { IsRight = false }, term with { RightVoice = null }]);
        Assert.Equal((1, 2, 0.5), (report.Voice!.Right, report.Voice.Labeled, report.Voice.Value));
        Assert.Null(TermPrecision.Measure(Labels("a", 1, 0, 1)).Voice);
        Assert.Empty(TermPrecision.Measure([]).Figures);
    }

    private static IEnumerable<LabeledTerm> Labels(string variant, int right, int wrong, double weight) => Enumerable.Range(0, right + wrong)
        .Select(i => new LabeledTerm { Lexicon = "x", Concept = "c", Variant = variant, Weight = weight, IsRight = i < right });
}
