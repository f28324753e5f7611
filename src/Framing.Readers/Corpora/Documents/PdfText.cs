using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Framing.Corpora.Documents;

/// <summary>
/// PDF files, by PdfPig: columns one after the other, lines joined to paragraphs, what repeats at the edges of pages set apart. One article,
/// or those of an archive's export; a scan without text is told as such.
/// </summary>
internal sealed class PdfText : IArticleReader
{
    /// <summary>The most bytes of a file, which is kept in memory, and the most pages that are read.</summary>
    private const int MaxBytes = 256 << 20, MaxPages = 3000;

    /// <summary>A page with fewer letters holds no text that could be read.</summary>
    private const int LeastLetters = 20;

    private static ReadOnlySpan<byte> Magic => "%PDF-"u8;

    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    // Some programs put a few bytes before it.
    public bool Recognizes(FileStart start) => start.Bytes[..Math.Min(start.Bytes.Length, 1024)].IndexOf(Magic) >= 0;

    public string? Refusal(FileStart start) => Recognizes(start) ? null : "the file is no PDF, though its name says so. Expected it to begin with '%PDF-'";

    public IEnumerable<Article> Read(ArticleFile file)
    {
        PdfPages pages = new(file.Options.MaxLength);
        int pictures = 0, unread = 0, count = 0;
        foreach (UglyToad.PdfPig.Content.Page? page in Pages(file))
        {
            count++;
            if (page is null)
                unread++;
            else if (page.Letters.Count < LeastLetters && page.NumberOfImages > 0)
                pictures++;
            else if (!Run(() => pages.Add(page)))
                unread++;
        }
        if (pages.Letters < LeastLetters)
        {
            throw file.Fault(pictures > 0
                ? "the PDF is a scan: it holds pictures of pages and no text; let a program for text recognition (OCR) make a PDF with text of it"
                : "the PDF holds no text that can be read; save the article as plain text");
        }
        if (pictures > 0)
            file.Note($"{pictures} of {count} pages are pictures without text, and were not read");
        if (unread > 0)
            file.Note($"{unread} of {count} pages are broken, and were not read");
        return [.. DocumentArticles.Of(file, pages.Blocks()).Select(article => article with { SetApart = [.. article.SetApart, .. pages.SetApart] })];
    }

    /// <summary>The pages; <see langword="null"/> for one that can't be read.</summary>
    private static IEnumerable<UglyToad.PdfPig.Content.Page?> Pages(ArticleFile file)
    {
        using MemoryStream kept = new();
        using (BoundedStream bounded = new(file.Content, MaxBytes, "the file"))
            bounded.CopyTo(kept);
        PdfFilters filters = new();
        using PdfDocument document = Open(file, kept.ToArray(), filters);
        if (document.NumberOfPages > MaxPages)
            throw file.Fault($"the PDF has {document.NumberOfPages} pages; expected at most {MaxPages}: split it");
        for (int i = 1; i <= document.NumberOfPages; i++)
        {
            UglyToad.PdfPig.Content.Page? page = null;
            filters.NewPage();
            yield return Run(() => page = document.GetPage(i)) ? page : null;
        }
    }

    private static PdfDocument Open(ArticleFile file, byte[] bytes, PdfFilters filters)
    {
        PdfDocument? document = null;
        try
        {
            ParsingOptions options = new() { FilterProvider = filters, SkipMissingFonts = true, UseLenientParsing = true, MaxStackDepth = 64 };
            if (Run(() => document = PdfDocument.Open(bytes, options)))
                return document!;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw file.Fault("the PDF has a password; save it without one");
        }
        throw new InvalidDataException("the PDF is broken; open it and print it to a new PDF");
    }

    /// <summary>Whether it ran: whatever a broken file makes the library throw is a fault of the file.</summary>
    private static bool Run(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception e) when (e is not (OutOfMemoryException or PdfDocumentEncryptedException or TooLargeException))
        {
            return false;
        }
    }
}
