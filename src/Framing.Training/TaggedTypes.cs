namespace Framing.Training;

/// <summary>A tag and the share of belief that it has.</summary>
internal readonly record struct TagShare(byte Tag, float Share);

/// <summary>A sentence to learn from: types of its words, and for each what its tag should be, with shares that sum to 1; none where it teaches nothing.</summary>
internal sealed record TaggedTypes(int[] Types, TagShare[][] Targets);
