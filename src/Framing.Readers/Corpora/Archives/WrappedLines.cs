using System.Text;
using Framing.Corpora.Documents;

namespace Framing.Corpora.Archives;

/// <summary>Paragraphs of blocks that may be lines of a text file: broken at a width, with an empty line between paragraphs.</summary>
internal static class WrappedLines
{
    /// <summary>Lines of a file are broken at a width where none is longer than this.</summary>
    private const int Widest = 120;

    /// <summary>Whether a block ends a paragraph: an empty line, which documents of other kinds don't have.</summary>
    public static bool IsGap(DocumentBlock block) => block.Text.Length == 0;

    /// <summary>The paragraphs: lines of a width are put together up to an empty one, others stand alone.</summary>
    public static IEnumerable<string> Paragraphs(IReadOnlyList<DocumentBlock> blocks)
    {
        bool isWrapped = blocks.Any(IsGap) && blocks.All(block => block.Text.Length <= Widest);
        StringBuilder paragraph = new();
        foreach (DocumentBlock block in blocks)
        {
            if (!isWrapped || IsGap(block))
            {
                if (paragraph.Length > 0)
                    yield return paragraph.ToString();
                paragraph.Clear();
            }
            string line = block.Text.Trim();
            if (isWrapped && line.Length > 0)
                paragraph.Append(paragraph.Length > 0 ? " " : "").Append(line);
            else if (line.Length > 0)
                yield return line;
        }
        if (paragraph.Length > 0)
            yield return paragraph.ToString();
    }
}
