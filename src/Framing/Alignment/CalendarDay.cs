using System.Globalization;
using System.Text.RegularExpressions;

namespace Framing.Alignment;

/// <summary>The day that a date names. Only dates with a year are read, so that no clock decides.</summary>
internal static partial class CalendarDay
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yyyy-M-d", "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMM, yyyy",
        "dddd, d MMM, yyyy", "dddd, d MMM yyyy", "dddd, MMMM d, yyyy", "dddd, MMM d, yyyy", "ddd, d MMM yyyy", "ddd, MMM d, yyyy", "M/d/yyyy", "M/d/yy", "d.M.yyyy",
    ];

    /// <summary>Days since 1 January of the year 1, or <see langword="null"/> where the date can't be read. A time of day after the date is passed over.</summary>
    public static int? Of(string? date)
    {
        if (date is null || date.Length > 100)
            return null;
        string text = date.Trim();
        if (Exact(text) is { } day)
            return day;
        Match time = TimeOfDay().Match(text);
        return Exact((time.Success ? text[..time.Index] : text).Replace("Sept.", "Sep", StringComparison.Ordinal).Replace("Sept ", "Sep ", StringComparison.Ordinal));
    }

    /// <summary>From what parts it from the date to the end: "T08:00:00Z", ", 9:30 a.m. ET", " at 21:05", "T101500Z".</summary>
    [GeneratedRegex(@"(?<=[0-9]{4})T[0-9]{6}.*$|(?<=[0-9]{4}|^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2})[T,]? ?(at |@ )?[0-9]{1,2}:[0-9]{2}.*$|(?<=^[0-9]{4}[-/][0-9]{2}[-/][0-9]{2})[T ].*$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    private static int? Exact(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day.DayNumber : null;
}
