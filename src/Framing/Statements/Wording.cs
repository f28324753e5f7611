using System.Globalization;
using System.Text;

namespace Framing.Statements;

/// <summary>Figures and names in words: the one way in which sentences, reports and json say them. Always in the culture of no country.</summary>
internal static class Wording
{
    private const int MostDecimals = 4;

    private static readonly string[] Numerals =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"four", "13", "1,463".</summary>
    public static string Number(long count) => count is >= 0 and <= 12 ? Numerals[count] : Digits(count);

    /// <summary>"4", "1,463".</summary>
    public static string Digits(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"one article", "four articles".</summary>
    public static string Many(long count, string singular, string? plural = null) => $"{Number(count)} {Noun(count, singular, plural)}";

    /// <summary>"1 word", "49 words".</summary>
    public static string Counted(long count, string singular, string? plural = null) => $"{Digits(count)} {Noun(count, singular, plural)}";

    /// <summary>"article" or "articles".</summary>
    public static string Noun(long count, string singular, string? plural = null) => count == 1 ? singular : plural ?? singular + "s";

    /// <summary>" and perhaps 12 more": what may be meant beyond what is sure.</summary>
    public static string Perhaps(int count) => count == 0 ? "" : $" and perhaps {Digits(count)} more";

    /// <summary>"mentions", or "mention" of one.</summary>
    public static string InNumber(long count, string plural) => count == 1 && plural.EndsWith('s') ? plural[..^1] : plural;

    /// <summary>A share as whole percent without the sign: 87.5 becomes "88"; one that would round to none has decimals.</summary>
    public static string Percent(double share) =>
        Math.Round(share * 100, Math.Abs(share) switch { > 0 and < 0.0005 => 2, > 0 and < 0.005 => 1, _ => 0 }, MidpointRounding.AwayFromZero)
        .ToString("0.##", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>"88%, range 53 to 98"; with decimals where whole percents would make one figure of both bounds.</summary>
    public static string Share(double share, Interval? interval)
    {
        if (interval is not { } bounds)
            return Percent(share) + "%";
        int decimals = DecimalsOf(share, bounds);
        return $"{Figure(share)}%, range {Figure(bounds.Low)} to {Figure(bounds.High)}";

        string Figure(double value) => value is 0 or 1 ? Whole(value) : Score(value * 100, decimals);
    }

    /// <summary>As few as tell both bounds apart, and the share and the upper one from zero: one number of decimals for all three.</summary>
    private static int DecimalsOf(double share, Interval bounds)
    {
        for (int decimals = 0; decimals < 2; decimals++)
        {
            double least = 0.5 * Math.Pow(10, -decimals);
            bool isTold = (share == 0 || share * 100 >= least) && (bounds.High <= 0 || bounds.High * 100 >= least);
            if (isTold && (bounds.Low >= bounds.High || Score(bounds.Low * 100, decimals) != Score(bounds.High * 100, decimals)))
                return decimals;
        }
        return 2;
    }

    /// <summary>A score to two decimals or as many as told, with a true minus.</summary>
    public static string Score(double value, int decimals = 2)
    {
        string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.TrimStart('-', '0', '.').Length == 0 ? text.TrimStart('-') : text.Replace('-', '−');
    }

    /// <summary>A difference of shares in points: whole ones from ten up, else as many decimals as tell it from zero.</summary>
    public static string Points(double difference, int decimals) => Score(difference * 100, decimals);

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

    /// <summary>"35 to 98" for an interval of shares.</summary>
    public static string Range(Interval interval) => interval is { Low: >= 0, High: > 0 and < 0.01 }
        ? $"{Percent(interval.Low)} to {Percent(interval.High)}"
        : $"{Whole(interval.Low)} to {Whole(interval.High)}";

    private static string Whole(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + $" {last} {items[^1]}",
    };

    /// <summary>A sentence of an article between quotation marks; where it begins with its own, these are closed, and within it they are single.</summary>
    public static string Quoted(string text) => text switch
    {
        ['“', ..] => text.Count('“') > text.Count('”') ? text + "”" : text,
        ['"', ..] => text.Count('"') % 2 == 1 ? text + '"' : text,
        _ => $"“{text.Replace('“', '‘').Replace('”', '’')}”",
    };

    /// <summary>"Gazette’s".</summary>
    public static string Possessive(string name) => name + "’s";

    /// <summary>"The Gazette" as a sentence starts; the rest is left as it is.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"law enforcement" for <c>law_enforcement</c>: how a name from a data file reads.</summary>
    public static string Plain(string id) => id.Replace('_', ' ').Replace('-', ' ');

    /// <summary>The text on one line, cut at a word where it is longer than <paramref name="length"/>.</summary>
    public static string Shorten(ReadOnlySpan<char> text, int length)
    {
        string line = OneLine(text.Length > 4 * length ? text[..(4 * length)] : text);
        if (line.Length <= length)
            return line;
        int cut = line.LastIndexOf(' ', length - 1);
        cut = cut > length / 2 ? cut : length - 1;
        return line[..cut].TrimEnd(',', ';', ':', '.', ' ', '–', '—') + "…";
    }

    /// <summary>A name of at most so many characters, shortened in its middle: names of files often differ at their ends alone.</summary>
    public static string ShortenWithin(string name, int length)
    {
        if (name.Length <= length)
            return name;
        int head = length / 2, tail = name.Length - (length - 1 - head);
        head -= char.IsHighSurrogate(name[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(name[tail]) ? 1 : 0;
        return $"{OneLine(name.AsSpan(0, head))}…{OneLine(name.AsSpan(tail))}";
    }

    /// <summary>The text with every run of white space as one space, none at its ends.</summary>
    public static string OneLine(ReadOnlySpan<char> text) => OneLineKeepingEnds(text.Trim());

    /// <summary>The text with every run of white space as one space, those at its ends too.</summary>
    public static string OneLineKeepingEnds(ReadOnlySpan<char> text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString();
    }

    /// <summary>
    /// With a mark where words in marks begin before what is shown, or go on behind it: “We paid,” she said, out of “We knew. We paid,” she said. Without it
    /// they would read as the outlet's own.
    /// </summary>
    public static string Paired(string text)
    {
        int open = 0, before = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char last = i > 0 ? text[i - 1] : ' ';
            if (text[i] == '“' || text[i] == '"' && last is ' ' or '(' or '[' or '—')
                open++;
            // "Six feet 2\"" closes nothing.
            else if (text[i] is '”' or '"' && !(open == 0 && char.IsDigit(last)))
                (open, before) = open > 0 ? (open - 1, before) : (open, before + 1);
        }
        return $"{(before > 0 ? "“" : "")}{text}{(open > 0 ? "”" : "")}";
    }
}
