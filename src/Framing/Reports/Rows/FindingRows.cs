using System.Text;
using Framing.Reports.Tables;

namespace Framing.Reports.Rows;

/// <summary>The findings of one layer as lines of csv, with the columns of the tables of a batch.</summary>
public static class FindingRows
{
    /// <summary>The line that names the columns.</summary>
    /// <param name="layer">Tokens, quotes, sources, terms, sentiments or targets.</param>
    public static string CsvHeader(DocumentLayers layer) => CsvRowWriter.Header(TableOf(layer).Columns);

    /// <summary>A line for each finding in the document, each with its end; empty where there is none.</summary>
    /// <param name="document">The annotated article.</param>
    /// <param name="row">Its place in the input, from 1.</param>
    /// <param name="layer">Tokens, quotes, sources, terms, sentiments or targets.</param>
    public static string Csv(Document document, long row, DocumentLayers layer)
    {
        ArgumentNullException.ThrowIfNull(document);
        StringBuilder lines = new();
        TableOf(layer).Write(new Entry(new Profile(document, []), row), new CsvRowWriter(lines));
        return lines.ToString();
    }

    private static Table TableOf(DocumentLayers layer) =>
        FindingTables.All.FirstOrDefault(table => table.Findings == layer)
        ?? throw new ArgumentOutOfRangeException(nameof(layer), layer, $"expected one of {string.Join(", ", FindingTables.All.Select(table => table.Findings))}");
}
