using System.Text;

namespace Framing.Reports.Html;

/// <summary>How much goes on a page.</summary>
internal static class PageSize
{
    /// <summary>Bytes of content; with the style around it a page stays under a megabyte.</summary>
    public const int Most = 850_000;

    /// <summary>Whether a page is small enough.</summary>
    public static bool Fits(StringBuilder page) => Bytes(page) <= Most;

    /// <summary>The length of text in UTF-8.</summary>
    public static long Bytes(StringBuilder text)
    {
        long bytes = 0;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
            bytes += Encoding.UTF8.GetByteCount(chunk.Span);
        return bytes;
    }

    /// <summary>Groups things in order so that each group fits a page; a thing that alone is larger gets its own.</summary>
    public static List<List<T>> Pack<T>(IEnumerable<T> things, Action<T, HtmlWriter> write)
    {
        List<List<T>> pages = [];
        long size = 0;
        foreach (T thing in things)
        {
            StringBuilder text = new();
            using (StringWriter writer = new(text))
                write(thing, new HtmlWriter(writer));
            long bytes = Bytes(text);
            if (pages.Count == 0 || size + bytes > Most)
            {
                pages.Add([]);
                size = 0;
            }
            pages[^1].Add(thing);
            size += bytes;
        }
        return pages;
    }
}
