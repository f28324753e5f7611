using System.Collections.Immutable;

namespace Framing.Statistics.Agreements;

/// <summary>
/// How far raters agree: percent agreement, Cohen's kappa of each two raters (Cohen 1960), Fleiss' kappa (Fleiss 1971) and Krippendorff's
/// alpha (Krippendorff 2011), with bootstrap intervals over units.
/// </summary>
public static class Agreement
{
    /// <summary>With more raters than this there are no rows for each two of them: nobody reads a thousand.</summary>
    public const int MostRatersInPairs = 40;

    /// <summary>With more different numbers than this alpha at the ratio level has no interval: its time grows with their square.</summary>
    private const int MostRatioLabels = 500;

    /// <summary>The coefficients of these ratings. Their order does not matter.</summary>
    /// <exception cref="InputException">A rater labelled a unit twice, or the labels do not allow the wanted level or order.</exception>
    public static AgreementReport Measure(IEnumerable<Rating> ratings, AgreementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        options ??= AgreementOptions.Default;
        RatingTable table = RatingTable.Of(ratings, options.Order);
        List<(AgreementFigure Figure, Coefficient Coefficient)> wanted = [.. All(table, options)];
        double[][] replicates = Replicates(table, [.. wanted.Select(w => w.Coefficient)], options);
        byte[] once = new byte[table.Units.Length];
        Array.Fill(once, (byte)1);
        return new(
            table.Units.Length, table.Raters, table.Labels, [.. wanted.Select((w, i) => Filled(w.Figure, w.Coefficient, w.Coefficient.Of(once), replicates[i], table))]);
    }

    private static IEnumerable<(AgreementFigure Figure, Coefficient Coefficient)> All(RatingTable table, AgreementOptions options)
    {
        int labels = table.Labels.Length;
        int[] paired = [.. Enumerable.Range(0, table.Units.Length).Where(u => table.Units[u].Codes.Length > 1)];
        int[][] codes = CodesOf(table, paired);
        yield return Figure("percent", new PercentAgreement { Units = paired, Codes = codes });
        int[] complete = [.. paired.GroupBy(u => table.Units[u].Codes.Length).OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key).FirstOrDefault() ?? Enumerable.Empty<int>()];
        if (complete.Length > 0)
            yield return Figure("fleiss_kappa", new FleissKappa(labels) { Units = complete, Codes = CodesOf(table, complete) });
        foreach (MeasurementLevel level in Levels(table, options))
            yield return Figure("krippendorff_alpha", KrippendorffAlpha.Create(level, table.Numbers.AsSpan(), labels, paired, codes), level);
        if (table.Raters.Length > MostRatersInPairs)
            yield break;
        for (int a = 0; a < table.Raters.Length; a++)
        {
            for (int b = a + 1; b < table.Raters.Length; b++)
            {
                int[] both = [.. paired.Where(u => table.Units[u].Raters.Contains(a) && table.Units[u].Raters.Contains(b))];
                int[][] two = [.. both.Select(u => table.Units[u]).Select(u => (int[])[u.Codes[Array.IndexOf(u.Raters, a)], u.Codes[Array.IndexOf(u.Raters, b)]])];
                if (both.Length == 0)
                    continue;
                (string, string) raters = (table.Raters[a], table.Raters[b]);
                yield return Figure("percent", new PercentAgreement { Units = both, Codes = two }, raters: raters);
                yield return Figure("cohen_kappa", new CohenKappa(labels) { Units = both, Codes = two }, raters: raters);
            }
        }
    }

    private static (AgreementFigure Figure, Coefficient Coefficient) Figure(
        string name, Coefficient coefficient, MeasurementLevel level = MeasurementLevel.Nominal, (string, string)? raters = null) =>
        (new()
        {
            Name = name,
            Level = level,
            Raters = raters,
            Units = coefficient.Units.Length,
            Labels = coefficient.Codes.Sum(c => c.Length),
            Method = "",
        }, coefficient);

    private static int[][] CodesOf(RatingTable table, int[] units) => [.. units.Select(u => table.Units[u].Codes.Order().ToArray())];

    private static ImmutableArray<MeasurementLevel> Levels(RatingTable table, AgreementOptions options)
    {
        bool numbers = !table.Numbers.IsEmpty, ordered = numbers || !options.Order.IsEmpty;
        string? word = table.Labels.FirstOrDefault(label => RatingTable.NumberOf(label) is null);
        if (options.Levels.IsEmpty)
            return [.. Enum.GetValues<MeasurementLevel>().Where(level => Fault(level) is null)];
        foreach (MeasurementLevel level in options.Levels)
        {
            if (Fault(level) is { } fault)
                throw new InputException(fault);
        }
        return options.Levels;

        string? Fault(MeasurementLevel level) => level switch
        {
            MeasurementLevel.Ordinal when !ordered =>
                $"The ordinal level needs an order: found the label '{word}'; expected numbers, or the labels named from least to most.",
            MeasurementLevel.Interval or MeasurementLevel.Ratio when !numbers =>
                $"The {level.ToString().ToLowerInvariant()} level needs numbers: found the label '{word}'.",
            MeasurementLevel.Ratio when table.Numbers.Min() < 0 =>
                $"The ratio level needs numbers of 0 or more: found the label '{table.Labels[table.Numbers.IndexOf(table.Numbers.Min())]}'.",
            _ => null,
        };
    }

    private static double[][] Replicates(RatingTable table, Coefficient[] coefficients, AgreementOptions options)
    {
        double[][] values = [.. coefficients.Select(_ => new double[options.Replicates])];
        ulong[] keys = [.. table.Units.Select(u => StableHash.Of(u.Cluster, options.Seed))];
        byte[] weights = new byte[keys.Length];
        bool[] skipped = [.. coefficients.Select(c => Slow(c, table))];
        for (int r = 0; r < options.Replicates; r++)
        {
            for (int u = 0; u < keys.Length; u++)
                weights[u] = Bootstrap.Weight(keys[u], r);
            for (int c = 0; c < coefficients.Length; c++)
                values[c][r] = skipped[c] ? double.NaN : coefficients[c].Of(weights);
        }
        return values;
    }

    private static bool Slow(Coefficient coefficient, RatingTable table) => KrippendorffAlpha.IsRatio(coefficient) && table.Labels.Length > MostRatioLabels;

    private static AgreementFigure Filled(AgreementFigure figure, Coefficient coefficient, double value, double[] replicates, RatingTable table)
    {
        if (figure.Units == 0)
            return figure with { Method = "no unit has two labels" };
        if (double.IsNaN(value))
            return figure with { Method = "undefined: one label alone is in use, so that chance agrees too" };
        if (Slow(coefficient, table))
            return figure with { Value = value, Method = $"no interval: more than {MostRatioLabels} different numbers" };
        int clusters = coefficient.Units.Select(u => table.Units[u].Cluster).Distinct(StringComparer.Ordinal).Count();
        Interval? interval = Bootstrap.PercentileInterval(replicates, clusters);
        bool own = table.Units.Select(u => u.Cluster).Distinct(StringComparer.Ordinal).Count() == table.Units.Length;
        return figure with
        {
            Value = value,
            Interval = interval,
            Method = interval is null ? "no interval: too few units" : own ? "bootstrap by unit" : "bootstrap by group of units",
        };
    }
}
