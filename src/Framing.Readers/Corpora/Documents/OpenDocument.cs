using System.Xml;

namespace Framing.Corpora.Documents;

/// <summary>OpenDocument texts (<c>.odt</c>): paragraphs and headings, without notes, comments, and what was deleted.</summary>
internal sealed class OpenDocument : IArticleReader
{
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <summary>How many blanks one element can stand for.</summary>
    private const int MaxBlanks = 100;

    public IReadOnlyList<string> Endings { get; } = [".odt"];

    public bool Recognizes(FileStart start) => start.Bytes.StartsWith(ZipParts.Magic) && start.Bytes.IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0;

    public string? Refusal(FileStart start) => start.Bytes.StartsWith(ZipParts.Magic) ? null
        : "the file is no OpenDocument text, though its name says so; expected an .odt as LibreOffice saves it";

    public IEnumerable<Article> Read(ArticleFile file)
    {
        using ZipParts zip = ZipParts.Open(file.Content);
        Body body = new(file.Options.MaxLength);
        ZipParts.ReadXml(zip.Part("content.xml") ?? throw file.Fault("the file holds no text (content.xml); open it in LibreOffice and save it as .odt"), body.Take);
        return DocumentArticles.Of(file, body.Blocks);
    }

    /// <summary>Collects the paragraphs of a document from its elements.</summary>
    private sealed class Body(int maxLength)
    {
        private readonly BlockCollector blocks = new(maxLength);
        private readonly Stack<int> levels = new();
        private int cells, skippedBelow = -1;

        public IReadOnlyList<DocumentBlock> Blocks => blocks.Blocks;

        public void Take(XmlReader reader)
        {
            bool isEnd = reader.NodeType == XmlNodeType.EndElement;
            if (skippedBelow >= 0)
            {
                if (isEnd && reader.Depth == skippedBelow)
                    skippedBelow = -1;
                return;
            }
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                if (levels.Count > 0)
                    blocks.Append(reader.Value.ReplaceLineEndings(" "));
            }
            else if (reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement && IsPassedOver(reader))
                skippedBelow = reader.Depth;
            else if (isEnd)
                End(reader);
            else if (reader.NodeType == XmlNodeType.Element)
            {
                Start(reader);
                if (reader.IsEmptyElement)
                    End(reader);
            }
        }

        private static bool IsPassedOver(XmlReader reader) => (reader.NamespaceURI, reader.LocalName) is
            (Text, "note" or "tracked-changes" or "ruby-text" or "sequence-decls" or "table-of-content") or (Office, "annotation");

        private void Start(XmlReader reader)
        {
            switch (reader.NamespaceURI, reader.LocalName)
            {
                case (Text, "p"):
                    levels.Push(reader.GetAttribute("style-name", Text) == "Title" ? 1 : 0);
                    break;
                case (Text, "h"):
                    levels.Push(int.TryParse(reader.GetAttribute("outline-level", Text), out int level) && level is > 0 and < 10 ? level : 1);
                    break;
                case (Text, "s"):
                    blocks.Append(new string(' ', int.TryParse(reader.GetAttribute("c", Text), out int blanks) ? Math.Clamp(blanks, 1, MaxBlanks) : 1));
                    break;
                case (Text, "tab"):
                    blocks.Append('\t');
                    break;
                case (Text, "line-break"):
                    blocks.Append('\n');
                    break;
                case (Table, "table-cell"):
                    cells++;
                    break;
            }
        }

        private void End(XmlReader reader)
        {
            switch (reader.NamespaceURI, reader.LocalName)
            {
                case (Text, "p" or "h") when levels.TryPop(out int level):
                    blocks.EndParagraph(level, inTable: cells > 0);
                    break;
                case (Table, "table-cell") when cells > 0 && --cells == 0:
                    blocks.EndCell();
                    break;
                case (Table, "table-row") when cells == 0:
                    blocks.EndRow();
                    break;
            }
        }
    }
}
