using System.Collections.Immutable;

namespace Framing.Corpora;

/// <summary>A table <c>doc_id,event</c> that says which event each article reports: written by the program, corrected by hand, read back.</summary>
public static class EventFile
{
    private static readonly CorrectionTable Table = new("events", ["doc_id", "event"]);

    /// <summary>The event by doc_id.</summary>
    /// <exception cref="InputException">It is no such table, or an article stands twice.</exception>
    public static ImmutableDictionary<string, string> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        ImmutableDictionary<string, string>.Builder events = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (TableRow row in Table.Read(path).Rows)
        {
            // Blanks at the ends can't be seen in a spreadsheet, and would part an event in two.
            if (!events.TryAdd(row["doc_id"]!, row["event"]!.Trim()))
                throw new InputException($"{path}, row {row.Line}: the doc_id '{row["doc_id"]}' stood before; expected each once. Remove one of the two.");
        }
        return events.ToImmutable();
    }

    /// <summary>Writes the events of articles, in their order.</summary>
    /// <exception cref="InputException">The file can't be written.</exception>
    public static void Write(string path, IEnumerable<KeyValuePair<string, string>> events)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(events);
        Table.Write(path, events.Select(e => (string[])[e.Key, e.Value]));
    }
}
