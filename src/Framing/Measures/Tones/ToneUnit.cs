namespace Framing.Measures.Tones;

/// <summary>How far a word's negation goes.</summary>
internal enum NegationReach : byte
{
    /// <summary>It negates nothing.</summary>
    None,

    /// <summary>The next few words of its clause.</summary>
    Near,

    /// <summary>The rest of its clause.</summary>
    Clause,
}

/// <summary>A word as the rules of tone see it.</summary>
/// <param name="Form">In lower case, with plain marks.</param>
/// <param name="Valence">What VADER's raters gave it; 0 where it bears no tone in its place.</param>
/// <param name="Boost">What it adds to the strength of a word after it.</param>
/// <param name="Negates">How far it negates.</param>
/// <param name="IsUpper">Whether it is in capitals.</param>
/// <param name="BeginsClause">Whether no negation before it reaches it.</param>
internal readonly record struct ToneUnit(string Form, double Valence, double Boost, NegationReach Negates, bool IsUpper, bool BeginsClause)
{
    /// <summary>The word without what it brings to a tone.</summary>
    public ToneUnit Silent => this with { Valence = 0, Boost = 0, Negates = NegationReach.None };
}
