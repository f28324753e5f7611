using System.Text;
using Framing.Corpora;
using Framing.Tests.Promises;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Framing.Tests.Corpora.Documents;

/// <summary>
/// Documents and exports that were cut, overwritten, or whose parts were: each is read or named, nothing throws, and memory stays within bounds.
/// 10,000 files where <c>FRAMING_EXHAUSTIVE</c> is set.
/// </summary>
public class FuzzedDocumentsTests
{
    private const string Body = "The mill closed on Monday, said Ada Kroll, who had asked for a vote of the whole town before the summer.";

    /// <summary>More than any of these files, whole or broken, can be worth.</summary>
    private const long MostMemory = 400L << 20;

    private static readonly (string Name, byte[] Whole)[] Files =
    [
        ("a.docx", Zipped.Word(Zipped.P("Mill closes", level: 0), Zipped.P(Body), Zipped.P("End of Document"), "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")),
        ("a.odt", Zipped.Of(("content.xml", $"<a xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:h>Mill closes</text:h><text:p>{Body}<text:s text:c=\"9\"/></text:p></a>"))),
        ("a.epub", Zipped.Of(
            ("META-INF/container.xml", "<c><rootfile full-path=\"p.opf\"/></c>"),
            ("p.opf", "<package xmlns=\"http://www.idpf.org/2007/opf\"><item id=\"a\" href=\"a.html\" media-type=\"text/html\"/><itemref idref=\"a\"/></package>"),
            ("a.html", $"<html><body><article><p>{Body}</p><p>{Body}</p><p>{Body}</p></article></body></html>"))),
        ("a.xlsx", WorkbookTests.Book(("News", WorkbookTests.Sheet([WorkbookTests.S("text"), WorkbookTests.S("date")], [WorkbookTests.S(Body), "<c s=\"1\"><v>45419</v></c>"])))),
        ("a.rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi{\fonttbl{\f0\fcharset238 A;}}\pard\intbl HD\cell Mill closes\cell\row LP\cell " + Body + @"\u8212\'97\cell\row AN\cell Document HPOST00020240507ek57\cell\row\bin4 abcd}")),
        ("a.pdf", Pdf()),
        ("a.txt", Encoding.UTF8.GetBytes($"1 of 2 DOCUMENTS\n\nThe Harlow Post\n\nMay 7, 2024\n\nMill closes\n\nLENGTH: 20 words\n\n{Body}\n\nLOAD-DATE: May 8, 2024\n\n2 of 2 DOCUMENTS\n\nBODY: x")),
        ("a.html", Encoding.UTF8.GetBytes($"<html><div class=\"article enArticle\"><div id=\"hd\"><span class=\"enHeadline\">Mill</span></div><div>20 words</div><div>HPOST</div><p class=\"articleParagraph\">{Body}</p></div></html>")),
    ];

    [Fact]
    public void Each_is_read_or_named()
    {
        int each = HostileText.Cases(30, 10_000 / Files.Length);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        foreach ((string name, byte[] whole) in Files)
        {
            using TempFolder folder = new();
            for (int i = 0; i < each; i++)
            {
                string path = folder.Write(name, Broken(whole, new Random(i)));
                List<RejectedRow> rejected = [];
                try
                {
                    int read = new ArticleReader().Read([folder.Path], rejected.Add).Count();
                    Assert.True(read + rejected.Count > 0, $"{name} {i}: neither read nor named");
                }
                catch (Exception e) when (e is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"{name} {i}: {e}");
                }
                Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
            }
        }
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostMemory);
    }

    /// <summary>A file with some of its bytes gone, doubled or overwritten; of a zipped one, now and then those of its parts.</summary>
    private static byte[] Broken(byte[] whole, Random random)
    {
        if (whole.AsSpan().StartsWith("PK"u8) && random.Next(2) == 0)
        {
            using System.IO.Compression.ZipArchive zip = new(new MemoryStream(whole));
            List<(string, byte[])> parts = [];
            foreach (System.IO.Compression.ZipArchiveEntry entry in zip.Entries)
            {
                using Stream stream = entry.Open();
                using MemoryStream part = new();
                stream.CopyTo(part);
                parts.Add((entry.FullName, random.Next(2) == 0 ? part.ToArray() : Overwritten(part.ToArray(), random)));
            }
            return Zipped.Of(parts);
        }
        return Overwritten(whole, random);
    }

    private static byte[] Overwritten(byte[] whole, Random random)
    {
        byte[] broken = random.Next(4) switch
        {
            0 => whole[..random.Next(whole.Length)],
            1 => [.. whole, .. whole[random.Next(whole.Length)..]],
            _ => [.. whole],
        };
        const string Marks = "<>{}\\/\"'&;=0\n\t\0";
        for (int k = random.Next(1, 12); k > 0 && broken.Length > 0; k--)
            broken[random.Next(broken.Length)] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)Marks[random.Next(Marks.Length)];
        return broken;
    }

    private static byte[] Pdf()
    {
        PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (int page = 0; page < 2; page++)
            builder.AddPage(PageSize.A4).AddText(Body, 8, new PdfPoint(40, 700), font);
        return builder.Build();
    }
}
