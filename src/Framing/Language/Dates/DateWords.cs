using System.Collections.Frozen;
using System.Globalization;

namespace Framing.Language.Dates;

/// <summary>The words of dates, in the languages of <c>Language/Data/dates.txt</c>.</summary>
internal static class DateWords
{
    private static readonly WordLists Lists = WordLists.Of("Language/dates");

    private static readonly FrozenDictionary<string, int> Months = Enumerable.Range(1, 12)
        .SelectMany(month => Lists[month.ToString(CultureInfo.InvariantCulture)], (month, name) => (name, month))
        .ToFrozenDictionary(pair => pair.name, pair => pair.month, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Weekdays = Lists["weekday"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Besides = Lists["beside"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The month that a word in lower case names, or 0.</summary>
    public static int Month(string word) => Months.GetValueOrDefault(word);

    /// <summary>Whether it names a day of the week.</summary>
    public static bool IsWeekday(string word) => Weekdays.Contains(word);

    /// <summary>Whether it may stand in a date and says nothing of the day.</summary>
    public static bool IsBeside(string word) => Besides.Contains(word);
}
