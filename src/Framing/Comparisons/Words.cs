using System.Globalization;

namespace Framing.Comparisons;

/// <summary>Numbers and names as a sentence says them.</summary>
internal static class Words
{
    private static readonly string[] Numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>"1 article", "3 articles".</summary>
    public static string Count(long count, string noun) => Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>"six", "11".</summary>
    public static string Number(int number) => number < Numerals.Length ? Numerals[number] : Invariant($"{number}");

    /// <summary>"1 of 8 mentions", "1 of 1 mention".</summary>
    public static string Fraction(long numerator, long denominator, string noun) =>
        Invariant($"{numerator} of {denominator} {(denominator == 1 && noun.EndsWith('s') ? noun[..^1] : noun)}");

    /// <summary>A score to two decimals, with a true minus.</summary>
    public static string Score(double value) => Signed(value, 2);

    /// <summary>A difference of shares in points: whole ones from ten up, else as many decimals as tell it from zero.</summary>
    public static string Points(double difference, int decimals) => Signed(difference * 100, decimals);

    /// <summary>The decimals for points whose largest figure is <paramref name="largest"/> (a share).</summary>
    public static int DecimalsFor(double largest) => Math.Abs(largest) switch { >= 0.095 => 0, >= 0.00095 => 1, _ => 2 };

    private static string Signed(double value, int decimals)
    {
        string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.TrimStart('-', '0', '.').Length == 0 ? text.TrimStart('-') : text.Replace('-', '−');
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
