namespace Framing.Statistics.Agreements;

/// <summary>
/// Krippendorff's alpha (2011): one less observed over expected disagreement, for any number of raters, labels left out, and any
/// level of measurement. Units with a single label are no part of it.
/// </summary>
internal abstract class KrippendorffAlpha(int labels) : Coefficient
{
    private readonly double[] totals = new double[labels];
    private double[]? within;

    public static KrippendorffAlpha Create(MeasurementLevel level, ReadOnlySpan<double> numbers, int labels, int[] units, int[][] codes) => level switch
    {
        MeasurementLevel.Nominal => new Nominal(labels) { Units = units, Codes = codes },
        MeasurementLevel.Ordinal => new Ordinal(labels) { Units = units, Codes = codes },
        MeasurementLevel.Interval => new IntervalScale(numbers) { Units = units, Codes = codes },
        _ => new RatioScale(numbers) { Units = units, Codes = codes },
    };

    public static bool IsRatio(Coefficient coefficient) => coefficient is RatioScale;

    public override double Of(ReadOnlySpan<byte> weights)
    {
        Array.Clear(totals);
        double all = 0;
        for (int i = 0; i < Units.Length; i++)
        {
            int weight = weights[Units[i]];
            foreach (int code in Codes[i])
                totals[code] += weight;
            all += weight * (double)Codes[i].Length;
        }
        if (Prepare(totals) || within is null)
            within = [.. Codes.Select(codes => Within(codes) / (codes.Length - 1))];
        double observed = 0;
        for (int i = 0; i < Units.Length; i++)
            observed += weights[Units[i]] * within[i];
        return FromDisagreement(observed * (all - 1), Expected(totals, all));
    }

    /// <summary>Readies a metric that depends on the totals of the labels, and tells whether it does.</summary>
    protected virtual bool Prepare(ReadOnlySpan<double> totals) => false;

    /// <summary>The sum of the metric over the ordered pairs of one unit's labels.</summary>
    protected abstract double Within(ReadOnlySpan<int> codes);

    /// <summary>The sum of the metric over the ordered pairs of all labels.</summary>
    protected abstract double Expected(ReadOnlySpan<double> totals, double all);

    private sealed class Nominal(int labels) : KrippendorffAlpha(labels)
    {
        protected override double Within(ReadOnlySpan<int> codes) => (long)codes.Length * (codes.Length - 1) - EqualPairs(codes);

        protected override double Expected(ReadOnlySpan<double> totals, double all)
        {
            double equal = 0;
            foreach (double total in totals)
                equal += total * total;
            return all * all - equal;
        }
    }

    /// <summary>Squared differences of positions: Σ over ordered pairs of (x − y)² is 2(nΣx² − (Σx)²), so no pair need be looked at.</summary>
    private abstract class Squared(int labels) : KrippendorffAlpha(labels)
    {
        protected double[] Positions { get; } = new double[labels];

        protected override double Within(ReadOnlySpan<int> codes)
        {
            double sum = 0, squares = 0;
            foreach (int code in codes)
            {
                sum += Positions[code];
                squares += Positions[code] * Positions[code];
            }
            return 2 * (codes.Length * squares - sum * sum);
        }

        protected override double Expected(ReadOnlySpan<double> totals, double all)
        {
            double sum = 0, squares = 0;
            for (int code = 0; code < totals.Length; code++)
            {
                sum += totals[code] * Positions[code];
                squares += totals[code] * Positions[code] * Positions[code];
            }
            return 2 * (all * squares - sum * sum);
        }
    }

    /// <summary>Krippendorff's ordinal metric, (Σ of totals from c to k − half of those of c and k)², is the squared difference of mean ranks.</summary>
    private sealed class Ordinal(int labels) : Squared(labels)
    {
        protected override bool Prepare(ReadOnlySpan<double> totals)
        {
            double below = 0;
            for (int code = 0; code < totals.Length; code++)
            {
                Positions[code] = below + totals[code] / 2;
                below += totals[code];
            }
            return true;
        }
    }

    private sealed class IntervalScale : Squared
    {
        public IntervalScale(ReadOnlySpan<double> numbers)
            : base(numbers.Length)
        {
            // From the middle, so that large numbers close together, such as years, lose no digits.
            double middle = numbers[numbers.Length / 2];
            for (int code = 0; code < numbers.Length; code++)
                Positions[code] = numbers[code] - middle;
        }
    }

    private sealed class RatioScale(ReadOnlySpan<double> numbers) : KrippendorffAlpha(numbers.Length)
    {
        private readonly double[] numbers = numbers.ToArray();

        protected override double Within(ReadOnlySpan<int> codes)
        {
            double sum = 0;
            for (int i = 0; i < codes.Length; i++)
            {
                for (int j = 0; j < i; j++)
                    sum += 2 * Metric(codes[i], codes[j]);
            }
            return sum;
        }

        protected override double Expected(ReadOnlySpan<double> totals, double all)
        {
            double sum = 0;
            for (int i = 0; i < totals.Length; i++)
            {
                double row = 0;
                for (int j = 0; j < i; j++)
                    row += totals[j] * Metric(i, j);
                sum += 2 * totals[i] * row;
            }
            return sum;
        }

        private double Metric(int c, int k)
        {
            double sum = numbers[c] + numbers[k];
            double relative = sum == 0 ? 0 : (numbers[c] - numbers[k]) / sum;
            return relative * relative;
        }
    }
}
