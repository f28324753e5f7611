using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Framing.Learning.Features;
using Framing.Models;

namespace Framing.Learning;

/// <summary>
/// A classifier as a file: <c>FRAMINGC</c>, the number of the format, the SHA-256 of all that follows, then a JSON header with its length
/// before it, and the numbers, compressed with Deflate. Nothing in it is code. Every size is bounded before memory is taken, so that a file
/// from anywhere is read or refused.
/// </summary>
internal static class ClassifierFile
{
    private const int Format = 3, HashAt = 12, HeaderAt = HashAt + SHA256.HashSizeInBytes, LongestHeader = 1 << 20;

    /// <summary>The most numbers that a file may hold: 256 MB of them.</summary>
    private const long MostNumbers = 64L << 20;

    private static ReadOnlySpan<byte> Magic => "FRAMINGC"u8;

    public static byte[] Write(Classifier classifier)
    {
        Fitted fitted = classifier.Fitted;
        byte[] header = ClassifierHeader.Write(classifier.Card, fitted.Space);
        using MemoryStream file = new();
        file.Write(Magic);
        file.Write(BitConverter.GetBytes(Format));
        file.Write(new byte[SHA256.HashSizeInBytes]);
        file.Write(BitConverter.GetBytes(header.Length));
        file.Write(header);
        using (DeflateStream numbers = new(file, CompressionLevel.Optimal, leaveOpen: true))
        {
            FeatureSpace space = fitted.Space;
            numbers.Write(MemoryMarshal.AsBytes<uint>(space.Words.Hashes));
            numbers.Write(MemoryMarshal.AsBytes<uint>(space.Letters.Hashes));
            numbers.Write(MemoryMarshal.AsBytes<uint>(space.Bayes.Hashes));
            foreach (float[] part in (float[][])
                [space.Words.Rarity, space.Letters.Rarity, space.Style.Means, space.Style.Deviations, space.Vectors.Means,
                space.Vectors.Deviations, space.Bayes.LogShares, space.Bayes.LogPriors, fitted.Model.Weights, fitted.Model.Biases])
            {
                numbers.Write(MemoryMarshal.AsBytes<float>(part));
            }
        }
        byte[] bytes = file.ToArray();
        SHA256.HashData(bytes.AsSpan(HeaderAt), bytes.AsSpan(HashAt));
        return bytes;
    }

    public static Classifier Read(string path)
    {
        byte[] bytes;
        try
        {
            if (Directory.Exists(path) || !File.Exists(path))
                throw new InputException($"{path}: there is no such file. Check the path.");
            if (new FileInfo(path).Length > MostNumbers * sizeof(float))
                throw new InputException($"{path}: the file is larger than a classifier can be. Expected one that 'framing train' made.");
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file can't be read ({e.Message.TrimEnd('.')}).", e);
        }
        return Parse(bytes, path);
    }

    /// <summary>The classifier in these bytes.</summary>
    /// <exception cref="InputException">They hold none.</exception>
    public static Classifier Parse(byte[] bytes, string name)
    {
        if (bytes.Length < HeaderAt + sizeof(int) || !bytes.AsSpan().StartsWith(Magic))
            throw new InputException($"{name}: this is not a classifier. Expected a file that 'framing train' made.");
        if (BitConverter.ToInt32(bytes, Magic.Length) is not Format and int format)
            throw new InputException($"{name}: the file has format {format}; this version reads format {Format}. Train it again, or use the version that made it.");
        if (!SHA256.HashData(bytes.AsSpan(HeaderAt)).AsSpan().SequenceEqual(bytes.AsSpan(HashAt, SHA256.HashSizeInBytes)))
            throw new InputException($"{name}: the file was altered or cut short: its content does not match its SHA-256. Get it again, or train it again.");
        try
        {
            return ParseContent(bytes);
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or InvalidOperationException
            or FormatException or KeyNotFoundException or EndOfStreamException)
        {
            throw new InputException($"{name}: the classifier in it is not well formed ({e.Message.TrimEnd('.')}). Train it again.", e);
        }
    }

    private static Classifier ParseContent(byte[] bytes)
    {
        int length = BitConverter.ToInt32(bytes, HeaderAt), from = HeaderAt + sizeof(int);
        if (length < 0 || length > LongestHeader || length > bytes.Length - from)
            throw new InvalidDataException("its header has no sound length");
        ClassifierHeader header = ClassifierHeader.Read(bytes.AsMemory(from, length));
        long features = (long)header.Words + header.Letters + header.Style.Length + WordVectors.Dimensions + header.Labels;
        long expected = 2L * (header.Words + header.Letters + header.Style.Length + WordVectors.Dimensions)
            + header.Bayes * (1L + header.Labels) + features * header.Labels + 2L * header.Labels;
        if (expected > MostNumbers)
            throw new InvalidDataException("it claims to hold more numbers than are allowed");
        using DeflateStream numbers = new(new MemoryStream(bytes, from + length, bytes.Length - from - length), CompressionMode.Decompress);
        uint[] words = Ascending(numbers, header.Words), letters = Ascending(numbers, header.Letters), bayes = Ascending(numbers, header.Bayes);
        FeatureBlock wordBlock = new(words, Floats(numbers, words.Length)), letterBlock = new(letters, Floats(numbers, letters.Length));
        StyleBlock style = new(header.Style, Floats(numbers, header.Style.Length), Floats(numbers, header.Style.Length));
        VectorBlock vectors = new(Floats(numbers, WordVectors.Dimensions), Floats(numbers, WordVectors.Dimensions));
        if (style.Deviations.Concat(vectors.Deviations).Any(d => d <= 0))
            throw new InvalidDataException("a standard deviation is not above 0");
        NaiveBayes naiveBayes = new(bayes, Floats(numbers, bayes.Length * header.Labels), Floats(numbers, header.Labels));
        LinearModel model = new(Floats(numbers, (int)features * header.Labels), Floats(numbers, header.Labels));
        if (numbers.ReadByte() >= 0)
            throw new InvalidDataException("it holds more numbers than its header says");
        return new(header.Card, new(new(wordBlock, letterBlock, style, vectors, naiveBayes), model));
    }

    private static float[] Floats(Stream numbers, int count)
    {
        float[] values = Read<float>(numbers, count);
        foreach (float value in values)
        {
            if (!(Math.Abs(value) < 1e6f))
                throw new InvalidDataException("a number in it is out of range");
        }
        return values;
    }

    private static uint[] Ascending(Stream numbers, int count)
    {
        uint[] values = Read<uint>(numbers, count);
        for (int i = 1; i < values.Length; i++)
        {
            if (values[i] <= values[i - 1])
                throw new InvalidDataException("its features are out of order");
        }
        return values;
    }

    /// <summary>Takes memory as the numbers come, so that a small file that claims many costs little.</summary>
    private static T[] Read<T>(Stream numbers, int count)
        where T : unmanaged
    {
        T[] values = new T[Math.Min(count, 1 << 16)];
        int filled = 0;
        while (filled < count)
        {
            if (filled == values.Length)
                Array.Resize(ref values, (int)Math.Min(count, 2L * values.Length));
            numbers.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan(filled)));
            filled = values.Length;
        }
        return values;
    }
}
