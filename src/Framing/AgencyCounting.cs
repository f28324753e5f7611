namespace Framing;

/// <summary>How articles are counted that print a news agency's words, by their credit (the column <c>agency</c>).</summary>
public enum AgencyCounting : byte
{
    /// <summary>As the outlet's own.</summary>
    Keep,

    /// <summary>The same, and own voice once more without them (<see cref="Comparison.WithoutAgency"/>).</summary>
    Apart,

    /// <summary>Not at all: they are left out of everything.</summary>
    Drop,
}
