using System.Text;
using System.Text.RegularExpressions;
using Framing.Corpora.Encodings;

namespace Framing.Corpora.Pages;

/// <summary>Lines <c>Name: value</c> up to an empty one, as mail, HTTP and web archives have them.</summary>
internal sealed partial class Headers
{
    private const int Most = 500, LongestValue = 8192;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value; <see langword="null"/> where there is none of that name.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Reads up to the empty line behind the headers, or the end.</summary>
    public static Headers Read(ByteLines lines)
    {
        Headers headers = new();
        string? last = null;
        while (lines.NextText() is { Length: > 0 } line)
        {
            if (line[0] is ' ' or '\t' && last is not null)
            {
                if (headers.values[last].Length < LongestValue)
                    headers.values[last] += " " + line.Trim();
                continue;
            }
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || headers.values.Count >= Most)
                continue;
            last = line[..colon].Trim();
            if (!headers.values.TryAdd(last, line[(colon + 1)..].Trim()))
                last = null;
        }
        return headers;
    }

    /// <summary>A parameter of a header: the boundary of parts.</summary>
    public string? Parameter(string header, string name)
    {
        if (this[header] is not { } value)
            return null;
        foreach (string part in value.Split(';').Skip(1))
        {
            if (part.Split('=', 2) is [var key, var given] && key.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return given.Trim().Trim('"');
        }
        return null;
    }

    /// <summary>The kind of content without its parameters: <c>text/html</c>.</summary>
    public string Kind => (this["Content-Type"] ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The encoding that its content is said to be in.</summary>
    public string? Charset => DeclaredCharset.OfContentType(this["Content-Type"]);

    /// <summary>A value in which words stand encoded: <c>=?utf-8?Q?caf=C3=A9?=</c>.</summary>
    public string? Words(string name) => this[name] is not { } value ? null : Encoded().Replace(value, match =>
    {
        byte[] bytes = match.Groups["how"].Value is "B" or "b"
            ? TransferEncoding.Base64(Encoding.ASCII.GetBytes(match.Groups["text"].Value))
            : TransferEncoding.QuotedPrintable(Encoding.ASCII.GetBytes(match.Groups["text"].Value.Replace('_', ' ')));
        return (DeclaredCharset.Find(match.Groups["charset"].Value) ?? Encoding.UTF8).GetString(bytes);
    });

    [GeneratedRegex(@"=\?(?<charset>[\w.:-]{1,40})\?(?<how>[BbQq])\?(?<text>[^?\s]{0,500})\?=(?:\s+(?==\?))?", RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();
}
