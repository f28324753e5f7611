using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Framing.Corpora.Documents;

/// <summary>The paragraphs of pages, in the order in which people read them.</summary>
internal sealed partial class PdfPages(int maxLength)
{
    /// <summary>Letters of a page beyond which its layout would take minutes; a broadsheet has some 60,000.</summary>
    private const int MaxPageLetters = 200_000;

    /// <summary>How far from the top and the bottom of a page headers, footers and page numbers stand, as a share of its height.</summary>
    private const double Margin = 0.1;

    /// <summary>How much larger than most letters those of a title are, and how long it is at most.</summary>
    private const double TitleSize = 1.3;

    private const int LongestTitle = 200, LongestParagraph = 20_000;

    private static readonly DocstrumBoundingBoxes Segmenter = new(new() { MaxDegreeOfParallelism = 1 });

    private static readonly NearestNeighbourWordExtractor Words = new(new() { MaxDegreeOfParallelism = 1 });

    private readonly List<Piece> pieces = [];
    private readonly List<string> setApart = [];
    private int pages;

    /// <summary>How many letters were found.</summary>
    public int Letters { get; private set; }

    /// <summary>Headers, footers and page numbers, known once <see cref="Blocks"/> was called.</summary>
    public IReadOnlyList<string> SetApart => setApart;

    /// <summary>Adds a page.</summary>
    public void Add(Page page)
    {
        pages++;
        // Letters that nobody sees, below or beside the text, are left out with those that run up or down a page.
        Letter[] letters = [.. page.Letters.Where(l => l.TextOrientation == TextOrientation.Horizontal && l.PointSize > 1)];
        if (letters.Length > MaxPageLetters)
            throw new TooLargeException($"page {page.Number} holds {letters.Length} letters; expected at most {MaxPageLetters}: split it");
        Letters += letters.Length;
        if (Letters > maxLength)
            throw new TooLargeException($"the PDF holds more than {maxLength} letters; expected less: split it");
        Word[] words = [.. Words.GetWords(letters).Where(w => !string.IsNullOrWhiteSpace(w.Text))];
        if (words.Length == 0)
            return;
        foreach (TextBlock block in UnsupervisedReadingOrderDetector.Instance.Get(Segmenter.GetBlocks(words)))
        {
            PdfRectangle bounds = page.CropBox.Bounds;
            bool isAtEdge = block.BoundingBox.Bottom - bounds.Bottom > (1 - Margin) * bounds.Height || block.BoundingBox.Top - bounds.Bottom < Margin * bounds.Height;
            pieces.Add(new(pages, isAtEdge, Size(block), [.. block.TextLines.Select(line => Ligatures(line.Text).Trim()).Where(l => l.Length > 0)]));
        }
    }

    /// <summary>The paragraphs of all pages.</summary>
    public IReadOnlyList<DocumentBlock> Blocks()
    {
        HashSet<string> repeated = Repeated();
        List<Piece> kept = [];
        foreach (Piece piece in pieces)
        {
            if (piece.IsAtEdge && (repeated.Contains(Shape(piece)) || PageNumber().IsMatch(string.Join(' ', piece.Lines))))
                setApart.Add(string.Join(' ', piece.Lines));
            else if (piece.Lines.Count > 0)
                kept.Add(piece);
        }
        double usual = Usual(kept);
        PdfLines lines = new(kept.SelectMany(piece => piece.Lines));
        int title = kept.FindIndex(p => p.Page == 1 && p.Size >= usual * TitleSize && p.Lines.Sum(l => l.Length) is > 3 and <= LongestTitle);
        // What stands at the edge of the first page above the title is the paper's head, though no other page repeats it.
        for (; title > 0 && kept[title - 1].IsAtEdge; title--)
        {
            setApart.Add(string.Join(' ', kept[title - 1].Lines));
            kept.RemoveAt(title - 1);
        }
        List<DocumentBlock> blocks = [];
        foreach ((int i, Piece piece) in kept.Index())
        {
            string text = lines.Join(piece.Lines);
            // A paragraph that a column or a page breaks goes on with a small letter.
            if (i > 0 && i != title && i - 1 != title && char.IsLower(text[0]) && blocks[^1].Text.Length < LongestParagraph
                && blocks[^1].Text[^1] is not ('.' or '!' or '?' or '”' or '"' or ':'))
                blocks[^1] = blocks[^1] with { Text = lines.Join([blocks[^1].Text, text]) };
            else
                blocks.Add(new(text, i == title ? 1 : 0));
        }
        return blocks;
    }

    /// <summary>What stands at the edge of half the pages or more, figures aside.</summary>
    private HashSet<string> Repeated() => pages < 2 ? [] :
    [
        .. pieces.Where(p => p.IsAtEdge).GroupBy(Shape, StringComparer.Ordinal)
            .Where(same => same.Select(p => p.Page).Distinct().Count() is var on && on > 1 && on * 2 >= pages).Select(same => same.Key),
    ];

    private static string Shape(Piece piece) => Figures().Replace(string.Join(' ', piece.Lines), "#");

    private static double Size(TextBlock block)
    {
        double[] sizes = [.. block.TextLines.SelectMany(l => l.Words).SelectMany(w => w.Letters).Select(l => Math.Round(l.PointSize, 1)).Order()];
        return sizes[sizes.Length / 2];
    }

    /// <summary>The size that most letters have.</summary>
    private static double Usual(List<Piece> pieces) => pieces.Count == 0 ? 0
        : pieces.GroupBy(p => p.Size).OrderByDescending(g => g.Sum(p => p.Lines.Sum(l => l.Length))).ThenBy(g => g.Key).First().Key;

    private static string Ligatures(string text) => text.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') < 0 ? text
        : string.Concat(text.Select(c => c is >= '\uFB00' and <= '\uFB06' ? c.ToString().Normalize(System.Text.NormalizationForm.FormKC) : c.ToString()));

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:[-–—]? ?[0-9]{1,4} ?[-–—]?|(?:Page|Pg\.?|Seite|p\.) ?[0-9]{1,4}(?: ?(?:of|von|/) ?[0-9]{1,4})?|[0-9]{1,4} ?(?:of|/) ?[0-9]{1,4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    /// <summary>A block of lines on a page.</summary>
    private sealed record Piece(int Page, bool IsAtEdge, double Size, IReadOnlyList<string> Lines);
}
