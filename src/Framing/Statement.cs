using System.Collections.Immutable;

namespace Framing;

/// <summary>What a part of a statement does in it.</summary>
public enum StatementRole : byte
{
    /// <summary>What was counted on, where that is not all: "on the two events that both tell of".</summary>
    Scope,

    /// <summary>What the sides do: a sentence with their counts.</summary>
    Claim,

    /// <summary>How large the difference is and how sure, or why that is not said.</summary>
    Difference,

    /// <summary>How far an interval reaches.</summary>
    Reach,

    /// <summary>That the pair was picked from several, and the interval that allows for it.</summary>
    Picked,

    /// <summary>How many wrong labels would erase it.</summary>
    Labels,
}

/// <summary>A stretch of a statement.</summary>
/// <param name="Role">What it does in the statement.</param>
/// <param name="Text">Its words.</param>
/// <param name="Figure">The figure whose count it gives, and whose places it leads to; <see langword="null"/> for words alone.</param>
public readonly record struct StatementPart(StatementRole Role, string Text, GroupMeasurement? Figure = null);

/// <summary>What is said of a difference, as parts in the order of reading. <see cref="ToString"/> is what a reader may quote.</summary>
/// <param name="Parts">The parts; neighbours of one role are one sentence.</param>
public sealed record Statement(ImmutableArray<StatementPart> Parts)
{
    /// <summary>Nothing said.</summary>
    public static Statement None { get; } = new([]);

    /// <summary>The parts of one role.</summary>
    public IEnumerable<StatementPart> this[StatementRole role] => Parts.Where(part => part.Role == role);

    /// <summary>The words of some roles, each role's as a sentence.</summary>
    public string Text(params StatementRole[] roles) =>
        string.Join(' ', Parts.Where(part => roles.Contains(part.Role)).GroupBy(part => part.Role).Select(sentence => string.Concat(sentence.Select(part => part.Text))));

    /// <summary>The whole, as one text: "On the two events that both tell of: …".</summary>
    public override string ToString() => Parts is [{ Role: StatementRole.Scope, Text: [char first, .. string scope] }, ..]
        ? $"{char.ToUpperInvariant(first)}{scope}: {Text([.. Enum.GetValues<StatementRole>().Skip(1)])}"
        : Text(Enum.GetValues<StatementRole>());
}
