using CsCheck;

namespace Framing.Tests.Promises;

/// <summary>What comparing may not depend on, from raw texts to results: the order of two articles and the outlets' names.</summary>
public class SymmetryTests
{
    private static readonly string[] Sentences =
    [
        "Mayor Ada Marsh said the raid frightened families in Harlow Bay.",
        "“Nobody is safe when neighbors hide,” Marsh said on Monday.",
        "Nine illegal immigrants were arrested at the cannery on Pell Street.",
        "Nine undocumented immigrants were arrested at a cannery, officials said.",
        "The terrible fire destroyed 14 homes and killed two people.",
        "Council members praised the wonderful work of volunteers.",
        "Police claimed that the driver had been warned twice.",
        "“This is a good day for the town,” Owen Hale told reporters.",
    ];

    private static readonly CompareOptions Quick = new() { Replicates = 50, Draws = 50, Threads = 1 };

    private static readonly Gen<string> Text = Gen.Int[0, Sentences.Length - 1].Array[2, 8].Select(picks => string.Join(" ", picks.Select(i => Sentences[i])));

    [Fact]
    public void Comparing_the_other_way_around_mirrors() => Gen.Select(Text, Text).Sample((textA, textB) =>
    {
        // Ids follow outlets, so that the articles change places in every order.
        Comparison there = Compare(("Anchor", textA), ("Beacon", textB)), back = Compare(("Anchor", textB), ("Beacon", textA));
        Assert.Equal(there.Contrasts.Length, back.Contrasts.Length);
        for (int i = 0; i < there.Contrasts.Length; i++)
        {
            (Contrast one, Contrast two) = (there.Contrasts[i], back.Contrasts[i]);
            Assert.Equal(one.Key, two.Key);
            Assert.Equal((one.A.Numerator, one.A.Denominator, one.B.Numerator, one.B.Denominator), (two.B.Numerator, two.B.Denominator, two.A.Numerator, two.A.Denominator));
            Assert.Equal(Rounded(-one.Difference), Rounded(two.Difference));
            Assert.Equal((Rounded(-one.Interval?.High), Rounded(-one.Interval?.Low)), (Rounded(two.Interval?.Low), Rounded(two.Interval?.High)));
            Assert.Equal((one.P, one.Method), (two.P, two.Method));
        }
    }, iter: 30, seed: "0000KA000000");

    [Fact]
    public void An_article_against_itself_differs_in_nothing() => Text.Sample(text =>
    {
        Comparison same = Compare(("Anchor", text), ("Beacon", text));
        Assert.All(same.Contrasts, c => Assert.Equal(0, c.Difference ?? 0));
        Assert.All(same.Contrasts, c => Assert.True(c.Interval is null or { Low: <= 0, High: >= 0 }));
        Assert.Equal(1, Assert.Single(same.Copies).Share, 12);
    }, iter: 30, seed: "0000KA000000");

    [Fact]
    public void Renaming_outlets_changes_no_measure() => Gen.Select(Text, Text).Sample((textA, textB) =>
    {
        Comparison there = Compare(("Anchor", textA), ("Beacon", textB)), renamed = Compare(("Zephyr", textA), ("Beacon", textB));
        Assert.Equal(Figures(there, "Anchor"), Figures(renamed, "Zephyr"));
        Assert.Equal(Figures(there, "Beacon"), Figures(renamed, "Beacon"));
        Assert.Equal(
            there.StoryPoints.Select(p => (p.Passages.Length, p.Passages.Count(told => told.IsSure), p.MayTell.Length)).Order(),
            renamed.StoryPoints.Select(p => (p.Passages.Length, p.Passages.Count(told => told.IsSure), p.MayTell.Length)).Order());

        static IEnumerable<(MeasureKey, long, long, Interval?, IntervalMethod)> Figures(Comparison comparison, string group) =>
            [.. comparison.Measures.Where(m => m.Group == group).Select(m => (m.Key, m.Numerator, m.Denominator, m.Interval, m.Method))];
    }, iter: 30, seed: "0000KA000000");

    /// <summary>The last digit of a sum depends on its order; adding zero drops the sign of zero.</summary>
    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 9) + 0.0 : null;

    private static Comparison Compare(params (string Outlet, string Text)[] articles) => FramingAnalyzer.Default.Compare(
        articles.Select(a => Article.FromText(a.Text, a.Outlet, title: "Harlow Bay", @event: "day")), Quick);
}
