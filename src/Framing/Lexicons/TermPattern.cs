using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>A pattern as a lexicon writes it, and what it means.</summary>
internal sealed record TermPattern(string Text, int Line, PatternNode Node);

/// <summary>Patterns of which one must stand within so many words of a term, or anywhere in the article.</summary>
/// <param name="Within">The distance in words; <see cref="Anywhere"/> for the whole article.</param>
/// <param name="Patterns">What must stand there.</param>
internal sealed record TermContext(int Within, ImmutableArray<TermPattern> Patterns)
{
    public const int Anywhere = int.MaxValue;
}

/// <summary>
/// A part of a pattern, and its bounds. They are computed as parts are put together, since a file can make parts of lists of lists that
/// would take for ever to walk.
/// </summary>
/// <param name="Size">How many edges it takes in the automaton, lists written out.</param>
/// <param name="Steps">How many words it takes at most.</param>
/// <param name="Gaps">How many gaps it has at most.</param>
/// <param name="Optional">Whether it may take nothing.</param>
/// <param name="GapFirst">Whether it may begin with a gap.</param>
/// <param name="GapLast">Whether it may end with a gap.</param>
internal abstract record PatternNode(long Size, long Steps, long Gaps, bool Optional, bool GapFirst, bool GapLast)
{
    public const int MaxSize = 200_000;

    /// <summary>A sum that stays far from overflow: beyond the bound its exact value matters to nobody.</summary>
    protected static long Sum(ImmutableArray<PatternNode> parts, Func<PatternNode, long> of) =>
        parts.Aggregate(0L, (sum, part) => Math.Min(sum + of(part), int.MaxValue));
}

/// <summary>One token that is a form of a word.</summary>
/// <param name="Word">In lower case.</param>
/// <param name="Exact">Whether only this very form will do, not its inflections.</param>
/// <param name="Capitals">Bit i set where character i must be upper case.</param>
/// <param name="Tags">The Penn tags that will do, a bit each; 0 for all.</param>
/// <param name="Upos">The universal tags that will do, a bit each; 0 for all.</param>
internal sealed record WordNode(string Word, bool Exact, uint Capitals, ulong Tags, uint Upos) : PatternNode(1, 1, 0, false, false, false);

/// <summary>Words of any kind between two words of a pattern.</summary>
/// <param name="Kind">What may stand there.</param>
/// <param name="Max">At most so many words.</param>
internal sealed record GapNode(GapKind Kind, int Max) : PatternNode(1, 0, 1, false, true, true);

/// <summary>What a gap takes.</summary>
internal enum GapKind : byte
{
    /// <summary>Exactly one word.</summary>
    One,

    /// <summary>None to so many words of any kind, not punctuation.</summary>
    Words,

    /// <summary>Modifiers of the word that follows, with commas and conjunctions between them, or nothing.</summary>
    Modifiers,
}

/// <summary>Parts one after another.</summary>
internal sealed record SequenceNode(ImmutableArray<PatternNode> Parts) : PatternNode(
    Sum(Parts, part => part.Size),
    Sum(Parts, part => part.Steps),
    Sum(Parts, part => part.Gaps),
    Parts.All(part => part.Optional),
    EdgeIsGap(Parts, part => part.GapFirst),
    EdgeIsGap(Parts.Reverse(), part => part.GapLast))
{
    private static bool EdgeIsGap(IEnumerable<PatternNode> fromTheEdge, Func<PatternNode, bool> isGap)
    {
        foreach (PatternNode part in fromTheEdge)
        {
            if (isGap(part))
                return true;
            if (!part.Optional)
                return false;
        }
        return false;
    }
}

/// <summary>One of several parts.</summary>
internal sealed record ChoiceNode(ImmutableArray<PatternNode> Parts) : PatternNode(
    Sum(Parts, part => part.Size),
    Parts.Max(part => part.Steps),
    Parts.Max(part => part.Gaps),
    Parts.Any(part => part.Optional),
    Parts.Any(part => part.GapFirst),
    Parts.Any(part => part.GapLast));

/// <summary>A part or nothing.</summary>
internal sealed record OptionalNode(PatternNode Part)
    : PatternNode(Part.Size, Part.Steps, Part.Gaps, true, Part.GapFirst, Part.GapLast);
