namespace Framing.Catalyst.Mapping;

/// <summary>A token as Catalyst gives it.</summary>
/// <param name="Begin">Its first character, as Catalyst says; invented where a contraction was rewritten.</param>
/// <param name="End">Its last character, inclusive.</param>
/// <param name="Value">What Catalyst reads it as ("not").</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Pos">Its universal tag by name, or "NONE".</param>
internal readonly record struct ForeignToken(int Begin, int End, string Value, string Lemma, string Pos);

/// <summary>A name as Catalyst gives it, the end inclusive.</summary>
internal readonly record struct ForeignEntity(int Begin, int End, string Type);

/// <summary>One of Catalyst's spans: what it takes for a sentence.</summary>
internal sealed record ForeignSentence(IReadOnlyList<ForeignToken> Tokens, IReadOnlyList<ForeignEntity> Entities);
