namespace Framing.Reports.Tables;

/// <summary>What a column holds; every kind may be empty.</summary>
internal enum ColumnType : byte
{
    Text,
    Integer,
    Number,
    Flag,
}

/// <summary>A column of a table: what it is called, holds and means.</summary>
/// <param name="Name">Its name, in lower case with underscores.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Unit">What its numbers count or measure, or "".</param>
/// <param name="Meaning">One sentence for <c>columns.json</c>.</param>
internal sealed record ColumnInfo(string Name, ColumnType Type, string Unit, string Meaning);

/// <summary>A column, and how a row fills it.</summary>
internal sealed record Column<T>(ColumnInfo Info, Action<T, IRowWriter> Write)
{
    public static Column<T> Text(string name, string meaning, Func<T, string?> value) =>
        new(new(name, ColumnType.Text, "", meaning), (row, writer) => writer.Text(value(row)));

    public static Column<T> Integer(string name, string unit, string meaning, Func<T, long?> value) =>
        new(new(name, ColumnType.Integer, unit, meaning), (row, writer) => writer.Integer(value(row)));

    public static Column<T> Number(string name, string unit, string meaning, Func<T, double?> value) =>
        new(new(name, ColumnType.Number, unit, meaning), (row, writer) => writer.Number(value(row)));

    public static Column<T> Flag(string name, string meaning, Func<T, bool?> value) =>
        new(new(name, ColumnType.Flag, "", meaning), (row, writer) => writer.Flag(value(row)));
}

/// <summary>Takes the values of a row in the order of the columns.</summary>
internal interface IRowWriter
{
    void Text(string? value);

    void Integer(long? value);

    void Number(double? value);

    void Flag(bool? value);

    void EndRow();
}

/// <summary>An article in a run: its profile and its place in the input, from 1, which restores the order when shards are merged.</summary>
internal sealed record Entry(Profile Profile, long Row)
{
    public Document Document => Profile.Document;

    public Article Article => Profile.Document.Article;
}

/// <summary>A table of findings: the columns, and the rows that an article adds.</summary>
/// <param name="name">Its name, which is the file's.</param>
/// <param name="meaning">What its rows are, for <c>columns.json</c>.</param>
/// <param name="findings">The layer whose items are its rows; none where they are no layer's.</param>
/// <param name="layers">The layers that it is made from, that one among them.</param>
internal abstract class Table(string name, string meaning, DocumentLayers findings, DocumentLayers layers)
{
    public string Name { get; } = name;

    public string Meaning { get; } = meaning;

    /// <summary>The layer whose items are its rows.</summary>
    public DocumentLayers Findings { get; } = findings;

    /// <summary>The layers that it is made from; where a run does not make them, the table is left out.</summary>
    public DocumentLayers Layers { get; } = layers;

    public abstract IReadOnlyList<ColumnInfo> Columns { get; }

    public abstract void Write(Entry entry, IRowWriter writer);
}

/// <summary>A table whose rows are of one type.</summary>
internal sealed class Table<T>(
    string name, string meaning, DocumentLayers findings, DocumentLayers others, Func<Entry, IEnumerable<T>> rows, params Column<T>[] columns)
    : Table(name, meaning, findings, findings | others)
{
    public override IReadOnlyList<ColumnInfo> Columns { get; } = [.. columns.Select(c => c.Info)];

    public override void Write(Entry entry, IRowWriter writer) => Write(rows(entry), writer);

    public void Write(IEnumerable<T> rows, IRowWriter writer)
    {
        foreach (T row in rows)
        {
            foreach (Column<T> column in columns)
                column.Write(row, writer);
            writer.EndRow();
        }
    }
}
