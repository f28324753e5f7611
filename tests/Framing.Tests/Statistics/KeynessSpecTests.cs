using System.Globalization;
using Framing.Statistics;

namespace Framing.Tests.Statistics;

/// <summary>Reads Keyness.spec.md, and holds the library to every row of its tables.</summary>
public sealed class KeynessSpecTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<string> Tests() => [.. Rows("correction")];

    public static TheoryData<string> Ratios() => [.. Rows("log ratio")];

    public static TheoryData<string> Odds() => [.. Rows("log-odds")];

    [Theory]
    [MemberData(nameof(Tests))]
    public void LikelihoodRatioAndChiSquareAreThePublishedOnes(string row)
    {
        string[] cells = row.Split('|', StringSplitOptions.TrimEntries);
        KeynessStratum[] table = Table(cells);
        KeynessCorrection correction = Enum.Parse<KeynessCorrection>(cells[4], ignoreCase: true);
        Near(Number(cells[5]), KeynessStatistics.G2(table, correction));
        Near(Number(cells[6]), KeynessStatistics.ChiSquare(table, correction));
    }

    [Theory]
    [MemberData(nameof(Ratios))]
    public void RatiosAreThePublishedOnes(string row)
    {
        string[] cells = row.Split('|', StringSplitOptions.TrimEntries);
        Near(Number(cells[4]), KeynessStatistics.LogRatio(Table(cells)));
        double? difference = KeynessStatistics.PercentDifference(Table(cells));
        if (cells[5] == "–")
            Assert.Null(difference);
        else
            Near(Number(cells[5]), difference!.Value);
    }

    [Theory]
    [MemberData(nameof(Odds))]
    public void LogOddsAreThePublishedOnes(string row)
    {
        string[] cells = row.Split('|', StringSplitOptions.TrimEntries);
        LogOdds odds = KeynessStatistics.LogOdds(Table(cells), Number(cells[4]), Number(cells[5]));
        Near(Number(cells[6]), odds.Value);
        Near(Number(cells[7]), odds.Z);
        Near(odds.Value, (odds.Interval!.Value.Low + odds.Interval.Value.High) / 2);
        // Where z is 1.96, the interval ends at zero.
        Assert.Equal(Math.Abs(odds.Z) > 1.959964, odds.Interval is { Low: > 0 } or { High: < 0 });
    }

    private static void Near(double expected, double actual) =>
        Assert.InRange(actual, expected - Tolerance * Math.Max(1, Math.Abs(expected) * 1e-3), expected + Tolerance * Math.Max(1, Math.Abs(expected) * 1e-3));

    private static KeynessStratum[] Table(string[] cells) => [new(Number(cells[0]), Number(cells[1]), Number(cells[2]), Number(cells[3]))];

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>The rows of the table that has a column of that name.</summary>
    private static IEnumerable<string> Rows(string column)
    {
        using StreamReader reader = new(typeof(KeynessSpecTests).Assembly.GetManifestResourceStream("Keyness.spec.md")!);
        return reader.ReadToEnd().Split('\n')
            .Select(line => line.Trim())
            .SkipWhile(line => !line.Contains($"| {column} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|'));
    }
}
