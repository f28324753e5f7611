namespace Framing;

/// <summary>In which order a date in figures alone, such as 05/06/2026, names its parts.</summary>
public enum DateOrder
{
    /// <summary>The day first, as in most of the world.</summary>
    DayFirst,

    /// <summary>The month first, as in the United States.</summary>
    MonthFirst,

    /// <summary>The year first, its century left out: 26/06/05.</summary>
    YearFirst,
}
