using Framing.Corpora;

namespace Framing.Tests.Corpora.Documents;

/// <summary>Spreadsheets are read as csv would be: an article a row, dates as dates.</summary>
public class WorkbookTests
{
    private static readonly string[] Header = [S("text"), S("outlet"), S("date"), S("words"), S("front page")];

    [Fact]
    public void A_row_is_an_article()
    {
        (Article[] articles, string[] said) = Read(
            ReaderOptions.Default, ("News", Sheet(Header, [S("The mill closed."), S("Harlow Post"), "<c s=\"1\"><v>45419</v></c>", N("212"), "<c t=\"b\"><v>1</v></c>"], [], [S("It opened."), S("Oak Herald"), S("8 May 2024"), N("1.5"), S("")], [S(""), S("Oak Herald")])));
        Assert.Equal(["a.xlsx, row 4: there is no text in the row; expected the article in 'text'."], said);
        Assert.Equal(
            [("a.xlsx#1", "The mill closed.", "Harlow Post", "2024-05-07", "212", "true"), ("a.xlsx#3", "It opened.", "Oak Herald", "8 May 2024", "1.5", "")],
            articles.Select(a => (a.Id, a.Text, a.Outlet, a.Date, a["words"], a["front page"])));
    }

    [Fact]
    public void The_first_sheet_with_something_in_it_is_read_or_the_one_asked_for()
    {
        (string, string)[] sheets = [("Empty", Sheet()), ("May", Sheet([S("text")], [S("The mill closed.")])), ("June", Sheet([S("text")], [S("It opened.")]))];
        (Article[] articles, string[] said) = Read(ReaderOptions.Default, sheets);
        Assert.Equal("The mill closed.", Assert.Single(articles).Text);
        Assert.Equal(["a.xlsx: read the sheet 'May', one of 3; --sheet NAME reads another."], said);
        (articles, said) = Read(ReaderOptions.Default with { Sheet = "june" }, sheets);
        Assert.Equal("It opened.", Assert.Single(articles).Text);
        Assert.Equal([], said);
        InputException e = Assert.Throws<InputException>(() => Read(ReaderOptions.Default with { Sheet = "Jun" }, sheets));
        Assert.Equal("a.xlsx: there is no sheet 'Jun' (did you mean 'June'?); found 'Empty', 'May', 'June'.", e.Message);
    }

    [Fact]
    public void A_text_that_Excel_cut_is_told()
    {
        (Article[] articles, string[] said) = Read(ReaderOptions.Default, ("News", Sheet([S("text")], [S(new string('x', 32_767))], [S("The mill closed.")])));
        Assert.Equal(2, articles.Length);
        Assert.Equal(["a.xlsx: one row has a cell of 32767 characters, the most that Excel keeps, so that its text is cut; read such texts from a csv."], said);
    }

    [Fact]
    public void Without_a_text_column_the_columns_are_named()
    {
        InputException e = Assert.Throws<InputException>(() => Read(ReaderOptions.Default, ("News", Sheet([S("body"), S("outlet")], [S("The mill closed.")]))));
        Assert.Equal("a.xlsx: there is no column 'text'; found 'body', 'outlet'. Say which one holds the article with --map text=COLUMN.", e.Message);
    }

    /// <summary>A workbook of sheets, as small as can be.</summary>
    internal static byte[] Book(params (string Name, string Sheet)[] sheets) => Zipped.Of(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"/>")) + "</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))
            + "<Relationship Id=\"rs\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
        .. sheets.Select((s, i) => ($"xl/worksheets/sheet{i}.xml", s.Sheet)),
    ]);

    /// <summary>A sheet of rows of cells.</summary>
    internal static string Sheet(params string[][] rows) => "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + string.Concat(rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => cell.Replace("<c", $"<c r=\"{(char)('A' + c)}{r + 1}\"", StringComparison.Ordinal)))}</row>"))
        + "</sheetData></worksheet>";

    /// <summary>A cell with a text.</summary>
    internal static string S(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string N(string number) => $"<c><v>{number}</v></c>";

    private static (Article[] Articles, string[] Said) Read(ReaderOptions options, params (string Name, string Sheet)[] sheets)
    {
        using TempFolder folder = new();
        List<string> said = [];
        ArticleReader reader = new(options) { Noted = note => said.Add(note.ToString()) };
        return ([.. reader.Read([folder.Write("a.xlsx", Book(sheets))], row => said.Add(row.ToString()))], [.. said]);
    }
}
