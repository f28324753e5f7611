using System.Globalization;
using Framing.Statistics;
using Framing.Statistics.Agreements;

namespace Framing.Tests.Statistics;

/// <summary>Reads Agreement.spec.md, and holds the library to every row of its table.</summary>
public sealed class AgreementSpecTests
{
    private static readonly string Spec = ReadSpec();

    public static TheoryData<string> Rows() =>
        [.. Spec.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(line[^3])).Select(line => line.Trim('|', ' '))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void EveryCoefficientIsTheOneWorkedByHand(string row)
    {
        string[] cells = row.Split('|', StringSplitOptions.TrimEntries);
        AgreementReport report = Agreement.Measure(Ratings(cells[0]), AgreementOptions.Default with { Replicates = 1 });
        AgreementFigure figure = Assert.Single(report.Figures, f =>
            f.Name == cells[1]
            && (cells[2].Length == 0 || f.Level.ToString().Equals(cells[2], StringComparison.OrdinalIgnoreCase))
            && (f.Raters is { } raters ? $"{raters.First}, {raters.Second}" : "all") == cells[3]);
        double expected = double.Parse(cells[4], CultureInfo.InvariantCulture);
        Assert.InRange(figure.Value!.Value, expected - 1e-9, expected + 1e-9);
    }

    [Theory]
    [InlineData("psychiatrists", "fleiss_kappa", MeasurementLevel.Nominal, .430)]
    [InlineData("observers", "krippendorff_alpha", MeasurementLevel.Nominal, .743)]
    [InlineData("observers", "krippendorff_alpha", MeasurementLevel.Ordinal, .815)]
    [InlineData("observers", "krippendorff_alpha", MeasurementLevel.Interval, .849)]
    [InlineData("observers", "krippendorff_alpha", MeasurementLevel.Ratio, .797)]
    public void EveryPublishedDigitIsMet(string ratings, string name, MeasurementLevel level, double published)
    {
        AgreementReport report = Agreement.Measure(Ratings(ratings), AgreementOptions.Default with { Replicates = 1 });
        Assert.Equal(published, Math.Round(report.Figures.Single(f => f.Name == name && f.Level == level && f.Raters is null).Value!.Value, 3));
    }

    /// <summary>The ratings of one name in the file.</summary>
    private static IEnumerable<Rating> Ratings(string name)
    {
        // The first fenced block after the name starts a line.
        string block = Spec[Spec.IndexOf($"\n`{name}` ", StringComparison.Ordinal)..].Split("\n```\n")[1];
        string[] lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.SelectMany((line, unit) => line.Split(' ')
            .Select((label, rater) => new Rating($"{unit}", $"{(char)('A' + rater)}", label))
            .Where(rating => rating.Label != "."));
    }

    private static string ReadSpec()
    {
        using StreamReader reader = new(typeof(AgreementSpecTests).Assembly.GetManifestResourceStream("Agreement.spec.md")!);
        return reader.ReadToEnd();
    }
}
