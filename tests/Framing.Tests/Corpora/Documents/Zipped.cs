using System.IO.Compression;
using System.Security;
using System.Text;

namespace Framing.Tests.Corpora.Documents;

/// <summary>Zipped documents with little in them, made as office programs make them.</summary>
internal static class Zipped
{
    /// <summary>A zip file of parts.</summary>
    public static byte[] Of(params (string Name, string Content)[] parts) => Of(parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Content))));

    /// <inheritdoc cref="Of(ValueTuple{string, string}[])"/>
    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }
        return stream.ToArray();
    }

    /// <summary>A Word document of the given elements of its body.</summary>
    public static byte[] Word(params IEnumerable<string> body) => Of(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + $"xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{string.Concat(body)}<w:sectPr/></w:body></w:document>"));

    /// <summary>A paragraph of Word's, with an outline level from 0, or none.</summary>
    public static string P(string text, int? level = null, string extra = "") =>
        $"<w:p><w:pPr>{(level is null ? "" : $"<w:outlineLvl w:val=\"{level}\"/>")}{extra}</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>";
}
