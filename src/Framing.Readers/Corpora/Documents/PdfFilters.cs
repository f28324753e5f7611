using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Framing.Corpora.Documents;

/// <summary>PdfPig's filters within bounds: what a stream of a file unpacks to is counted before it is unpacked.</summary>
internal sealed class PdfFilters : IFilterProvider
{
    /// <summary>The most bytes that one stream may unpack to; pictures are not unpacked.</summary>
    private const int MaxStream = 64 << 20;

    /// <summary>The most bytes of all streams together.</summary>
    private const long MaxTotal = 1L << 30;

    /// <summary>The most packed bytes of other kinds of packing, which can grow a thousandfold.</summary>
    private const int MaxOther = 1 << 20;

    /// <summary>The most bytes of letters that a page may show, drawings that it repeats counted each time; a broadsheet has some 60,000 letters.</summary>
    private const int MaxShown = 1_000_000;

    /// <summary>What the dictionaries of fonts, pictures, and tables of objects have, and those of drawings have not.</summary>
    private static readonly NameToken[] NoDrawing = [NameToken.Length1, NameToken.Width, NameToken.First, NameToken.W];

    private long total, shown;

    /// <summary>Begins to count what a page shows.</summary>
    public void NewPage() => shown = 0;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Filter(filter, this))];

    private void Count(long bytes, string limit)
    {
        total += bytes;
        if (total > MaxTotal)
            throw new TooLargeException($"its parts unpack to more than {limit}; expected less: split the file");
    }

    private sealed class Filter(IFilter inner, PdfFilters all) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner.GetType().Name.StartsWith("Flate", StringComparison.Ordinal))
                all.Count(Unpacked(input), $"{MaxTotal >> 20} MB");
            else if (!inner.GetType().Name.StartsWith("Ascii", StringComparison.OrdinalIgnoreCase) && input.Length > MaxOther)
                throw new TooLargeException($"a part of it is packed in an old way and has more than {MaxOther >> 20} MB; save the PDF again with another program");
            Memory<byte> output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (output.Length > MaxStream)
                throw TooLong();
            // Fonts, pictures and tables of objects say what they are; what is left draws.
            if (!Array.Exists(NoDrawing, streamDictionary.ContainsKey))
                all.shown += Shown(output.Span);
            return all.shown <= MaxShown ? output : throw new TooLargeException($"a page of it shows more than {MaxShown} letters; expected less: split it");
        }

        /// <summary>The bytes in strings, <c>(…)</c> and <c>&lt;…&gt;</c>, of what draws a page; of anything else hardly any.</summary>
        private static int Shown(ReadOnlySpan<byte> drawing)
        {
            if (drawing.IndexOf("BT"u8) < 0)
                return 0;
            int count = 0;
            bool inString = false, inHex = false;
            for (int i = 0; i < drawing.Length; i++)
            {
                byte c = drawing[i];
                if (c == '\\' && inString)
                    i++;
                else if (!inHex && c is (byte)'(' or (byte)')')
                    inString = c == '(';
                else if (!inString && c is (byte)'<' or (byte)'>')
                    inHex = c == '<';
                else
                    count += inString || inHex ? 1 : 0;
            }
            return count;
        }

        private static long Unpacked(Memory<byte> input)
        {
            if (input.Length < 2)
                return 0;
            using DeflateStream deflate = new(new MemoryStream(input[2..].ToArray()), CompressionMode.Decompress);
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            try
            {
                while (deflate.Read(buffer) is > 0 and int read)
                {
                    length += read;
                    if (length > MaxStream)
                        throw TooLong();
                }
            }
            catch (InvalidDataException)
            {
                // Broken streams are the filter's to judge; they unpack no further than here.
            }
            return length;
        }

        private static TooLargeException TooLong() => new($"a part of it unpacks to more than {MaxStream >> 20} MB; expected less: split the file");
    }
}
