using System.Globalization;
using Framing.Measures;
using Framing.Measures.Concordances;
using Framing.Reports.Cells;

namespace Framing.Reports.Rows;

/// <summary>Key words in context as rows: JSON Lines or CSV.</summary>
public static class ConcordanceRows
{
    /// <summary>The names of the columns, as a line of CSV.</summary>
    public const string CsvHeader = "doc_id,outlet,field,start,end,pre,keyword,post,voice,source,position,at";

    /// <summary>A line as a line of JSON.</summary>
    public static string Json(ConcordanceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Cells.Json.Row(writer =>
        {
            writer.WriteString("doc_id", line.DocId);
            writer.WriteString("outlet", line.Outlet);
            writer.WriteSpan(line.Span);
            writer.WriteString("pre", line.Before);
            writer.WriteString("keyword", line.Keyword);
            writer.WriteString("post", line.After);
            writer.WriteString("voice", line.Voice.Name());
            writer.WriteString("source", line.Source);
            writer.WriteString("position", line.Position.Name());
            writer.WriteValue("at", line.At);
        });
    }

    /// <summary>A line as a line of CSV.</summary>
    public static string Csv(ConcordanceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        string start = line.Span.Start.ToString(CultureInfo.InvariantCulture), end = line.Span.End.ToString(CultureInfo.InvariantCulture);
        string?[] cells =
            [line.DocId, line.Outlet, line.Span.Field.Name(), start, end, line.Before, line.Keyword, line.After, line.Voice.Name(), line.Source,
                line.Position.Name(), Cells.Json.Number(line.At)];
        return string.Join(',', cells.Select(CsvCell.Quote));
    }
}
