using System.Globalization;

namespace Framing.Comparisons;

/// <summary>Numbers and names as a sentence says them.</summary>
internal static class Words
{
    private const int MostDecimals = 4;

    private static readonly string[] Numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>"1 article", "3 articles".</summary>
    public static string Count(long count, string noun) => Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>"six", "11".</summary>
    public static string Number(int number) => number < Numerals.Length ? Numerals[number] : Invariant($"{number}");

    /// <summary>"1 of 8 mentions", "1 of 1 mention".</summary>
    public static string Fraction(long numerator, long denominator, string noun) =>
        Invariant($"{numerator} of {denominator} {(denominator == 1 && noun.EndsWith('s') ? noun[..^1] : noun)}");

    /// <summary>A score to two decimals or as many as told, with a true minus.</summary>
    public static string Score(double value, int decimals = 2) => Signed(value, decimals);

    /// <summary>A difference of shares in points: whole ones from ten up, else as many decimals as tell it from zero.</summary>
    public static string Points(double difference, int decimals) => Signed(difference * 100, decimals);

    /// <summary>
    /// The decimals for a difference and its intervals, so that the largest figure has enough and no bound of an interval that leaves out
    /// zero reads as zero.
    /// </summary>
    public static int Decimals(MeasureUnit unit, double difference, params ReadOnlySpan<Interval?> intervals)
    {
        double largest = Math.Abs(difference), nearest = double.PositiveInfinity, scale = unit == MeasureUnit.Mean ? 1 : 100;
        foreach (Interval? interval in intervals)
        {
            if (interval is not { } bounds)
                continue;
            largest = Math.Max(largest, Math.Max(Math.Abs(bounds.Low), Math.Abs(bounds.High)));
            if (bounds.Low > 0 || bounds.High < 0)
                nearest = Math.Min(nearest, Math.Min(Math.Abs(bounds.Low), Math.Abs(bounds.High)));
        }
        int decimals = unit == MeasureUnit.Mean ? 2 : largest switch { >= 0.095 or 0 => 0, >= 0.00095 => 1, _ => 2 };
        // Nor does a difference that has decimals.
        nearest = decimals > 0 && difference != 0 ? Math.Min(nearest, Math.Abs(difference)) : nearest;
        while (decimals < MostDecimals && nearest * scale < 0.5 * Math.Pow(10, -decimals))
            decimals++;
        return decimals;
    }

    private static string Signed(double value, int decimals)
    {
        string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.TrimStart('-', '0', '.').Length == 0 ? text.TrimStart('-') : text.Replace('-', '−');
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
