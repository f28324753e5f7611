using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Corpora;

/// <summary>
/// A table <c>event,point,doc_id,field,start,end,told,sentence</c> that says which sentences tell which story point: written by the program,
/// corrected by hand, read back. <c>told</c> is <c>yes</c>, <c>perhaps</c> or <c>alone</c>, which is yes unless another point turns out to hold the
/// sentence too; the words in <c>sentence</c> are there for whoever corrects it.
/// </summary>
public static class PointFile
{
    private static readonly ImmutableArray<string> Columns = ["event", "point", "doc_id", "field", "start", "end", "told"];

    /// <summary>The points in a file.</summary>
    /// <exception cref="InputException">It is no such table, or a row can't be read.</exception>
    public static GivenPoints Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        (ImmutableArray<TableRow> rows, string sha256) = new CorrectionTable("points", Columns).Read(path);
        return new([.. rows.Select(Passage)], sha256);
    }

    /// <summary>Writes the points of a comparison: a row a sentence and point, and the sentence that stands for the point first.</summary>
    /// <exception cref="InputException">The file can't be written.</exception>
    public static void Write(string path, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(comparison);
        Dictionary<string, Document> documents = comparison.Profiles.ToDictionary(p => p.Document.Article.Id, p => p.Document, StringComparer.Ordinal);
        new CorrectionTable("points", Columns.Add("sentence")).Write(path, comparison.StoryPoints.GroupBy(p => p.Event, StringComparer.Ordinal)
            .SelectMany(@event => @event.Select((point, i) => Rows(point, i + 1, documents))).SelectMany(rows => rows));
    }

    private static IEnumerable<string[]> Rows(StoryPoint point, int number, Dictionary<string, Document> documents) =>
        point.Passages.OrderBy(p => (p.DocId, p.Span) != (point.Center.DocId, point.Center.Span)).Concat(point.MayTell).Select(passage => (string[])
        [
            point.Event, Text(number), passage.DocId, passage.Span.Field.Name(), Text(passage.Span.Start), Text(passage.Span.End), !passage.IsSure
                ? "perhaps"
                : point.Passages.Length == 1 ? "alone" : "yes",
            string.Join(' ', documents[passage.DocId][passage.Span].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        ]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static GivenPassage Passage(TableRow row)
    {
        int point = Number(row, "point", 1), start = Number(row, "start", 0), end = Number(row, "end", start + 1);
        Field field = OneOf(row, "field", "text", "title") == "title" ? Field.Title : Field.Text;
        string told = OneOf(row, "told", "yes", "perhaps", "alone");
        return new(row["event"]!, point, row["doc_id"]!, new TextSpan(start, end, field))
        {
            IsSure = told != "perhaps",
            IsAlone = told == "alone",
            Place = $"{row.File}, row {row.Line}",
        };
    }

    private static int Number(TableRow row, string column, int least) =>
        int.TryParse(row[column], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) && number >= least
            ? number
            : throw Unreadable(row, column, $"a whole number from {least} on{(column == "end" ? ", above start" : "")}");

    private static string OneOf(TableRow row, string column, params ReadOnlySpan<string> values)
    {
        string value = row[column]!.Trim().ToLowerInvariant();
        return values.Contains(value) ? value : throw Unreadable(row, column, $"{string.Join(", ", values[..^1])} or {values[^1]}");
    }

    private static InputException Unreadable(TableRow row, string column, string expected) =>
        new($"{row.File}, row {row.Line}: found '{row[column]}' as {column}; expected {expected}. Correct it, or remove the row of a sentence that "
            + "does not tell the point.");
}
