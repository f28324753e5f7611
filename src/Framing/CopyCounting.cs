namespace Framing;

/// <summary>How articles that are largely one text are counted.</summary>
public enum CopyCounting : byte
{
    /// <summary>As often as they are printed.</summary>
    Keep,

    /// <summary>Once: the first by day, then id. The others are left out of everything.</summary>
    Once,
}
