using System.IO.Compression;
using System.Text;
using Framing.Corpora;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Framing.Tests.Corpora.Documents;

/// <summary>PDF files: columns, lines, hyphens, edges of pages, scans.</summary>
public class PdfTextTests
{
    /// <summary>Lines of a page: their place from the left and the bottom, their size, their words.</summary>
    private static readonly (double X, double Y, double Size, string Text)[] First =
    [
        (60, 800, 9, "The Harlow Post - 7 May 2024"), (60, 740, 22, "Mill closes in Harlow"),
        (60, 700, 10, "The council voted on Monday to close"), (60, 688, 10, "the old mill, which had given a well-"), (60, 676, 10, "known town its work for ninety ye-"), (60, 664, 10, "ars, the mayor said."),
        (60, 640, 10, "Nobody in the well-known town had"), (60, 628, 10, "been asked, and the owner had gone"),
        (320, 700, 10, "abroad before the vote was held in"), (320, 688, 10, "the hall, her neighbors said later."),
        (300, 30, 9, "1"),
    ];

    private static readonly (double X, double Y, double Size, string Text)[] Second =
    [
        (60, 800, 9, "The Harlow Post - 7 May 2024"), (60, 700, 10, "Two more mills are said to be sold to"), (60, 688, 10, "the same buyer in the summer."), (300, 30, 9, "2"),
    ];

    [Fact]
    public void Columns_follow_one_another_and_the_edges_of_pages_are_set_apart()
    {
        using TempFolder folder = new();
        Article article = Assert.Single(ArticleReader.Read(folder.Write("a.pdf", Pdf(First, Second))));
        Assert.Equal("Mill closes in Harlow", article.Title);
        Assert.Equal(
            "The council voted on Monday to close the old mill, which had given a well-known town its work for ninety years, the mayor said.\n\n"
                + "Nobody in the well-known town had been asked, and the owner had gone abroad before the vote was held in the hall, her neighbors said later.\n\n"
                + "Two more mills are said to be sold to the same buyer in the summer.",
            article.Text);
        Assert.Equal(["The Harlow Post - 7 May 2024", "1", "The Harlow Post - 7 May 2024", "2"], article.SetApart);
    }

    [Fact]
    public void It_is_found_by_how_it_starts()
    {
        using TempFolder folder = new();
        Article article = Assert.Single(ArticleReader.Read(folder.Write("a.txt", Pdf(First))));
        Assert.Equal(("Mill closes in Harlow", "The council voted"), (article.Title, article.Text[..17]));
        Assert.Equal(["1", "The Harlow Post - 7 May 2024"], article.SetApart.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_scan_is_told_as_one()
    {
        PdfDocumentBuilder builder = new();
        // A grey pixel as a PNG.
        builder.AddPage(PageSize.A4).AddPng(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNoaGgAAAMEAYFL09IQAAAAAElFTkSuQmCC"), new PdfRectangle(0, 0, 500, 700));
        using TempFolder folder = new();
        InputException e = Assert.Throws<InputException>(() => ArticleReader.Read(folder.Write("a.pdf", builder.Build())).Count());
        Assert.Equal("a.pdf: the PDF is a scan: it holds pictures of pages and no text; let a program for text recognition (OCR) make a PDF with text of it.", e.Message);
    }

    /// <summary>What a page draws, and the sentence that it gets.</summary>
    public static TheoryData<string, int, string> Bombs => new()
    {
        { " ", 100 << 20, "a part of it unpacks to more than 64 MB; expected less: split the file" },
        { "BT /F 10 Tf 40 700 Td (The mill closed.) Tj ET ", 100_000, "a page of it shows more than 1000000 letters; expected less: split it" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void What_is_too_much_is_refused_before_it_takes_the_memory(string drawn, int times, string reason)
    {
        using TempFolder folder = new();
        List<RejectedRow> rejected = [];
        Assert.Empty(new ArticleReader().Read([folder.Write("a.pdf", Drawn(drawn, times))], rejected.Add));
        Assert.Equal(reason, Assert.Single(rejected).Reason);
    }

    /// <summary>A PDF of one page that draws the same over and over.</summary>
    private static byte[] Drawn(string drawn, int times)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(drawn, 1000)));
            for (int i = 0; i < times / 1000; i++)
                zlib.Write(block);
        }
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            $"<</Length {packed.Length}/Filter/FlateDecode>>stream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        StringBuilder pdf = new("%PDF-1.4\n"), table = new();
        foreach ((int i, string content) in objects.Index())
        {
            table.Append($"{pdf.Length:D10} 00000 n \n");
            pdf.Append($"{i + 1} 0 obj\n{content}\nendobj\n");
        }
        int start = pdf.Length;
        return Encoding.Latin1.GetBytes(pdf.Append($"xref\n0 6\n0000000000 65535 f \n{table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").ToString());
    }

    private static byte[] Pdf(params (double X, double Y, double Size, string Text)[][] pages)
    {
        PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach ((double X, double Y, double Size, string Text)[] lines in pages)
        {
            PdfPageBuilder page = builder.AddPage(PageSize.A4);
            foreach ((double x, double y, double size, string text) in lines)
                page.AddText(text, size, new PdfPoint(x, y), font);
        }
        return builder.Build();
    }
}
