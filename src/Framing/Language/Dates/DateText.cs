using System.Globalization;
using System.Text.RegularExpressions;

namespace Framing.Language.Dates;

/// <summary>
/// A date as somebody wrote it, taken apart: "Friday 31 May, 2019, 22:45 EST", "1er mai 2017", "14-May-24", "05/06/2024". Only dates with a
/// year are read, so that no clock decides, and only texts that hold nothing besides a date, a weekday, a clock and a zone.
/// </summary>
internal readonly partial record struct DateText
{
    /// <summary>Two-digit years from here on are of the last century.</summary>
    private const int FirstOfLastCentury = 50;

    private readonly int first, second, third;
    private readonly Form form;

    private DateText(Form form, int first, int second, int third) => (this.form, this.first, this.second, this.third) = (form, first, second, third);

    private enum Form : byte
    {
        None,

        /// <summary>Year, month and day, whatever the order in which they stood.</summary>
        Known,

        /// <summary>Two numbers and then the year; the day or the month comes first.</summary>
        Figures,
    }

    /// <summary>Whether it is in figures alone, the year last or short.</summary>
    public bool IsFigures => form == Form.Figures;

    /// <summary>Whether two days can be meant.</summary>
    public bool IsAmbiguous => form == Form.Figures && first <= 12 && second <= 12 && first != second;

    /// <summary>The one order that the figures allow; <see langword="null"/> where they allow both, or are no day in either: 31/04 decides nothing.</summary>
    public DateOrder? Shows => form != Form.Figures || (first <= 12 && second <= 12) ? null
        : Make(Century(third), second, first) is not null ? DateOrder.DayFirst
        : Make(Century(third), first, second) is not null ? DateOrder.MonthFirst : null;

    /// <summary>The parts of a date; it has no <see cref="Day"/> where the text is no date.</summary>
    public static DateText Of(string? date)
    {
        if (date is null || date.Length > 100)
            return default;
        string text = date.Trim();
        if (Compact().Match(text) is { Success: true } compact)
            return new(Form.Known, Value(compact.Groups[1]), Value(compact.Groups[2]), Value(compact.Groups[3]));
        text = Brackets().Replace(text, " ");
        string day = Clock().Replace(text, " ");
        return Parse(day, hasClock: day != text);
    }

    /// <summary>The only day that a date can mean; <see langword="null"/> where it may be two, or is none.</summary>
    public static DateOnly? SureDay(string? date) => Of(date) is { IsAmbiguous: false } one ? one.Day(DateOrder.MonthFirst) : null;

    /// <summary>The day, figures taken in the given order; <see langword="null"/> where there is none.</summary>
    public DateOnly? Day(DateOrder order) => form switch
    {
        Form.Known => Make(first, second, third),
        Form.Figures when order == DateOrder.YearFirst && third < 100 && first < 100 => Make(Century(first), second, third),
        Form.Figures => (Shows ?? order) == DateOrder.DayFirst ? Make(Century(third), second, first) : Make(Century(third), first, second),
        _ => null,
    };

    private static DateText Parse(string text, bool hasClock)
    {
        List<int> numbers = [], digits = [];
        int month = 0, monthAt = 0;
        bool monthIsWeekday = false;
        foreach (Match part in Parts().Matches(text))
        {
            string word = part.Value.ToLowerInvariant();
            if (char.IsAsciiDigit(word[0]))
            {
                if (word.Length > 4 || numbers.Count == 3)
                    return default;
                numbers.Add(int.Parse(word, CultureInfo.InvariantCulture));
                digits.Add(word.Length);
            }
            else if (DateWords.Month(word) is > 0 and int found && (month == 0 || monthIsWeekday))
                (month, monthAt, monthIsWeekday) = (found, numbers.Count, DateWords.IsWeekday(word));
            else if (!DateWords.IsWeekday(word) && !DateWords.IsBeside(word) && !(hasClock && IsZone(part.Value)))
                return default;
        }
        if (month > 0)
            return numbers.Count == 2 ? Named(month, monthAt, numbers, digits) : default;
        return numbers.Count == 3 ? InFigures(text, numbers, digits) : default;
    }

    /// <summary>"31 May 2019", "May 31, 2019", "2019 May 31", "14-May-24".</summary>
    private static DateText Named(int month, int monthAt, List<int> numbers, List<int> digits)
    {
        bool yearFirst = digits[0] == 4;
        if (yearFirst == (digits[1] == 4) && !(digits[1] == 2 && monthAt < 2))
            return default;
        return yearFirst ? new(Form.Known, numbers[0], month, numbers[1]) : new(Form.Known, Century(numbers[1]), month, numbers[0]);
    }

    private static DateText InFigures(string text, List<int> numbers, List<int> digits)
    {
        if (Separated().Match(text) is not { Success: true } match || digits[1] > 2)
            return default;
        if (digits[0] == 4)
            return digits[2] <= 2 ? new(Form.Known, numbers[0], numbers[1], numbers[2]) : default;
        if (digits[0] > 2 || digits[2] is not (2 or 4))
            return default;
        // Full stops part dates where the day comes first.
        return match.Groups[1].Value == "." && digits[2] == 4
            ? new(Form.Known, numbers[2], numbers[1], numbers[0])
            : new(Form.Figures, numbers[0], numbers[1], numbers[2]);
    }

    private static bool IsZone(string word) => word.Length <= 5 && word.All(char.IsAsciiLetterUpper);

    private static int Century(int year) => year >= 100 ? year : year < FirstOfLastCentury ? 2000 + year : 1900 + year;

    private static int Value(Capture digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    [GeneratedRegex(@"^([0-9]{4})([0-9]{2})([0-9]{2})(?:T?[0-9]{6}(?:\.[0-9]+)?Z?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    /// <summary>"T08:00:00Z", "9:30 a.m.", "9 p.m.", "22.45 Uhr", "10h30", "21:05 GMT+02:00".</summary>
    [GeneratedRegex(@"(?:(?<=[0-9])T|(?<![0-9:]))(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[ap]\.? ?m\b\.?)?|[0-9]{1,2}(?:\.[0-9]{2})? ?(?:[ap]\.? ?m\b\.?|uhr\b)|[0-9]{1,2}h[0-9]{2}\b)(?:Z|(?: ?(?:GMT|UTC))? ?[+-][0-9]{1,2}(?::?[0-9]{2})?(?![0-9/-]))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"[0-9]+|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    /// <summary>Three numbers parted by one mark, or by the signs for year, month and day.</summary>
    [GeneratedRegex(@"[0-9]+ ?([-/.‐‑–]) ?[0-9]+ ?\1 ?[0-9]+|[0-9]{4} ?年 ?[0-9]+ ?月 ?[0-9]+ ?日", RegexOptions.CultureInvariant)]
    private static partial Regex Separated();
}
