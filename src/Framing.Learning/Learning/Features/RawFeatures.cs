namespace Framing.Learning.Features;

/// <summary>A hashed feature and how often it comes in a text.</summary>
internal readonly record struct FeatureCount(uint Hash, int Count);

/// <summary>What a text consists of, before anything is learned: n-grams of words and of letters by hash, ascending, and measures of style.</summary>
/// <param name="Words">Words and pairs of words.</param>
/// <param name="Letters">Runs of 2 to 5 letters within a word.</param>
/// <param name="Style">Named measures of style, in ordinal order of name.</param>
/// <param name="Vector">The average of its word vectors.</param>
internal sealed record RawFeatures(FeatureCount[] Words, FeatureCount[] Letters, (string Name, double Value)[] Style, float[] Vector)
{
    /// <summary>What a stretch of a document consists of.</summary>
    public static RawFeatures Of(Document document, TextSpan span)
    {
        (FeatureCount[] words, FeatureCount[] letters) = NGrams.Count(document, span);
        return new(words, letters, StyleFeatures.Of(document, span), VectorBlock.Of(document, span));
    }
}
