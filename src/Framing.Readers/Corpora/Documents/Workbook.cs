using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Framing.Corpora.Documents;

/// <summary>Spreadsheets (<c>.xlsx</c>, <c>.xls</c>), by ExcelDataReader: the first sheet with something in it, or the one asked for, a row an article.</summary>
internal sealed class Workbook : ITableReader
{
    /// <summary>The most characters of a cell of Excel, which cuts a longer text without a word.</summary>
    private const int LongestCell = 32_767;

    /// <summary>The most bytes that all parts unpack to: the program keeps all texts of a workbook.</summary>
    private const long MaxUnpacked = 512L << 20;

    public IReadOnlyList<string> Endings { get; } = [".xlsx", ".xls"];

    public bool Recognizes(FileStart start) => start.Bytes.StartsWith(ZipParts.Magic) && start.Bytes.IndexOf("xl/"u8) >= 0;

    public string? Refusal(FileStart start) => start.Bytes.StartsWith(ZipParts.Magic) || UnreadDocument.IsOld(start) ? null
        : "the file is no spreadsheet, though its name says so; expected an .xlsx as Excel saves it, or give a table of text the ending .csv or .tsv";

    public IEnumerable<TableRow> Rows(ArticleFile file, Action<IReadOnlyList<string>> header)
    {
        // ExcelDataReader asks the platform for windows-1252, whatever encoding it is given, and the platform has it only where told to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using Stream content = Checked(file);
        using IExcelDataReader book = Run(() => ExcelReaderFactory.CreateReader(content, new() { LeaveOpen = true }));
        string[]? columns = Open(file, book);
        if (columns is null)
            throw file.Fault("the spreadsheet is empty; expected a first row with the names of the columns");
        header([.. columns.Where(c => c.Length > 0)]);
        int cut = 0;
        for (int row = 1; Run(book.Read); row++)
        {
            KeyValuePair<string, string>[] values =
                [.. columns.Select((column, i) => KeyValuePair.Create(column, i < book.FieldCount ? Run(() => Text(book, i)) : "")).Where(v => v.Key.Length > 0)];
            // Sheets go on with empty rows below their tables.
            if (values.All(v => v.Value.Length == 0))
                continue;
            cut += values.Any(v => v.Value.Length == LongestCell) ? 1 : 0;
            yield return new(file.Name, row, [.. values]);
        }
        if (cut > 0)
        {
            string rows = cut == 1 ? "one row has" : $"{cut} rows have";
            file.Note($"{rows} a cell of {LongestCell} characters, the most that Excel keeps, so that its text is cut; read such texts from a csv");
        }
    }

    /// <summary>Goes to the sheet and gives its first row that is not empty; <see langword="null"/> where there is none.</summary>
    private static string[]? Open(ArticleFile file, IExcelDataReader book)
    {
        List<string> others = [];
        string[]? columns = null;
        string opened = "";
        do
        {
            string name = Run(() => book.Name) ?? "";
            bool isAsked = file.Options.Sheet is { } sheet && name.Equals(sheet, StringComparison.OrdinalIgnoreCase);
            if (isAsked || (file.Options.Sheet is null && columns is null))
            {
                columns = Header(book);
                opened = name;
                if (isAsked || (columns is not null && Run(() => book.ResultsCount) == 1))
                    return columns;
                if (columns is not null)
                    break;
            }
            others.Add(name);
        }
        while (Run(book.NextResult));
        if (file.Options.Sheet is { } missing)
            throw file.Fault($"there is no sheet '{missing}'{Closest.Hint(missing, others)}; found {string.Join(", ", others.Select(o => $"'{o}'"))}");
        if (columns is not null)
            file.Note($"read the sheet '{opened}', one of {book.ResultsCount}; --sheet NAME reads another");
        return columns;
    }

    private static string[]? Header(IExcelDataReader book)
    {
        while (Run(book.Read))
        {
            string[] names = [.. Enumerable.Range(0, book.FieldCount).Select(i => Run(() => Text(book, i)).Trim())];
            if (names.Any(name => name.Length > 0))
                return names;
        }
        return null;
    }

    private static string Text(IExcelDataReader book, int column) => book.GetValue(column) switch
    {
        null => "",
        string text => text,
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    /// <summary>The bytes, once it is known that they unpack to no more than they may, and nest no deeper.</summary>
    private static MemoryStream Checked(ArticleFile file)
    {
        MemoryStream kept = new();
        using (BoundedStream bounded = new(file.Content, ZipParts.MaxPart, "the file"))
            bounded.CopyTo(kept);
        kept.Position = 0;
        if (kept.Length > 4 && kept.GetBuffer().AsSpan().StartsWith(ZipParts.Magic))
        {
            using ZipParts zip = ZipParts.Open(kept);
            long left = MaxUnpacked;
            foreach (string name in zip.Names)
            {
                using BoundedStream part = zip.Part(name, left)!;
                if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                    ZipParts.ReadXml(part, _ => { });
                else
                    part.CopyTo(Stream.Null);
                left -= part.Count;
            }
        }
        kept.Position = 0;
        return kept;
    }

    /// <summary>Whatever a broken file makes the library throw is a fault of the file.</summary>
    private static T Run<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e.GetType().Name.Contains("Password", StringComparison.Ordinal))
        {
            throw new InvalidDataException("the spreadsheet has a password; save it without one", e);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or TooLargeException))
        {
            throw new InvalidDataException("the spreadsheet is broken or of a kind that can't be read; open it in Excel and save it as .xlsx", e);
        }
    }
}
