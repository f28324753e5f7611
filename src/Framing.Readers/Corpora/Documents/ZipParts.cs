using System.IO.Compression;
using System.Xml;

namespace Framing.Corpora.Documents;

/// <summary>The parts of a zipped document (docx, odt, epub, xlsx), unpacked within bounds.</summary>
internal sealed class ZipParts : IDisposable
{
    /// <summary>The most bytes that a part may unpack to: the text of thousands of articles, with all its marks.</summary>
    public const long MaxPart = 256L << 20;

    /// <summary>The most bytes of a file that is kept in memory, since it can't be read from any place.</summary>
    private const int MaxKept = 64 << 20;

    /// <summary>The deepest nesting of elements; people's documents have some thirty.</summary>
    private const int MaxDepth = 256;

    private readonly ZipArchive zip;

    private ZipParts(ZipArchive zip) => this.zip = zip;

    /// <summary>The first bytes of every zip file.</summary>
    public static ReadOnlySpan<byte> Magic => "PK\u0003\u0004"u8;

    /// <summary>The names of the parts, in the order of the file.</summary>
    public IEnumerable<string> Names => zip.Entries.Select(entry => entry.FullName);

    /// <summary>Opens a document.</summary>
    /// <exception cref="InvalidDataException">It is no zip file, or a broken one.</exception>
    public static ZipParts Open(Stream content)
    {
        Stream stream = content.CanSeek ? content : Keep(content);
        return Guard(() => new ZipParts(new(stream, ZipArchiveMode.Read, leaveOpen: true)));
    }

    /// <summary>A part's bytes; <see langword="null"/> where there is no such part.</summary>
    public BoundedStream? Part(string name, long most = MaxPart) => Guard(() => zip.GetEntry(name) is { } entry
        ? new BoundedStream(entry.Open(), most, $"its part '{name}'") : null);

    /// <summary>What an XML part holds, node after node; nothing outside of it is looked up.</summary>
    /// <param name="part">The part's bytes, which are closed at the end.</param>
    /// <param name="node">Takes each node, standing on it.</param>
    public static void ReadXml(Stream part, Action<XmlReader> node)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(part, new()
            {
                DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = true, MaxCharactersInDocument = MaxPart, IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                    throw new TooLargeException($"its elements nest more than {MaxDepth} deep; expected a document");
                node(reader);
            }
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"its XML is broken in line {e.LineNumber}; open it in the program that it comes from and save it again", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private static MemoryStream Keep(Stream content)
    {
        MemoryStream kept = new();
        using BoundedStream bounded = new(content, MaxKept, "the file");
        bounded.CopyTo(kept);
        kept.Position = 0;
        return kept;
    }

    /// <summary>Whatever a broken file makes the library throw is a fault of the file.</summary>
    private static T Guard<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or TooLargeException))
        {
            throw new InvalidDataException("the file is broken or cut short: it is no zip file, which documents of its kind are", e);
        }
    }
}
