using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Framing.Corpora;

/// <summary>
/// A table that the program writes, a person corrects in an editor or a spreadsheet, and the program reads back. Unlike an input of articles
/// it is right as a whole or not used.
/// </summary>
/// <param name="Content">What it holds, for messages: "events".</param>
/// <param name="Columns">The columns that it must have, in the order in which they are written; others are ignored.</param>
internal sealed record CorrectionTable(string Content, ImmutableArray<string> Columns)
{
    /// <summary>The rows that are not empty, and the hash of the file.</summary>
    /// <exception cref="InputException">It can't be read, is no table, or lacks a column.</exception>
    public (ImmutableArray<TableRow> Rows, string Sha256) Read(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            using TextReader reader = BoundedReader.Open(new MemoryStream(bytes)).Reader;
            ImmutableArray<TableRow> rows =
            [
                .. DelimitedTable.Read(reader, path, null, ReaderOptions.Default.MaxLength, row => throw new InputException(row.ToString()), Require, _ => { })
                    .Where(row => row.Values.Any(v => v.Value.Length > 0))
                    .Select(row => row with { Values = [.. row.Values.Select(v => KeyValuePair.Create(v.Key, Unescaped(v.Value)))] }),
            ];
            return (rows, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InputException(
                $"{path}: the {Content} can't be read ({e.Message.TrimEnd('.')}); expected a table with the "
                    + $"columns {Named}. Correct it, or remove it to have it written anew.", e);
        }

        void Require(IReadOnlyList<string> found)
        {
            if (Columns.Except(found).Any())
                throw new InputException($"{path}: found the columns {string.Join(",", found)}; expected {Named}. Name them so in the first line.");
        }
    }

    /// <summary>Writes rows; the file appears under its name when it is complete.</summary>
    /// <exception cref="InputException">The file can't be written.</exception>
    public void Write(string path, IEnumerable<IEnumerable<string>> rows)
    {
        StringBuilder table = new();
        foreach (IEnumerable<string> row in rows.Prepend(Columns))
            table.AppendJoin(',', row.Select(value => Quoted(Escaped(value)))).Append('\n');
        try
        {
            if (Directory.Exists(path))
                throw new IOException("this is a folder");
            File.WriteAllText(path + ".part", table.ToString());
            File.Move(path + ".part", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the {Content} can't be written ({e.Message.TrimEnd('.')}). Name a file that you may write.", e);
        }
    }

    private string Named => string.Join(",", Columns);

    /// <summary>A value that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV injection").</summary>
    private static string Escaped(string value) => IsFormula(value) ? "'" + value : value;

    private static string Unescaped(string value) => value is ['\'', ..] && IsFormula(value) ? value[1..] : value;

    /// <summary>Whether a formula follows any apostrophes, so that a value that has them already comes back as it was.</summary>
    private static bool IsFormula(string value) => FormulaSafe.IsFormula(value.AsSpan().TrimStart('\''));

    private static string Quoted(string value) =>
        value.Length > 0 && value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
