namespace Framing.Quotes;

/// <summary>Numbers made coarse, so that features repeat.</summary>
internal static class Binning
{
    /// <summary>1 to 4 as they are, then in steps that grow, to 10.</summary>
    public static uint Distance(int distance) => distance switch
    {
        < 0 => 0,
        <= 4 => (uint)distance,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 24 => 8,
        <= 49 => 9,
        _ => 10,
    };

    /// <summary>No more than a limit.</summary>
    public static uint Clamp(int value, int limit) => (uint)Math.Clamp(value, 0, limit);
}
