using System.IO.Compression;
using System.Globalization;

namespace Framing.Corpora.Pages;

/// <summary>A page as a server sent it.</summary>
/// <param name="Html">Its bytes, unpacked.</param>
/// <param name="Charset">The encoding that the server named.</param>
internal sealed record HttpPage(byte[] Html, string? Charset)
{
    /// <summary>The page in a response; <see langword="null"/> where that is an error, a redirect, or no page.</summary>
    /// <exception cref="InvalidDataException">It unpacks to more than the bound.</exception>
    public static HttpPage? Of(byte[] response, int maxLength)
    {
        using ByteLines lines = new(new MemoryStream(response), maxLength);
        if (lines.NextText()?.Split(' ', 3) is not [var version, var status, ..] || !version.StartsWith("HTTP", StringComparison.Ordinal) || !status.StartsWith('2'))
            return null;
        Headers headers = Headers.Read(lines);
        if (headers.Kind is not ("text/html" or "application/xhtml+xml"))
            return null;
        byte[] body = Rest(lines);
        if (headers["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Dechunked(body, maxLength) ?? body;
        return new(Unpacked(body, headers["Content-Encoding"], maxLength), headers.Charset);
    }

    private static byte[] Rest(ByteLines lines)
    {
        MemoryStream body = new();
        while (lines.Next() is { } line)
            body.Write(line.Span);
        return body.ToArray();
    }

    /// <summary>The chunks joined; <see langword="null"/> where there are none, since some archives keep the header and not the chunks.</summary>
    private static byte[]? Dechunked(byte[] body, int maxLength)
    {
        using ByteLines lines = new(new MemoryStream(body), maxLength);
        MemoryStream joined = new();
        try
        {
            while (lines.NextText() is { } size)
            {
                if (!int.TryParse(size.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length < 0)
                    return null;
                if (length == 0)
                    break;
                joined.Write(lines.Take(length));
                lines.Next();
            }
        }
        catch (InvalidDataException)
        {
            return joined.Length > 0 ? joined.ToArray() : null;
        }
        return joined.ToArray();
    }

    private static byte[] Unpacked(byte[] body, string? encoding, int maxLength)
    {
        using Stream? packed = encoding?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            "deflate" => new ZLibStream(new MemoryStream(body), CompressionMode.Decompress),
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => null,
        };
        if (packed is null)
            return body;
        MemoryStream unpacked = new();
        byte[] buffer = new byte[1 << 16];
        try
        {
            while (packed.Read(buffer) is > 0 and int read)
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > maxLength)
                    throw new InvalidDataException($"a page unpacks to more than {maxLength} bytes; the rest of the file was not read");
            }
        }
        catch (Exception e) when (e is InvalidOperationException || (e is InvalidDataException && unpacked.Length <= maxLength))
        {
            // Archives keep bodies unpacked under headers that say otherwise, and cut ones.
            return unpacked.Length > 0 ? unpacked.ToArray() : body;
        }
        return unpacked.ToArray();
    }
}
