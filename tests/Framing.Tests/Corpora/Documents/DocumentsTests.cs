using System.Text;
using Framing.Corpora;

namespace Framing.Tests.Corpora.Documents;

/// <summary>Word processors' files and books: what a reader of the printed page reads, and nothing else.</summary>
public class DocumentsTests
{
    private const string Letters = "The mayor of Harlow said on Monday that the old mill would close before the summer, and that nobody had been told of it until the evening. ";

    private const string Others = "The owner of the mill, who lives abroad, had sold it in the spring to a firm that builds houses, as two of her neighbors told the council.";

    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <summary>A file, and the title and the paragraphs that are read of it.</summary>
    public static TheoryData<string, string, byte[], string[]> Files => new()
    {
        {
            "a heading is the title, a line below it what it says", "a.docx",
            Zipped.Word("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Mill closes</w:t></w:r></w:p>", Zipped.P("Outlet: Harlow Post"), Zipped.P("It closed on Monday.")),
            ["Mill closes", "It closed on Monday."]
        },
        {
            "what was deleted, hidden, commanded or repeated for old programs", "a.docx",
            Zipped.Word(
                "<w:p><w:r><w:t>The </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t xml:space=\"preserve\"> mill</w:t><w:noBreakHyphen/><w:t>house</w:t><w:br/><w:t>closed.</w:t></w:r>"
                + "<mc:AlternateContent><mc:Choice><w:r><w:t> Twice.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t> Twice.</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"),
            ["", "The new mill-house\nclosed. Twice."]
        },
        {
            "cells of a row are parted; a frame of one cell is none", "a.docx",
            Zipped.Word(
                Row(Zipped.P("Ward"), Zipped.P("Votes")), Row(Zipped.P("North"), Zipped.P("12")), Zipped.P("They voted."), Row(Zipped.P("One."), ""), Row(Zipped.P("Two.") + Zipped.P("Three."))),
            ["", "Ward\tVotes\n\nNorth\t12\n\nThey voted.\n\nOne.\n\nTwo.\n\nThree."]
        },
        {
            "headings, blanks and tables, without notes, comments and what was deleted", "a.odt",
            Zipped.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml",
                $"<office:document-content xmlns:office=\"{Office}\" xmlns:text=\"{Text}\" xmlns:table=\"{Table}\"><office:body><office:text>"
                + "<text:tracked-changes><text:deletion><text:p>Gone.</text:p></text:deletion></text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">Mill closes</text:h><text:p>It<text:s text:c=\"2\"/>closed<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note> on"
                + "<office:annotation><text:p>Really?</text:p></office:annotation> Monday.</text:p>"
                + "<table:table><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>"
                + "<text:p>They voted.</text:p></office:text></office:body></office:document-content>")),
            ["Mill closes", "It  closed on Monday.\n\nNorth\t12\n\nThey voted."]
        },
        {
            "marks, code pages and Unicode with what stands for it", "a.rtf",
            Encoding.Latin1.GetBytes(
                @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}{\f1\fcharset238 Times CE;}}{\info{\author Bea Lund}}{\header Page 1\par}{\*\generator Word;}"
                + "\r\n" + @"{\pard\outlinelevel0 Mill closes\par}\pard \ldblquote It\rquote s done,\rdblquote  said K{\f1 \'b3}os.{\v hidden}\par"
                + @" Caf\u233\'e9 \emdash  na\'efve\~x \{braces\} mill\_house\line two\par{\field{\*\fldinst HYPERLINK ""x""}{\fldrslt A link}}\par"
                + @"\trowd\intbl North\cell 12\cell\row\pard They voted.\par{\pict\wmetafile8 0102}{\footnote A note.}}"),
            ["Mill closes", "“It’s done,” said Kłos.\n\nCafé — naïve\u00A0x {braces} mill-house\ntwo\n\nA link\n\nNorth\t12\n\nThey voted."]
        },
        {
            "rich text and pages with the ending of old Word", "a.doc", Encoding.ASCII.GetBytes(@"{\rtf1 The mill closed.\par It did.}"), ["", "The mill closed.\n\nIt did."]
        },
        {
            "rich text with the ending of new Word", "a.docx", Encoding.ASCII.GetBytes(@"{\rtf1 The mill closed.\par It did.}"), ["", "The mill closed.\n\nIt did."]
        },
        {
            "a Word file with the ending of text", "a.txt", Zipped.Word(Zipped.P("The mill closed."), Zipped.P("It did.")), ["", "The mill closed.\n\nIt did."]
        },
        {
            "the pages of a book, without its cover", "a.epub",
            Book(),
            ["Mill closes", Letters.Trim() + "\n\n" + Others]
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_read_as_it_would_be_printed(string what, string name, byte[] content, string[] titleAndText)
    {
        using TempFolder folder = new();
        Article article = Assert.Single(ArticleReader.Read(folder.Write(name, content)));
        Assert.Equal(titleAndText, (string[])[article.Title ?? "", article.Text]);
        Assert.NotEmpty(what);
    }

    [Fact]
    public void What_is_known_of_a_book_stands_apart_from_what_is_known_of_its_articles()
    {
        using TempFolder folder = new();
        List<string> said = [];
        Article article = Assert.Single(new ArticleReader { Noted = note => said.Add(note.ToString()) }.Read([folder.Write("a.epub", Book())], row => said.Add(row.ToString())));
        Assert.Equal((null, null, "Harlow Post", "The week", "a.epub#OPS/a b.xhtml"), (article.Outlet, article.Author, article["book_publisher"], article["book_title"], article.Id));
        Assert.Equal(["a.epub: one page of the book was passed over: hardly any text there."], said);
    }

    /// <summary>Files that unpack or nest beyond all measure, and the sentence that each gets.</summary>
    public static TheoryData<string, byte[], string> Bombs => new()
    {
        { "a.docx", Zipped.Word(Zipped.P(new string('x', 40 << 20))), "the document holds more than 33554432 characters; expected less: split it" },
        { "a.docx", Zipped.Word(string.Concat(Enumerable.Repeat("<w:tbl>", 100_000))), "its elements nest more than 256 deep; expected a document" },
        { "a.docx", Zipped.Word(string.Concat(Enumerable.Repeat("<w:p/>", 3_000_000))), "the document holds more than 33554432 characters; expected less: split it" },
        { "a.docx", Zipped.Word("<w:p>"), "its XML is broken in line 1; open it in the program that it comes from and save it again" },
        { "a.docx", Zipped.Of(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>")), "its XML is broken in line 1; open it in the program that it comes from and save it again" },
        { "a.docx", Zipped.Word(Zipped.P("x"))[..200], "the file is broken or cut short: it is no zip file, which documents of its kind are" },
        { "a.rtf", Encoding.ASCII.GetBytes(@"{\rtf1 " + new string('{', 5_000)), "its groups nest more than 1000 deep; expected a document" },
        { "a.xlsx", Zipped.Of(("xl/workbook.xml", string.Concat(Enumerable.Repeat("<a>", 100_000)))), "its elements nest more than 256 deep; expected a document" },
        { "a.xlsx", Zipped.Of(("other.xml", "<a/>")), "the spreadsheet is broken or of a kind that can't be read; open it in Excel and save it as .xlsx" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void What_is_too_much_is_refused_with_a_sentence(string name, byte[] content, string reason)
    {
        using TempFolder folder = new();
        List<RejectedRow> rejected = [];
        Assert.Empty(new ArticleReader().Read([folder.Write(name, content)], rejected.Add));
        Assert.Equal(reason, Assert.Single(rejected).Reason);
    }

    private static byte[] Book() => Zipped.Of(("mimetype", "application/epub+zip"), ("META-INF/container.xml", "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"OPS/p.opf\"/></rootfiles></container>"),
        ("OPS/p.opf", "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>The week</dc:title><dc:publisher>Harlow Post</dc:publisher></metadata><manifest>"
            + "<item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"n\" href=\"n.xhtml\" properties=\"nav\" media-type=\"application/xhtml+xml\"/>"
            + "<item id=\"a\" href=\"a%20b.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/><itemref idref=\"n\"/><itemref idref=\"a\"/></spine></package>"),
        ("OPS/c.xhtml", "<html><body><h1>The week</h1></body></html>"), ("OPS/n.xhtml", $"<html><body><p>{Letters}{Letters}</p></body></html>"),
        ("OPS/a b.xhtml", $"<html><head><title>Mill closes</title></head><body><article><p>{Letters}</p><p>{Others}</p></article></body></html>"));

    private static string Row(params string[] cells) => $"<w:tbl><w:tr>{string.Concat(cells.Select(c => $"<w:tc>{c}</w:tc>"))}</w:tr></w:tbl>";
}
