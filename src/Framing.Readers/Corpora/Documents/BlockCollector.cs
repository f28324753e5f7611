using System.Text;

namespace Framing.Corpora.Documents;

/// <summary>Puts blocks together from the marks of a document as they come: characters, ends of paragraphs, of cells, of rows.</summary>
/// <param name="maxLength">The most characters that all blocks together may have.</param>
internal sealed class BlockCollector(int maxLength)
{
    /// <summary>How much an empty paragraph counts, so that none of them are free.</summary>
    private const int Overhead = 16;

    private readonly StringBuilder text = new();
    private readonly List<DocumentBlock> blocks = [], cell = [];
    private readonly List<List<DocumentBlock>> cells = [];
    private long length;

    /// <summary>What was collected. A last paragraph without an end is one.</summary>
    public IReadOnlyList<DocumentBlock> Blocks
    {
        get
        {
            EndParagraph();
            EndCell();
            EndRow();
            return blocks;
        }
    }

    /// <summary>Adds characters to the paragraph.</summary>
    public void Append(ReadOnlySpan<char> characters)
    {
        Grow(characters.Length);
        text.Append(characters);
    }

    /// <inheritdoc cref="Append(ReadOnlySpan{char})"/>
    public void Append(char character) => Append([character]);

    /// <summary>Ends the paragraph; in a table it stays in its cell.</summary>
    /// <param name="level">How high a heading it is; 0 is none.</param>
    /// <param name="endsSection">Whether a section of pages ends with it.</param>
    /// <param name="inTable">Whether it stands in a cell.</param>
    public void EndParagraph(int level = 0, bool endsSection = false, bool inTable = false)
    {
        Grow(Overhead);
        string words = text.ToString().Trim(' ', '\n', '\r', '\t');
        text.Clear();
        if (!inTable && (cell.Count > 0 || cells.Count > 0))
        {
            EndCell();
            EndRow();
        }
        if (words.Length > 0 || endsSection)
            (inTable ? cell : blocks).Add(new(words, level, endsSection));
    }

    /// <summary>Ends a cell of a table.</summary>
    public void EndCell()
    {
        EndParagraph(inTable: true);
        Grow(Overhead);
        cells.Add([.. cell]);
        cell.Clear();
    }

    /// <summary>Ends a row of a table. A row of one cell is a frame around its paragraphs.</summary>
    public void EndRow()
    {
        if (cell.Count > 0)
            EndCell();
        List<DocumentBlock>[] filled = [.. cells.Where(c => c.Count > 0)];
        if (filled.Length == 1)
            blocks.AddRange(filled[0]);
        else if (filled.Length > 1)
            blocks.Add(new(string.Join('\t', cells.Select(c => string.Join("\n\n", c.Select(b => b.Text.Replace('\t', ' ')))))));
        cells.Clear();
    }

    private void Grow(int by)
    {
        length += by;
        if (length > maxLength)
            throw new TooLargeException($"the document holds more than {maxLength} characters; expected less: split it");
    }
}
