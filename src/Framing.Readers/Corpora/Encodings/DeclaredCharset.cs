using System.Text;
using System.Text.RegularExpressions;

namespace Framing.Corpora.Encodings;

/// <summary>The encoding that a file, or a header that came with it, says it is in.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>How far into a page its declaration may stand, as browsers look for it, and then some.</summary>
    private const int Reach = 8192;

    /// <summary>The encoding of a name; <see langword="null"/> where nobody knows it.</summary>
    public static Encoding? Find(string? name)
    {
        if (name is null)
            return null;
        name = name.Trim(' ', '\'', '"', ';').ToLowerInvariant();
        // What says Latin-1 or ASCII is Windows's superset of both, as browsers take it.
        if (name is "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "cp1252" or "iso8859-1" or "iso_8859-1")
            name = "windows-1252";
        try
        {
            return name is "utf8" or "utf-8" ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What a page or an XML file declares at its start. UTF-16 would not be readable there, and means UTF-8.</summary>
    public static Encoding? In(ReadOnlySpan<byte> sample)
    {
        string start = Encoding.Latin1.GetString(sample[..Math.Min(Reach, sample.Length)]);
        if (!start.AsSpan().TrimStart().StartsWith("<"))
            return null;
        Match match = Xml().Match(start);
        if (!match.Success)
            match = Meta().Match(start);
        if (!match.Success)
            return null;
        string name = match.Groups["name"].Value;
        return Find(name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name);
    }

    /// <summary>The charset of a header such as <c>text/html; charset=utf-8</c>.</summary>
    public static string? OfContentType(string? header) => header is not null && Parameter().Match(header) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex("""^\s*<\?xml[^>]{0,200}encoding\s*=\s*["'](?<name>[\w.:-]{1,40})["']""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Xml();

    [GeneratedRegex("""<meta[^>]{0,500}charset\s*=\s*["']?(?<name>[\w.:-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meta();

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w.:-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
