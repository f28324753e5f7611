namespace Framing.Quotes;

/// <summary>
/// How often a lemma is part of a cue ("say") or of a source ("spokesman"), counted in the training data and stored in bands.
/// </summary>
internal sealed class CueLexicon(IReadOnlyDictionary<uint, byte> bands)
{
    /// <summary>From this band on a lemma is a cue often enough to look for speech around it.</summary>
    public const int LikelyBand = 3;

    /// <summary>Knows no word.</summary>
    public static CueLexicon Empty { get; } = new(new Dictionary<uint, byte>());

    /// <summary>The key of a lemma, used as a verb or otherwise.</summary>
    public static uint KeyOf(uint lemma, bool verb) => FeatureHash.Of(verb ? 1u : 2u, lemma);

    /// <summary>Both bands: of cues in the lower four bits, of sources in the upper four.</summary>
    public byte BandsOf(uint lemma, bool verb) => bands.TryGetValue(KeyOf(lemma, verb), out byte band) ? band : (byte)0;

    /// <summary>The band of <paramref name="inCue"/> cues among so many uses.</summary>
    public static int CueBandOf(int inCue, int uses) => ((double)inCue / (uses + 1)) switch
    {
        < .01 => 1,
        < .05 => 2,
        < .2 => 3,
        < .5 => 4,
        _ => 5,
    };

    /// <summary>The band of <paramref name="inSource"/> source words among so many uses.</summary>
    public static int SourceBandOf(int inSource, int uses) => ((double)inSource / (uses + 1)) switch
    {
        < .03 => 1,
        < .12 => 2,
        < .3 => 3,
        _ => 4,
    };
}
