using System.Collections.Frozen;

namespace Framing.Language;

/// <summary>Words in lower case, looked up as strings or as characters. Immutable.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> byChars;
    private readonly Lazy<FrozenSet<string>> inAnyCase;

    public WordSet(IEnumerable<string> words)
    {
        this.words = words.ToFrozenSet(StringComparer.Ordinal);
        byChars = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        // Few sets are asked so, and making one costs more than reading its words.
        inAnyCase = new(() => this.words.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
        Longest = this.words.Max(word => word.Length);
    }

    /// <summary>The length of the longest word.</summary>
    public int Longest { get; }

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public bool Contains(string word) => words.Contains(word);

    /// <inheritdoc cref="Contains(string)"/>
    public bool Contains(ReadOnlySpan<char> word) => byChars.Contains(word);

    /// <summary>For each word of a document whether it is one of them: cheaper to ask than the set, where every token is asked.</summary>
    public bool[] In(Vocabulary vocabulary)
    {
        bool[] known = new bool[vocabulary.Count];
        for (int id = 0; id < known.Length; id++)
            known[id] = words.Contains(vocabulary[id]);
        return known;
    }

    /// <summary>Whether the word, however it is written, is one of them.</summary>
    public bool ContainsAnyCase(ReadOnlySpan<char> word) => inAnyCase.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
