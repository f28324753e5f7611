namespace Framing.Alignment;

/// <summary>How much of a statement's words an article holds, each word weighed by how rare it is in news.</summary>
/// <param name="Together">The share of their weight that stands in the two neighbouring sentences with most of it, 0 to 1; a word of the same family counts less.</param>
/// <param name="Missing">The weight of the rarest word that stands not in these, 0 to about 1.</param>
/// <param name="At">The first of the two sentences; -1 where no word stands anywhere.</param>
internal readonly record struct HeldWords(double Together, double Missing, int At);
