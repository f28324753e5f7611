namespace Framing.Quotes;

/// <summary>Words that may name the source of an attribution.</summary>
/// <param name="Range">The words.</param>
/// <param name="Start">The second stage's probability that a source starts there.</param>
/// <param name="Decoded">Whether the second stage chose it.</param>
internal readonly record struct SourceCandidate(TokenRange Range, float Start, bool Decoded);
