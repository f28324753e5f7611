namespace Framing;

/// <summary>How a word is said of somebody.</summary>
public enum PortrayalRelation : byte
{
    /// <summary>An adjective or noun that says what somebody is: "the embattled mayor", "Keller, a novelist,", "Keller was furious".</summary>
    Is,

    /// <summary>A verb for what somebody does: "Keller resigned".</summary>
    Does,

    /// <summary>A verb for what is done to somebody: "voters rejected Keller", "Keller was fired".</summary>
    Undergoes,
}

/// <summary>A word that a sentence says of a target.</summary>
/// <param name="Name">The target's name, as the whole article knows it.</param>
/// <param name="Target">The mention that it is said of.</param>
/// <param name="Span">The word.</param>
/// <param name="Lemma">Its dictionary form, in lower case.</param>
/// <param name="Tag">Its part of speech: adjective, noun or verb.</param>
/// <param name="Relation">How it is said.</param>
/// <param name="Negated">Whether it is denied: "was not charged".</param>
/// <param name="Voice">Whose word it is.</param>
public readonly record struct PortrayalWord(
    string Name, TextSpan Target, TextSpan Span, string Lemma, UniversalTag Tag, PortrayalRelation Relation, bool Negated, Voice Voice);
