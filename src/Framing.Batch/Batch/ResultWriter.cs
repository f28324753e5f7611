using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Framing.Reports.Networks;
using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>Makes the tables of a result from the parts of one run, or of the shards of one.</summary>
internal sealed class ResultWriter(ImmutableArray<Table> tables, TableFormat format, CompareOptions compare)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of a table that is made at the end so many rows are held as text.</summary>
    private const int RowsAtOnce = 2000;

    /// <summary>Writes the result into the folder, the manifest last: where it stands, all is there.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="manifest">What the result was made from.</param>
    /// <param name="runs">The folders of the runs that made the parts: this one, or the shards.</param>
    /// <returns>What is to be known of the result, a sentence each.</returns>
    public ImmutableArray<string> Write(RunFolder folder, RunManifest manifest, IReadOnlyList<string> runs)
    {
        PartReader[] shards = [.. runs.Select(run => new PartReader(RunFolder.WorkOf(run), [.. tables.Select(t => t.Name)]))];
        List<string> made = [];
        // What analyzing left behind is as large as what follows needs.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        // The tables wait for the disk, the summary for the processor.
        Task<IReadOnlyList<SummaryRow>> summing = Task.Run(new BatchSummary(shards, compare).Rows);
        WriteTables(folder, shards, made);
        IReadOnlyList<SummaryRow> summary = summing.GetAwaiter().GetResult();
        using (TableFile file = New(folder, made, SummaryRow.Table.Name, SummaryRow.Table.Columns))
        {
            foreach (SummaryRow[] rows in summary.Chunk(RowsAtOnce))
                file.Add(Rendered.Rows(SummaryRow.Table, rows, format));
        }
        RegressionTable regression = new(shards);
        using (TableFile file = New(folder, made, RegressionTable.Name, regression.Table.Columns))
            regression.Write(file, format);
        Table[] network = WriteNetwork(folder, shards, made);
        folder.WriteUnfinished("columns.json", stream => WriteColumns(stream, [.. tables, SummaryRow.Table, regression.Table, .. network]));
        made.Add("columns.json");
        // Every shard has read, and rejected from, the whole input.
        if (folder.Path != runs[0])
            File.Copy(Path.Combine(runs[0], RejectedRows.Name), folder.Unfinished(RejectedRows.Name), overwrite: true);
        made.Add(RejectedRows.Name);
        foreach (string name in made)
            File.Move(folder.Unfinished(name), folder.Result(name), overwrite: true);
        folder.WriteResult(RunManifest.Name, manifest.Write);
        return regression.Cautions;
    }

    private void WriteTables(RunFolder folder, PartReader[] shards, List<string> made)
    {
        TableFile[] files = [.. tables.Select(table => New(folder, made, table.Name, table.Columns))];
        try
        {
            int[] all = [.. Enumerable.Range(0, tables.Length)];
            foreach (PartArticle article in PartReader.Merged(shards, withMeasures: false, all))
            {
                for (int t = 0; t < files.Length; t++)
                    files[t].Add(article.Rows[t]);
            }
        }
        finally
        {
            foreach (TableFile file in files)
                file.Dispose();
        }
    }

    /// <summary>Who says what, as a table and as a network, where the run makes its layers. Memory holds a row a speaker, term, voice and group.</summary>
    private Table[] WriteNetwork(RunFolder folder, PartReader[] shards, List<string> made)
    {
        if (!tables.Contains(FindingTables.Terms) || !tables.Contains(FindingTables.Sources))
            return [];
        Network network = new();
        foreach (PartArticle part in PartReader.Merged(shards, withMeasures: true, []))
        {
            foreach (Measurement measurement in part.Measures!.Network)
                network.Add(measurement, BatchSummary.GroupOf(part.Measures!));
        }
        using (TableFile file = New(folder, made, NetworkTables.WhoSaysWhat.Name, NetworkTables.WhoSaysWhat.Columns))
        {
            foreach (var rows in network.Uses.Chunk(RowsAtOnce))
                file.Add(Rendered.Rows(NetworkTables.WhoSaysWhat, rows, format));
        }
        made.Add(NetworkFiles.Graph);
        folder.WriteUnfinished(NetworkFiles.Graph, stream =>
        {
            using StreamWriter output = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            GraphMl.Write(network, output);
        });
        return [NetworkTables.WhoSaysWhat];
    }

    private TableFile New(RunFolder folder, List<string> made, string name, IReadOnlyList<ColumnInfo> columns)
    {
        string file = name + TableFile.Ending(format);
        made.Add(file);
        return new(folder.Unfinished(file), columns, format);
    }

    private static void WriteColumns(Stream stream, Table[] all)
    {
        using Utf8JsonWriter json = new(stream, Readable);
        json.WriteStartObject();
        foreach (Table table in all)
        {
            json.WriteStartObject(table.Name);
            json.WriteString("meaning", table.Meaning);
            json.WriteStartArray("columns");
            foreach (ColumnInfo column in table.Columns)
            {
                json.WriteStartObject();
                json.WriteString("name", column.Name);
                json.WriteString("type", column.Type.ToString().ToLowerInvariant());
                json.WriteString("unit", column.Unit);
                json.WriteString("meaning", column.Meaning);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
