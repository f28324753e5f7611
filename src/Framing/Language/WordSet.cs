using System.Collections.Frozen;

namespace Framing.Language;

/// <summary>Words in lower case, looked up as strings or as characters. Immutable.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> byChars, inAnyCase;

    public WordSet(IEnumerable<string> words)
    {
        this.words = words.ToFrozenSet(StringComparer.Ordinal);
        byChars = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        inAnyCase = this.words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = this.words.Max(word => word.Length);
    }

    /// <summary>The length of the longest word.</summary>
    public int Longest { get; }

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public bool Contains(string word) => words.Contains(word);

    /// <inheritdoc cref="Contains(string)"/>
    public bool Contains(ReadOnlySpan<char> word) => byChars.Contains(word);

    /// <summary>Whether the word, however it is written, is one of them.</summary>
    public bool ContainsAnyCase(ReadOnlySpan<char> word) => inAnyCase.Contains(word);
}
