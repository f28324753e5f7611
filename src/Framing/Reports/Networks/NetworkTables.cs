using System.Text;
using Framing.Reports.Tables;

namespace Framing.Reports.Networks;

/// <summary>A network as tables.</summary>
internal static class NetworkTables
{
    /// <summary>Who is given words.</summary>
    public static Table<NetworkRow> Sources { get; } = Of(
        "sources",
        "A row a speaker and group: quotations and words that the group's articles give them.",
        Column<NetworkRow>.Integer("quotes", "quotes", "Their quotations.", r => r.Passages),
        Column<NetworkRow>.Integer("words_direct", "words", "Their words inside quotation marks.", r => r.Numerator),
        Column<NetworkRow>.Integer("words_attributed", "words", "All words attributed to them.", r => r.Denominator));

    /// <summary>Who uses which term.</summary>
    public static Table<NetworkRow> WhoSaysWhat { get; } = Of(
        "who-says-what",
        "A row a speaker, term, voice and group: how often the speaker uses the term in the group's articles.",
        Column<NetworkRow>.Text("lexicon", "The lexicon that lists the term.", r => r.Key["lexicon"]),
        Column<NetworkRow>.Text("concept", "What is named.", r => r.Key["concept"]),
        Column<NetworkRow>.Text("variant", "Which of the concept's names was chosen.", r => r.Key["variant"]),
        Column<NetworkRow>.Text("voice", "Whose word it is.", r => r.Key["voice"]),
        Column<NetworkRow>.Integer("n", "mentions", "How often.", r => r.Numerator));

    /// <summary>Writes a table for people who open it in a spreadsheet.</summary>
    public static void Write(Table<NetworkRow> table, IEnumerable<NetworkRow> rows, TextWriter output)
    {
        StringBuilder lines = new(CsvRowWriter.Header(table.Columns));
        table.Write(rows, new CsvRowWriter(lines, isForSpreadsheets: true));
        output.Write(lines);
    }

    private static Table<NetworkRow> Of(string name, string meaning, params Column<NetworkRow>[] columns) => new(
        name, meaning, DocumentLayers.None, DocumentLayers.None, _ => [],
        [
            Column<NetworkRow>.Text("group", "The outlet, or the value of the column that was grouped by.", r => r.Group),
            Column<NetworkRow>.Text(
                "speaker", "Who speaks, by the fullest name in the article; empty where the outlet itself does, or the article does not say.", r => r.Speaker),
            Column<NetworkRow>.Text("category", "What kind of source they are.", r => r.Category),
            .. columns,
            Column<NetworkRow>.Integer("articles", "articles", "In how many articles.", r => r.Articles),
        ]);
}
