using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// How many words of a statement an article prints at all: in one quotation or in several, in whatever order. A version that is held against the
/// statement is often one piece of several, so that its words alone say too little. Each article is read once.
/// </summary>
internal sealed class PrintedWords(ImmutableArray<Document> documents)
{
    /// <summary>Fewer words in a row stand in any two articles by chance, and are not counted.</summary>
    public const int InRow = 4;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly HashSet<(int, int, int, int)>?[] printed = new HashSet<(int, int, int, int)>?[documents.Length];

    /// <summary>The number of a statement's words that stand in an article in a row of <see cref="InRow"/> or more.</summary>
    public int Count(ImmutableArray<QuotedWord> statement, int article)
    {
        HashSet<(int, int, int, int)> runs = printed[article] ??= [.. RunsOf(documents[article], Field.Title), .. RunsOf(documents[article], Field.Text)];
        int[] said = [.. statement.Select(IdOf)];
        bool[] found = new bool[said.Length];
        for (int i = 3; i < said.Length; i++)
        {
            if (runs.Contains((said[i - 3], said[i - 2], said[i - 1], said[i])))
                found.AsSpan(i - 3, 4).Fill(true);
        }
        return found.Count(f => f);
    }

    private IEnumerable<(int, int, int, int)> RunsOf(Document document, Field field)
    {
        int[] words = [.. QuotedStatement.Split(document, new(0, document.Article[field].Length, field)).Select(IdOf)];
        for (int i = 3; i < words.Length; i++)
            yield return (words[i - 3], words[i - 2], words[i - 1], words[i]);
    }

    private int IdOf(QuotedWord word)
    {
        if (!ids.TryGetValue(word.Form, out int id))
            ids.Add(word.Form, id = ids.Count);
        return id;
    }
}
