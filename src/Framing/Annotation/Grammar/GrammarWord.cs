namespace Framing.Annotation.Grammar;

/// <summary>What <c>Data/grammar.txt</c> says of a word, a section each; several may hold at once.</summary>
[Flags]
internal enum GrammarWord : uint
{
    None = 0,
    Be = 1 << 0,
    Get = 1 << 1,
    Auxiliary = 1 << 2,
    Linking = 1 << 3,
    NoAct = 1 << 4,
    Idle = 1 << 5,
    Negation = 1 << 6,
    Between = 1 << 7,
    Quantity = 1 << 8,
    Preposition = 1 << 9,
    Subordinator = 1 << 10,
    Reason = 1 << 11,
    OfPerson = 1 << 12,
    OfThing = 1 << 13,
    Speaking = 1 << 14,
    Pointing = 1 << 15,
    Time = 1 << 16,
    Denying = 1 << 17,
}
