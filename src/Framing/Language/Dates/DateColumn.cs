using System.Collections.Immutable;

namespace Framing.Language.Dates;

/// <summary>
/// Dates that one person or program wrote, one below the other: a date in figures that can only be read one way (14/06/2024) tells how the
/// others are to be read.
/// </summary>
internal sealed class DateColumn
{
    private readonly SortedDictionary<string, Column> columns = new(StringComparer.Ordinal);

    /// <summary>Adds a date.</summary>
    /// <param name="origin">What it was written in; dates of one file are read alike.</param>
    /// <param name="id">Whose it is, for messages.</param>
    /// <param name="text">The date.</param>
    public void Add(string origin, string id, string? text)
    {
        DateText date = DateText.Of(text);
        if (!columns.TryGetValue(origin, out Column? column))
            columns.Add(origin, column = new());
        if (date.Shows == DateOrder.DayFirst)
            column.DayFirst ??= text;
        else if (date.Shows == DateOrder.MonthFirst)
            column.MonthFirst ??= text;
        if (date.IsAmbiguous)
        {
            column.Ambiguous++;
            column.First ??= $"{id} has '{text}'";
        }
    }

    /// <summary>
    /// The day of a date, or <see langword="null"/> where it can't be read or nobody can tell which of two days is meant: where the file shows
    /// both orders. Where nothing shows an order, the month is first.
    /// </summary>
    public DateOnly? Day(string origin, string? text)
    {
        DateText date = DateText.Of(text);
        return !date.IsAmbiguous ? date.Day(DateOrder.MonthFirst) : OrderOf(origin) is { } order ? date.Day(order) : null;
    }

    /// <summary>What is to be known of dates that can mean two days; a sentence each.</summary>
    public ImmutableArray<string> Cautions()
    {
        List<string> said = [];
        foreach ((string origin, Column column) in columns.Where(c => c.Value.Ambiguous > 0))
        {
            string where = origin.Length > 0 ? $"{origin}: " : "";
            string which = FormattableString.Invariant($"{(column.Ambiguous == 1 ? "one date" : $"{column.Ambiguous} dates")} can mean two days ({column.First})");
            string verb = column.Ambiguous == 1 ? "was" : "were";
            said.Add(where + (column switch
            {
                { DayFirst: { } day, MonthFirst: { } month } =>
                    $"{which} and {verb} not read, since the file has days first ('{day}') and months first ('{month}'); write dates such as 2026-03-31.",
                { DayFirst: { } day } => $"{which} and {verb} read with the day first, as '{day}' must be.",
                { MonthFirst: { } month } => $"{which} and {verb} read with the month first, as '{month}' must be.",
                _ when Shown is { } order => $"{which} and {verb} read with the {(order == DateOrder.DayFirst ? "day" : "month")} first, as other files have it.",
                _ => $"{which} and {verb} read with the month first; --dates dmy reads the day first.",
            }));
        }
        return [.. said];
    }

    /// <summary>What all files that show an order show; <see langword="null"/> where none does, or they differ.</summary>
    private DateOrder? Shown
    {
        get
        {
            bool day = columns.Values.Any(c => c.DayFirst is not null), month = columns.Values.Any(c => c.MonthFirst is not null);
            return day == month ? null : day ? DateOrder.DayFirst : DateOrder.MonthFirst;
        }
    }

    private DateOrder? OrderOf(string origin)
    {
        Column? column = columns.GetValueOrDefault(origin);
        return column switch
        {
            { DayFirst: not null, MonthFirst: not null } => null,
            { DayFirst: not null } => DateOrder.DayFirst,
            { MonthFirst: not null } => DateOrder.MonthFirst,
            _ => Shown ?? DateOrder.MonthFirst,
        };
    }

    private sealed class Column
    {
        public string? DayFirst { get; set; }

        public string? MonthFirst { get; set; }

        public string? First { get; set; }

        public int Ambiguous { get; set; }
    }
}
