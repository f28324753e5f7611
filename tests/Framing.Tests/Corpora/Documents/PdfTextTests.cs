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
