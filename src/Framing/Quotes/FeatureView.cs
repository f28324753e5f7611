namespace Framing.Quotes;

/// <summary>The numbers around one token as features take them; beyond the paragraph's ends stands <see cref="Nothing"/>.</summary>
internal readonly struct FeatureView(QuoteText text, int token, int start, int end)
{
    public const uint Nothing = 0xFFFFFFF0;

    public uint Form(int offset) => IsIn(offset) ? text.Form[token + offset] : Nothing;

    public uint Lemma(int offset) => IsIn(offset) ? text.Lemma[token + offset] : Nothing;

    public uint Tag(int offset) => IsIn(offset) ? text.Tag[token + offset] : Nothing;

    public uint Cue(int offset) => IsIn(offset) ? text.CueBand[token + offset] : Nothing;

    public uint Source(int offset) => IsIn(offset) ? text.SourceBand[token + offset] : Nothing;

    public uint Mark(int offset) => IsIn(offset) ? (uint)text.Marks.State[token + offset] : Nothing;

    public uint Shape(int offset) => IsIn(offset) ? text.Shape[token + offset] : Nothing;

    public uint Suffix() => text.Suffix[token];

    /// <summary>The lemma of another token, or <see cref="Nothing"/> for -1.</summary>
    public uint LemmaOf(int other) => other < 0 ? Nothing : text.Lemma[other];

    /// <summary>The form of another token, or <see cref="Nothing"/> for -1.</summary>
    public uint FormOf(int other) => other < 0 ? Nothing : text.Form[other];

    /// <summary>How far another token is, in bins; 15 for -1.</summary>
    public uint DistanceTo(int other) => other < 0 ? 15 : Binning.Distance(Math.Abs(other - token));

    /// <summary>How many sentences away another token is, up to 3; 7 for -1.</summary>
    public uint SentencesTo(int other) =>
        other < 0 ? 7 : Binning.Clamp(Math.Abs(text.Sentences.Of[other] - text.Sentences.Of[token]), 3);

    private bool IsIn(int offset) => token + offset >= start && token + offset < end;
}
