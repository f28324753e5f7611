using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Framing.Corpora;

namespace Framing.Batch;

/// <summary>What a conversion did with the articles that it read.</summary>
/// <param name="Path">The file that has each case: a row an article or file, with <c>kind</c>, <c>where</c> and <c>text</c>.</param>
/// <param name="Articles">Articles written.</param>
/// <param name="Refused">Rows and files that could not be used.</param>
/// <param name="SetApart">Articles from which lines were set apart.</param>
/// <param name="Copies">Articles whose text stood there before; they are written all the same.</param>
/// <param name="UnreadDates">Articles whose date can't be read, or can mean two days; it stays as it is.</param>
/// <param name="Undated">Articles without a date.</param>
/// <param name="WithoutOutlet">Articles without an outlet.</param>
/// <param name="Encodings">Encodings that are not UTF-8, each with the number of articles read in it.</param>
/// <param name="Cautions">What is to be known of the dates, a sentence each.</param>
public sealed record ConversionReport(
    string Path, int Articles, int Refused, int SetApart, int Copies, int UnreadDates, int Undated, int WithoutOutlet,
    ImmutableSortedDictionary<string, int> Encodings, ImmutableArray<string> Cautions);

/// <summary>Writes each case of a conversion down, and counts them.</summary>
internal sealed class ConversionLog(string path) : IDisposable
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FileStream stream = new(path, FileMode.Create);
    private readonly SortedDictionary<string, int> encodings = new(StringComparer.Ordinal);
    private readonly List<string> cautions = [];
    private int articles, refused, setApart, copies, unreadDates, undated, withoutOutlet;

    public void Refused(RejectedRow row)
    {
        refused++;
        Add("refused", row.Line > 0 ? FormattableString.Invariant($"{row.File}#{row.Line}") : row.File, row.Reason);
    }

    public void Noted(FileNote note) => Add("note", note.File, note.Text);

    public void Read(Article article)
    {
        articles++;
        undated += string.IsNullOrEmpty(article.Date) ? 1 : 0;
        withoutOutlet += string.IsNullOrEmpty(article.Outlet) ? 1 : 0;
        if (article.Encoding is { } encoding)
            encodings[encoding] = encodings.GetValueOrDefault(encoding) + 1;
        setApart += article.SetApart.IsEmpty ? 0 : 1;
        foreach (string line in article.SetApart)
            Add("set_apart", article.Id, line);
    }

    public void Copy(string id, string first)
    {
        copies++;
        Add("copy", id, $"its text is that of {first}");
    }

    public void UnreadDate(string id, string date)
    {
        unreadDates++;
        Add("date", id, $"'{date}' was not read as a day");
    }

    public void Caution(string caution)
    {
        cautions.Add(caution);
        Add("date", "", caution);
    }

    /// <summary>Closes the file and gives the counts; the file's final name stands in them.</summary>
    public ConversionReport End(string reportPath)
    {
        stream.Dispose();
        return new(
            reportPath, articles, refused, setApart, copies, unreadDates, undated, withoutOutlet,
            encodings.ToImmutableSortedDictionary(StringComparer.Ordinal), [.. cautions]);
    }

    public void Dispose() => stream.Dispose();

    private void Add(string kind, string where, string text)
    {
        using (Utf8JsonWriter writer = new(stream, OneLine))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", kind);
            writer.WriteString("where", where);
            writer.WriteString("text", text);
            writer.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }
}
