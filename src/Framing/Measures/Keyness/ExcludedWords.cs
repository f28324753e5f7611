using System.Collections.Immutable;

namespace Framing.Measures.Keyness;

/// <summary>Words and phrases that a table of key words leaves out, whatever their case; a phrase that holds one is left out too.</summary>
/// <param name="words">The words and phrases.</param>
public sealed class ExcludedWords(IEnumerable<string> words)
{
    private const int LongestLine = 200, MostLines = 100_000, MostBytes = 16 << 20;

    private readonly ImmutableArray<string> padded = [.. words.Select(word => $" {word.Trim().ToLowerInvariant()} ").Distinct(StringComparer.Ordinal)];

    /// <summary>None.</summary>
    public static ExcludedWords None { get; } = new([]);

    /// <summary>Those of a file: a word or phrase a line; empty lines and those that begin with # say nothing.</summary>
    /// <exception cref="InputException">The file can't be read, or is no list of words.</exception>
    public static ExcludedWords Read(string path)
    {
        List<string> words = [];
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes } file)
                throw new InputException($"{path}: found {file.Length} bytes; expected a list of words, of {MostBytes} bytes at most.");
            foreach ((int index, string line) in File.ReadLines(path).Index())
            {
                if (line.Length > LongestLine || index >= MostLines)
                    throw new InputException(
                        $"{path}, line {index + 1}: found {(index >= MostLines ? "one line too many" : $"{line.Length} characters")}; expected a word or phrase "
                            + $"a line, of {LongestLine} characters and {MostLines} lines at most. Give a list of words.");
                if (line.Trim() is { Length: > 0 } word && word[0] != '#')
                    words.Add(word);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file can't be read ({e.Message.TrimEnd('.')}). Name a file with a word or phrase a line.", e);
        }
        return new(words);
    }

    /// <summary>Whether a word, phrase or name holds one of them.</summary>
    internal bool Hold(string feature)
    {
        if (padded.IsEmpty)
            return false;
        string whole = $" {feature.ToLowerInvariant()} ";
        return padded.Any(word => whole.Contains(word, StringComparison.Ordinal));
    }
}
