using System.Collections.Concurrent;

namespace Framing;

/// <summary>
/// Makes the layers of documents again that were let go, and keeps those that were asked for last: a report on thousands of articles reads a
/// few hundred of them closely. Thread-safe; what it gives does not depend on what it keeps, since annotating is pure.
/// </summary>
/// <param name="annotate">Annotates an article as it was.</param>
internal sealed class DocumentShelf(Func<Article, Document> annotate)
{
    /// <summary>Documents on one event are read side by side, several events at once.</summary>
    private const int Kept = 256;

    private readonly Lock locked = new();

    // With each article's layers its text, which then need not be unpacked whenever a word of it is read.
    private readonly Dictionary<string, LinkedListNode<(Article Article, LayerSet Layers)>> byId = new(StringComparer.Ordinal);
    private readonly LinkedList<(Article Article, LayerSet Layers)> lastFirst = [];
    private readonly ConcurrentDictionary<string, string> strings = new(StringComparer.Ordinal);

    /// <summary>One string for all equal ones.</summary>
    public string Same(string text) => strings.GetOrAdd(text, text);

    /// <summary>The layers of an article, by its id.</summary>
    public LayerSet LayersOf(Article article)
    {
        lock (locked)
        {
            if (byId.TryGetValue(article.Id, out var found))
            {
                lastFirst.Remove(found);
                lastFirst.AddFirst(found);
                return found.Value.Layers;
            }
        }
        // Two threads may make the same document; they make the same of it.
        Article whole = article.Unpacked();
        LayerSet layers = annotate(whole).AllLayers;
        lock (locked)
        {
            if (!byId.ContainsKey(article.Id))
                byId.Add(article.Id, lastFirst.AddFirst((whole, layers)));
            if (lastFirst.Count > Kept)
            {
                byId.Remove(lastFirst.Last!.Value.Article.Id);
                lastFirst.RemoveLast();
            }
        }
        return layers;
    }
}
