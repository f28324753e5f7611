using System.Collections.Immutable;

namespace Framing;

/// <summary>
/// The distinct forms and lemmas of one document, numbered from 0 in the order they were added. Immutable.
/// </summary>
/// <remarks>It belongs to the document, not to the process: ids never depend on what else was read, and memory ends with the document.</remarks>
public sealed class Vocabulary
{
    private readonly ImmutableArray<string> words;

    /// <summary>Makes a vocabulary of words of which none is there twice.</summary>
    internal Vocabulary(ImmutableArray<string> words) => this.words = words;

    /// <summary>A vocabulary with nothing in it.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>How many words it holds.</summary>
    public int Count => words.Length;

    /// <summary>The word with that id.</summary>
    public string this[int id] => words[id];

    /// <summary>Collects words; not thread-safe.</summary>
    public sealed class Builder
    {
        private readonly ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byChars;

        /// <summary>Makes an empty builder.</summary>
        public Builder() => byChars = ids.GetAlternateLookup<ReadOnlySpan<char>>();

        /// <summary>The id of the word, which is added where it is new.</summary>
        public int Add(ReadOnlySpan<char> word)
        {
            if (byChars.TryGetValue(word, out int id))
                return id;
            return AddNew(word.ToString());
        }

        /// <inheritdoc cref="Add(ReadOnlySpan{char})"/>
        public int Add(string word) => ids.TryGetValue(word, out int id) ? id : AddNew(word);

        /// <summary>The words so far as an immutable vocabulary.</summary>
        public Vocabulary ToVocabulary() => new(words.ToImmutable());

        private int AddNew(string word)
        {
            int id = words.Count;
            words.Add(word);
            ids.Add(word, id);
            return id;
        }
    }
}
