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

    private long total;

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
            return output;
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
