using Framing.Models;

namespace Framing.Measures.Targets;

/// <summary>
/// What a sentence says of its target, as numbers: hashed features and averages of word vectors. Reused for one target after another;
/// not thread-safe.
/// </summary>
internal sealed partial class TargetFeatures(TargetLexicon lexicon)
{
    /// <summary>Features are hashed into so many buckets.</summary>
    public const int Bits = 20;

    private readonly float[] averages = new float[Windows * WordVectors.Dimensions];
    private int[] buckets = new int[1024];
    private float[] values = new float[1024];
    private int count;

    /// <summary>The bucket of each feature.</summary>
    public ReadOnlySpan<int> Buckets => buckets.AsSpan(0, count);

    /// <summary>The value of each feature.</summary>
    public ReadOnlySpan<float> Values => values.AsSpan(0, count);

    /// <summary>The averages of word vectors, window after window.</summary>
    public ReadOnlySpan<float> Averages => averages;

    /// <summary>Takes the features of the target that the sentence is aimed at.</summary>
    public void Take(TargetSentence sentence)
    {
        Clear();
        Words(sentence);
        Places(sentence);
        Valences(sentence);
        Speech(sentence);
        Grammar(sentence);
        Average(sentence);
    }

    /// <summary>Forgets the last target; training takes the families of features that follow one by one, to tell what each gains.</summary>
    public void Clear()
    {
        count = 0;
        tied.Clear();
        Array.Clear(averages);
    }

    private void Add(Template template, uint a, uint b = 0, uint c = 0, float value = 1)
    {
        if (count == buckets.Length)
        {
            Array.Resize(ref buckets, count * 2);
            Array.Resize(ref values, count * 2);
        }
        ulong hash = (((ulong)template + 1) * 0x9E3779B97F4A7C15) ^ a;
        hash = (hash * 0xD6E8FEB86659FD93) ^ (hash >> 32) ^ b;
        hash = (hash * 0xD6E8FEB86659FD93) ^ (hash >> 32) ^ ((ulong)c << 16);
        hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9;
        buckets[count] = (int)(hash >> (64 - Bits));
        values[count++] = value;
    }

    /// <summary>Words of the sentence, and those near the target by side.</summary>
    public void Words(TargetSentence s)
    {
        for (int d = -s.Left; d <= s.Right; d++)
        {
            if (d == 0)
                continue;
            Add(Template.Word, s[d].Form);
            if (Math.Abs(d) <= 6)
                Add(d < 0 ? Template.Left6 : Template.Right6, s[d].Form);
        }
    }

    /// <summary>Words at exact places, in windows, and pairs.</summary>
    public void Places(TargetSentence s)
    {
        for (int d = -12; d <= 12; d++)
        {
            if (d == 0 || !s.Has(d))
                continue;
            int far = Math.Abs(d);
            if (far <= 5)
                Add(Template.Place, s[d].Form, (uint)(d + 100));
            if (far <= 3)
                Add(Template.Near3, s[d].Lemma, d < 0 ? 1u : 2u);
            Add(Template.Near12, s[d].Lemma, d < 0 ? 1u : 2u);
            if (far <= 6 && s.Has(d + 1) && d != -1)
                Add(Template.Pair, s[d].Form, s[d + 1].Form, d < 0 ? 1u : 2u);
            if (far <= 3)
                Add(Template.Kind, (uint)s[d].Kind, (uint)(d + 100));
        }
        Add(Template.Across, s[-1].Form, s[1].Form);
        Add(Template.Across2, s[-2].Form, s[-1].Form, s[1].Form);
        Add(Template.Across3, s[-1].Form, s[1].Form, s[2].Form);
        Add(Template.KindsAcross, ((uint)s[-2].Kind << 8) | (uint)s[-1].Kind, ((uint)s[1].Kind << 8) | (uint)s[2].Kind);
        Add(Template.Start, (uint)Math.Min(s.Left, 4));
        Add(Template.Length, (uint)Math.Min((s.Left + s.Right) / 8, 6));
    }

    /// <summary>What a feature is; the order is part of the model.</summary>
    private enum Template : byte
    {
        Word, Left6, Right6, Place, Near3, Near12, Pair, Kind, Across, Across2, Across3, KindsAcross, Start, Length,
        Valence, ValenceSum, ValenceSign, ValenceWord, NearestValence,
        Speaker, InSpeech, SpeechState, SpeechVerb, SpeechValence,
        Subject, SubjectNegated, Passive, Predicate, SubjectThen, SubjectValence, Object, ObjectBy, ObjectValence, NounOf, Possessed, PossessedValence, Apposed, Called,
    }
}
