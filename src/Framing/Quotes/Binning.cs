namespace Framing.Quotes;

/// <summary>Numbers made coarse, so that features repeat.</summary>
internal static class Binning
{
    /// <summary>Looked up, since a branch for each step can't be guessed.</summary>
    private static ReadOnlySpan<byte> Bins =>
    [
        0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
        9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10,
    ];

    /// <summary>1 to 4 as they are, then in steps that grow, to 10.</summary>
    public static uint Distance(int distance) => Bins[Math.Clamp(distance, 0, Bins.Length - 1)];

    /// <summary>No more than a limit.</summary>
    public static uint Clamp(int value, int limit) => (uint)Math.Clamp(value, 0, limit);
}
