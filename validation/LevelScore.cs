using System.Collections.Immutable;
using System.Globalization;
using Framing.Comparisons;
using MathNet.Numerics.Distributions;

namespace Framing.Validation;

/// <summary>
/// Compares simulated articles whose groups do not differ in rate, though they do in length, as a user would: how often the p-value is at
/// most .05, and how often the interval of the difference holds zero. Needs no data; the seed is fixed.
/// </summary>
internal static class LevelScore
{
    private const int Trials = 1000;
    private static readonly (double Share, double Correlation)[] Cells = [(0.1, 0), (0.1, 0.2), (0.3, 0), (0.3, 0.2)];

    private static readonly (string Name, Design Design)[] Designs =
    [
        ("outlets, 16 events, 10 mentions each", new(16, 10, 16, 10, Events: true)),
        ("outlets, 16 events, 5 mentions and 15", new(16, 5, 16, 15, Events: true)),
        ("outlets, 40 events, 5 mentions and 15", new(40, 5, 40, 15, Events: true)),
        ("headline and body, 16 articles, 2 mentions and 20", new(16, 2, 16, 20, Headlines: true)),
        ("headline and body, 40 articles, 2 mentions and 20", new(40, 2, 40, 20, Headlines: true)),
        ("outlets, no events, 12 articles and 12, 10 mentions each", new(12, 10, 12, 10)),
        ("outlets, no events, 12 articles and 40, 5 mentions and 15", new(12, 5, 40, 15)),
        ("outlets, no events, 12 articles and 40, 15 mentions and 5", new(12, 15, 40, 5)),
    ];

    public static void Run()
    {
        Console.WriteLine("rejected at 5% without a difference, and in brackets how often the 95% interval holds zero; shares of .1, .1, .3, .3, correlation 0, .2, 0, .2");
        foreach ((string name, Design design) in Designs)
            Console.WriteLine($"{name,-60}{string.Join("  ", Cells.Select(cell => Cell(design, cell.Share, cell.Correlation)))}");
    }

    private static string Cell(Design design, double share, double correlation)
    {
        Random random = new(HashCode(design, share, correlation));
        int tested = 0, rejected = 0, intervals = 0, held = 0;
        for (int trial = 1; trial <= Trials; trial++)
        {
            (double? p, Interval? interval) = design.Headlines ? Headlines(design, random, share, correlation, trial) : Outlets(design, random, share, correlation, trial);
            tested += p is null ? 0 : 1;
            rejected += p <= 0.05 ? 1 : 0;
            intervals += interval is null ? 0 : 1;
            held += interval is { Low: <= 1e-12, High: >= -1e-12 } ? 1 : 0;
        }
        return string.Create(CultureInfo.InvariantCulture, $"{(double)rejected / tested:P1} ({(double)held / intervals:P1})");
    }

    private static (double?, Interval?) Outlets(Design design, Random random, double share, double correlation, int trial)
    {
        IEnumerable<Profile> Group(string outlet, int articles, int mentions) => Enumerable.Range(0, articles).Select(i => Article(
            outlet, i, design.Events, Mentions("own", Count(random, share, correlation, mentions), mentions))).ToArray();
        Contrast contrast = Compare([.. Group("A", design.ArticlesA, design.MentionsA), .. Group("B", design.ArticlesB, design.MentionsB)], trial).Contrasts.Single();
        return (contrast.P, contrast.Interval);
    }

    private static (double?, Interval?) Headlines(Design design, Random random, double share, double correlation, int trial)
    {
        Profile[] articles = [.. Enumerable.Range(0, design.ArticlesA).Select(i => Article(
            "A", i, true,
            Mentions("headline", Count(random, share, correlation, design.MentionsA), design.MentionsA),
            Mentions("narrator", Count(random, share, correlation, design.MentionsB), design.MentionsB)))];
        Contrast contrast = Compare([.. articles, Article("B", 0, true)], trial).HeadlineContrasts.Single().Contrast;
        return (contrast.P, contrast.Interval);
    }

    private static Comparison Compare(ImmutableArray<Profile> profiles, int trial) =>
        ComparisonBuilder.Build(profiles, new CompareOptions { Seed = (ulong)trial, Draws = 499, Threads = 1 }, [], [], [], []);

    private static Profile Article(string outlet, int number, bool onEvent, params ImmutableArray<Measurement> measurements) =>
        new(new Document(new Article { Id = $"{outlet}{number}", Text = "Text.", Outlet = outlet, Event = onEvent ? $"{number}" : null }), measurements);

    private static Measurement Mentions(string voice, int count, int of) =>
        new() { Key = new("choice", ("concept", "c"), ("variant", "v"), ("voice", voice)), Unit = MeasureUnit.Share, Numerator = count, Denominator = of, Noun = "mentions" };

    private static int Count(Random random, double share, double correlation, int mentions)
    {
        double own = correlation == 0 ? share : Beta.Sample(random, share * (1 - correlation) / correlation, (1 - share) * (1 - correlation) / correlation);
        int count = 0;
        for (int i = 0; i < mentions; i++)
            count += random.NextDouble() < own ? 1 : 0;
        return count;
    }

    private static int HashCode(Design design, double share, double correlation) =>
        ((design.ArticlesA * 100 + design.ArticlesB) * 100 + design.MentionsA) * 1000 + (int)Math.Round(share * 100) * 10 + (int)Math.Round(correlation * 10);

    /// <summary>How many articles two groups have, and how many mentions each.</summary>
    private readonly record struct Design(int ArticlesA, int MentionsA, int ArticlesB, int MentionsB, bool Events = false, bool Headlines = false);
}
