using System.Collections.Immutable;
using CsCheck;

namespace Framing.Tests.Comparisons;

public class HeadlineContrastsTests
{
    private static readonly MeasureKey Key = new("choice", ("concept", "payment"), ("variant", "tax"));

    [Fact]
    public void Only_articles_with_both_count()
    {
        HeadlineContrast contrast = Compare(
            Article("a", "Lantern", (5, 6), (2, 8)),
            Article("b", "Lantern", null, (9, 9)),
            Article("c", "Lantern", (1, 1), null),
            Article("w", "Wire", null, (0, 3))).Single();
        Assert.Equal(("Lantern", 1), (contrast.Group, contrast.Articles));
        Assert.Equal((5, 6, 2, 8), (contrast.Contrast.A.Numerator, contrast.Contrast.A.Denominator, contrast.Contrast.B.Numerator, contrast.Contrast.B.Denominator));
        Assert.Equal(Key, contrast.Contrast.Key);
        Assert.Equal("newcombe within-text", contrast.Contrast.Method.ToString());
        Assert.Equal(5.0 / 6 - 2.0 / 8, contrast.Contrast.Difference!.Value, 12);
        Assert.Equal(
            "Lantern’s headline says tax in 5 of 6 mentions of the payment; the body beneath it in 2 of 8. Difference 58 points, 95% interval 6 to 81.",
            contrast.Contrast.Sentence);
    }

    [Fact]
    public void All_articles_together_come_last_under_no_name()
    {
        ImmutableArray<HeadlineContrast> contrasts = Compare(Article("w", "Wire", (0, 2), (1, 9)), Article("l", "Lantern", (3, 3), (1, 4)));
        Assert.Equal(["Lantern", "Wire", ""], contrasts.Select(c => c.Group));
        Assert.Equal((3, 5, 2, 13), (contrasts[2].Contrast.A.Numerator, contrasts[2].Contrast.A.Denominator, contrasts[2].Contrast.B.Numerator, contrasts[2].Contrast.B.Denominator));
        Assert.Equal(["too few", "too few", "newcombe within-text"], contrasts.Select(c => $"{c.Contrast.Method}"));
        Assert.StartsWith("All 2 headlines say tax in 3 of 5 mentions of the payment; the bodies beneath them in 2 of 13.", contrasts[2].Contrast.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_articles_are_resampled_and_exchanged_in_pairs()
    {
        HeadlineContrast lantern = Compare([.. Many(12, events: false)]).First(c => c.Group == "Lantern");
        Assert.Equal("bootstrap by article, paired", lantern.Contrast.Method.ToString());
        // Every headline's share is above its body's: of 2^12 exchanges two are as extreme, and none of 1,999 draws need be.
        Assert.InRange(lantern.Contrast.P!.Value, 1 / 2000.0, 0.003);
        Assert.True(lantern.Contrast.Interval!.Value.Low > 0);
    }

    [Fact]
    public void Articles_on_one_event_are_drawn_and_exchanged_together()
    {
        ImmutableArray<HeadlineContrast> contrasts = Compare([.. Many(12, events: true)]);
        Assert.Equal("bootstrap by event, paired", contrasts[^1].Contrast.Method.ToString());
        // Six events of two Lantern articles each are too few to draw, so that the twelve articles are, and speak of these events alone.
        Assert.Equal("bootstrap by article, paired, these events only", contrasts[0].Contrast.Method.ToString());
    }

    [Fact]
    public void A_headline_like_its_body_differs_in_nothing() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]).Array[2, 24].Sample(pairs =>
        {
            Profile[] profiles = [.. pairs.Select(p => ((long)Math.Min(p.Item1, p.Item2), (long)Math.Max(p.Item1, p.Item2)))
                .Select((p, i) => Article($"{i:D2}", i % 2 == 0 ? "Lantern" : "Wire", p, p))];
            foreach (HeadlineContrast contrast in Hand.Compare(new CompareOptions { Replicates = 99, Draws = 99 }, profiles).HeadlineContrasts)
            {
                Assert.Equal(0, contrast.Contrast.Difference ?? 0);
                Assert.True(contrast.Contrast.P is null or 1);
                Assert.True(contrast.Contrast.Interval is null or { Low: <= 0, High: >= 0 });
            }
        }, iter: 100, seed: "0000KA000000");

    [Fact]
    public void Renaming_outlets_changes_no_figure()
    {
        Profile[] profiles = [.. Many(11, events: false)];
        Profile[] renamed = [.. profiles.Select(p => new Profile(
            new Document(p.Document.Article with { Outlet = p.Document.Article.Outlet == "Lantern" ? "Zephyr" : "Anchor" }), p.Measurements))];
        ImmutableArray<HeadlineContrast> there = Compare(profiles), back = Compare(renamed);
        Assert.Equal(there.Select(Figures), new[] { back[1], back[0], back[2] }.Select(Figures));

        static (double?, Interval?, double?, double?) Figures(HeadlineContrast c) => (c.Contrast.Difference, c.Contrast.Interval, c.Contrast.P, c.Contrast.EffectSize);
    }

    [Fact]
    public void Plain_counts_are_not_held_against_each_other() =>
        Assert.Empty(Compare(
            Hand.Profile("a", "Lantern", null, Count("headline"), Count("narrator")),
            Hand.Profile("b", "Wire", null, Count("headline"), Count("narrator"))));

    private static ImmutableArray<HeadlineContrast> Compare(params Profile[] profiles) => Hand.Compare(profiles).HeadlineContrasts;

    private static Measurement Count(string voice) =>
        new() { Key = new("words", ("voice", voice)), Unit = MeasureUnit.Count, Numerator = 3, Denominator = 9 };

    private static Profile Article(string id, string outlet, (long X, long N)? headline, (long X, long N)? body, string? @event = null)
    {
        List<Measurement> measurements = [];
        if (headline is { } above)
            measurements.Add(Hand.Share(In("headline"), above.X, above.N));
        if (body is { } below)
            measurements.Add(Hand.Share(In("narrator"), below.X, below.N));
        return Hand.Profile(id, outlet, @event, [.. measurements]);
    }

    private static MeasureKey In(string voice) => new(Key.Name, [.. Key.Dimensions, ("voice", voice)]);

    private static IEnumerable<Profile> Many(int each, bool events)
    {
        for (int i = 0; i < each; i++)
        {
            yield return Article($"l{i}", "Lantern", (2, 3), (i % 3, 6), events ? $"event {i / 2}" : null);
            yield return Article($"w{i}", "Wire", (1, 2), (2 + i % 2, 6), events ? $"event {6 + i / 2}" : null);
        }
    }
}
