using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>What tells whether an article tells what a sentence of another says, as numbers that a weighted sum scores.</summary>
internal static class TellingFeatures
{
    /// <summary>What each number is: the score of the article's sentence that comes nearest, and what <see cref="HeldWords"/> counts.</summary>
    public static ImmutableArray<string> Names { get; } = ["nearest", "together", "missing"];

    /// <summary>The numbers, in order.</summary>
    /// <param name="nearest">The greatest score that the sentence has with one of the article's.</param>
    /// <param name="held">How much of its words the article holds.</param>
    public static double[] Of(double nearest, HeldWords held) => [nearest, held.Together, held.Missing];
}
