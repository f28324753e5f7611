using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>What tells whether an article tells what a sentence of another says, as numbers that a weighted sum scores.</summary>
internal static class TellingFeatures
{
    /// <summary>
    /// What each number is: the score of the article's sentence that comes nearest, what <see cref="HeldWords"/> counts, and how much the sentence
    /// says: of many words some are told by anybody, and figures are what reports repeat.
    /// </summary>
    public static ImmutableArray<string> Names { get; } = ["nearest", "together", "missing", "words", "figures"];

    /// <summary>The numbers, in order.</summary>
    /// <param name="nearest">The greatest score that the sentence has with one of the article's.</param>
    /// <param name="held">How much of its words the article holds.</param>
    /// <param name="words">Its content words.</param>
    public static double[] Of(double nearest, HeldWords held, ImmutableArray<string> words) =>
        [nearest, held.Together, held.Missing, Math.Log(Math.Max(1, words.Length)), words.Count(word => word.AsSpan().ContainsAnyInRange('0', '9'))];
}
