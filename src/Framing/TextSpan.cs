namespace Framing;

/// <summary>The part of an article that an offset counts from.</summary>
public enum Field : byte
{
    /// <summary>The body of the article.</summary>
    Text,

    /// <summary>The title, where it stands apart from the body.</summary>
    Title,
}

/// <summary>
/// A half-open range <c>[Start, End)</c> of UTF-16 code units in one field of a document.
/// The title orders before the text; within a field spans order by start, then the longer first.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is negative or ends before it starts.</exception>
    public TextSpan(int start, int end, Field field = Field.Text)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End, Field) = (start, end, field);
    }

    /// <summary>The first code unit in the span.</summary>
    public int Start { get; }

    /// <summary>The first code unit after the span.</summary>
    public int End { get; }

    /// <summary>The field that the offsets count in.</summary>
    public Field Field { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Field == other.Field && Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Field == other.Field && Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public int CompareTo(TextSpan other)
    {
        int byField = (int)other.Field - (int)Field;
        if (byField != 0)
            return byField;
        int byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : other.End.CompareTo(End);
    }

    /// <summary>Compares by <see cref="CompareTo"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Compares by <see cref="CompareTo"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Compares by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary><c>text[3..9)</c>, for messages.</summary>
    public override string ToString() => $"{Field.Name()}[{Start}..{End})";
}
