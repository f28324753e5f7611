using System.Xml;

namespace Framing.Corpora.Documents;

/// <summary>
/// Word's documents (<c>.docx</c>): the text as it would be printed, without what was deleted, hidden, or stands in notes, headers and footers.
/// One article, or those of an archive's export.
/// </summary>
internal sealed class WordDocument : IArticleReader
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public IReadOnlyList<string> Endings { get; } = [".docx", ".docm"];

    public bool Recognizes(FileStart start) =>
        start.Bytes.StartsWith(ZipParts.Magic) && start.Bytes.IndexOf("[Content_Types].xml"u8) >= 0 && start.Bytes.IndexOf("xl/"u8) < 0;

    public string? Refusal(FileStart start) => start.Bytes.StartsWith(ZipParts.Magic) ? null : UnreadDocument.IsOld(start)
        ? "the file has a password or is of an old version of Word; open it in Word and save it as .docx, without a password"
        : "the file is no Word document, though its name says so; expected a .docx as Word saves it";

    public IEnumerable<Article> Read(ArticleFile file)
    {
        using ZipParts zip = ZipParts.Open(file.Content);
        string main = zip.Names.FirstOrDefault(name => name.StartsWith("word/document", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal))
            ?? throw file.Fault("the file holds no text of a Word document (word/document.xml); open it in Word and save it as .docx");
        Body body = new(file.Options.MaxLength);
        ZipParts.ReadXml(zip.Part(main)!, body.Take);
        return DocumentArticles.Of(file, body.Blocks);
    }

    /// <summary>Collects the paragraphs of a document from its elements.</summary>
    private sealed class Body(int maxLength)
    {
        private readonly BlockCollector blocks = new(maxLength);

        /// <summary>What is known of the paragraphs that are open: one in a text box stands in another.</summary>
        private readonly Stack<Paragraph> open = new();
        private int cells, skippedBelow = -1;
        private bool isHidden, inText;

        public IReadOnlyList<DocumentBlock> Blocks => blocks.Blocks;

        public void Take(XmlReader reader)
        {
            if (skippedBelow >= 0 && reader.Depth > skippedBelow)
                return;
            bool isEnd = reader.NodeType == XmlNodeType.EndElement;
            if (skippedBelow == reader.Depth && isEnd)
            {
                skippedBelow = -1;
                return;
            }
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                if (inText && !isHidden)
                    blocks.Append(reader.Value);
            }
            // The older form of a text box repeats what the newer one says.
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "Fallback", IsEmptyElement: false })
                skippedBelow = reader.Depth;
            else if (reader.NamespaceURI is not (Word or StrictWord))
                return;
            else if (isEnd)
                End(reader.LocalName);
            else if (reader.NodeType == XmlNodeType.Element)
            {
                Start(reader);
                if (reader.IsEmptyElement && reader.LocalName is "p" or "t" or "tc" or "tr" or "r")
                    End(reader.LocalName);
            }
        }

        private void Start(XmlReader reader)
        {
            switch (reader.LocalName)
            {
                case "p":
                    open.Push(new());
                    break;
                case "tc":
                    cells++;
                    break;
                case "r":
                    isHidden = false;
                    break;
                case "vanish" when Value(reader) is not ("0" or "false"):
                    isHidden = true;
                    break;
                case "t":
                    inText = true;
                    break;
                case "tab" or "ptab" when inRun(reader):
                    blocks.Append('\t');
                    break;
                case "br" or "cr":
                    blocks.Append('\n');
                    break;
                case "noBreakHyphen":
                    blocks.Append('-');
                    break;
                case "outlineLvl" when open.TryPeek(out Paragraph? paragraph) && int.TryParse(Value(reader), out int level) && level is >= 0 and < 9:
                    paragraph.Level = level + 1;
                    break;
                case "pStyle" when open.TryPeek(out Paragraph? paragraph) && paragraph.Level == 0:
                    paragraph.Level = LevelOf(Value(reader));
                    break;
                case "sectPr" when open.TryPeek(out Paragraph? paragraph):
                    paragraph.EndsSection = true;
                    break;
            }

            // A tab stop of a paragraph's style has the same name.
            static bool inRun(XmlReader reader) => reader.AttributeCount == 0;
        }

        private void End(string name)
        {
            switch (name)
            {
                case "p" when open.TryPop(out Paragraph? paragraph):
                    blocks.EndParagraph(paragraph.Level, paragraph.EndsSection, inTable: cells > 0);
                    break;
                case "r":
                    isHidden = false;
                    break;
                case "t":
                    inText = false;
                    break;
                case "tc" when cells > 0 && --cells == 0:
                    blocks.EndCell();
                    break;
                case "tr" when cells == 0:
                    blocks.EndRow();
                    break;
            }
        }

        private static string? Value(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI);

        /// <summary>The level of a built-in style, by its id, which is English in any Word.</summary>
        private static int LevelOf(string? style) => style switch
        {
            "Title" => 1,
            ['H', 'e', 'a', 'd', 'i', 'n', 'g', >= '1' and <= '9' and var digit] => digit - '0',
            _ => 0,
        };

        private sealed class Paragraph
        {
            public int Level { get; set; }

            public bool EndsSection { get; set; }
        }
    }
}
