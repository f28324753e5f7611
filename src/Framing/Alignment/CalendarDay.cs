using System.Globalization;

namespace Framing.Alignment;

/// <summary>The day that a date names. Only dates with a year are read, so that no clock decides.</summary>
internal static class CalendarDay
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yyyy-M-d", "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMM, yyyy",
        "dddd, d MMM, yyyy", "dddd, d MMM yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy", "M/d/yyyy",
    ];

    /// <summary>Days since 1 January of the year 1, or <see langword="null"/> where the date can't be read. A time of day after the date is passed over.</summary>
    public static int? Of(string? date)
    {
        if (date is null || date.Length > 100)
            return null;
        string text = date.Trim();
        if (Exact(text) is { } day)
            return day;
        return text.Length > 10 && text[10] is 'T' or ' ' ? Exact(text[..10]) : null;
    }

    private static int? Exact(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day.DayNumber : null;
}
