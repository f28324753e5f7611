using System.Collections.Immutable;
using System.Text;
using Sylvan.Data.Csv;

namespace Framing.Corpora;

/// <summary>A table <c>doc_id,event</c> that says which event each article reports: written by the program, corrected by hand, read back.</summary>
public static class EventFile
{
    /// <summary>The event by doc_id.</summary>
    /// <exception cref="InputException">It is no such table, or an article stands twice.</exception>
    public static ImmutableDictionary<string, string> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        ImmutableDictionary<string, string>.Builder events = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        try
        {
            using StreamReader reader = new(path, Encoding.UTF8);
            using CsvDataReader csv = CsvDataReader.Create(reader, new CsvDataReaderOptions { HeaderComparer = StringComparer.Ordinal });
            string[] columns = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
            (int id, int name) = (Array.IndexOf(columns, "doc_id"), Array.IndexOf(columns, "event"));
            if (id < 0 || name < 0)
                throw new InputException($"{path}: found the columns {string.Join(", ", columns)}; expected doc_id,event. Name them so in the first line.");
            while (csv.Read())
            {
                if (!events.TryAdd(csv.GetString(id), csv.GetString(name)))
                    throw new InputException($"{path}, row {csv.RowNumber}: the doc_id '{csv.GetString(id)}' stood before; expected each once. Remove one of the two.");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvFormatException or CsvRecordTooLargeException or CsvMissingHeadersException)
        {
            throw new InputException($"{path}: the events can't be read; expected a table with the columns doc_id,event. Correct it, or remove it to have it written anew.", e);
        }
        return events.ToImmutable();
    }

    /// <summary>Writes the events of articles, in their order.</summary>
    /// <exception cref="InputException">The file can't be written.</exception>
    public static void Write(string path, IEnumerable<KeyValuePair<string, string>> events)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(events);
        StringBuilder table = new("doc_id,event\n");
        foreach ((string id, string name) in events)
            table.Append(Quoted(id)).Append(',').Append(Quoted(name)).Append('\n');
        try
        {
            File.WriteAllText(path + ".part", table.ToString());
            File.Move(path + ".part", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the events can't be written ({e.Message.TrimEnd('.')}). Name a file that you may write.", e);
        }
    }

    private static string Quoted(string value) =>
        value.Length > 0 && value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
