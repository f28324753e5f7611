namespace Framing.Learning.Features;

/// <summary>The features of one text that are not zero: their numbers, ascending, and values.</summary>
internal sealed record SparseVector(int[] Indices, float[] Values);
