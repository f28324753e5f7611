using System.Numerics;

namespace Framing.Quotes;

/// <summary>
/// How often a lemma is part of a cue ("say") or of a source ("spokesman"), counted in the training data and stored in bands.
/// </summary>
internal sealed class CueLexicon
{
    /// <summary>From this band on a lemma is a cue often enough to look for speech around it.</summary>
    public const int LikelyBand = 3;

    /// <summary>A key, which is a hash already, and its bands below, where the key's last bits say or behind; 0 where nothing stands. Half of it is empty.</summary>
    private readonly ulong[] slots;

    /// <summary>Takes keys, of which none is there twice, and the bands of each, which are never 0.</summary>
    public CueLexicon(ReadOnlySpan<uint> keys, ReadOnlySpan<byte> bands)
    {
        slots = new ulong[BitOperations.RoundUpToPowerOf2(2 * (uint)keys.Length + 1)];
        for (int i = 0; i < keys.Length; i++)
            slots[SlotOf(keys[i])] = (ulong)keys[i] << 8 | bands[i];
    }

    /// <summary>Knows no word.</summary>
    public static CueLexicon Empty { get; } = new([], []);

    /// <summary>The key of a lemma, used as a verb or otherwise.</summary>
    public static uint KeyOf(uint lemma, bool verb) => FeatureHash.Of(verb ? 1u : 2u, lemma);

    /// <summary>Both bands: of cues in the lower four bits, of sources in the upper four; 0 of a lemma that is not known.</summary>
    public byte BandsOf(uint lemma, bool verb) => (byte)slots[SlotOf(KeyOf(lemma, verb))];

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

    /// <summary>Where a key stands, or would.</summary>
    private int SlotOf(uint key)
    {
        int mask = slots.Length - 1, slot = (int)key & mask;
        while (slots[slot] != 0 && (uint)(slots[slot] >> 8) != key)
            slot = (slot + 1) & mask;
        return slot;
    }
}
