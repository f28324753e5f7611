using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Framing.Learning;
using Framing.Models;

namespace Framing.Tests.Learning;

public sealed class ClassifierFileTests
{
    private const int HeaderAt = 44;

    private static readonly byte[] File = Teaching.Classifier.ToBytes();

    [Fact]
    public void What_is_written_is_read_back()
    {
        Classifier read = ClassifierFile.Parse(File, "x.model");
        Assert.Equal(File, read.ToBytes());
        Document document = Teaching.Annotate("The mayor bungled the disastrous bridge.");
        Assert.Equal(Teaching.Classifier.Classify(document).Probabilities, read.Classify(document).Probabilities);
    }

    [Fact]
    public void What_is_no_classifier_is_refused_in_one_sentence()
    {
        Assert.Equal("x: this is not a classifier. Expected a file that 'framing train' made.", Refusal([]));
        Assert.Equal("x: this is not a classifier. Expected a file that 'framing train' made.", Refusal(Encoding.UTF8.GetBytes(new string('a', 100))));
        byte[] newer = [.. File];
        newer[8] = 9;
        Assert.Equal("x: the file has format 9; this version reads format 3. Train it again, or use the version that made it.", Refusal(newer));
        Assert.Equal("x: the file was altered or cut short: its content does not match its SHA-256. Get it again, or train it again.", Refusal(File[..^1]));
    }

    [Fact]
    public void Any_changed_byte_is_noticed() => Gen.Select(Gen.Int[0, File.Length - 1], Gen.Byte[1, 255]).Sample(
        (at, change) =>
        {
            byte[] altered = [.. File];
            altered[at] ^= change;
            Assert.Contains("x: ", Refusal(altered));
        },
        seed: "0N0XIzNsQ0O2", iter: 200);

    /// <summary>Somebody who alters a file can put its hash right too; then its content must be refused, or do no harm.</summary>
    [Fact]
    public void Altered_content_with_a_matching_hash_neither_crashes_nor_takes_memory_without_bound() => Gen.Select(Gen.Int[0, 3], Gen.Int[HeaderAt, File.Length - 1], Gen.Byte.Array[1, 40]).Sample(
        (kind, at, bytes) =>
        {
            byte[] altered = kind switch
            {
                0 => File[..at],
                1 => [.. File[..at], .. bytes, .. File[at..]],
                2 => [.. File[..HeaderAt], .. bytes],
                _ => [.. File],
            };
            if (kind == 3)
                bytes.AsSpan(0, Math.Min(bytes.Length, File.Length - at)).CopyTo(altered.AsSpan(at));
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                ClassifierFile.Parse(Sealed(altered), "x").Classify(Teaching.Annotate("The council met."));
            }
            catch (InputException e)
            {
                Assert.StartsWith("x: ", e.Message);
            }
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
        },
        seed: "0N0XIzNsQ0O2", iter: 300);

    /// <summary>A header of hostile claims, and why it is refused.</summary>
    public static TheoryData<string, string> Claims => new()
    {
        { "not json", "" },
        { "{}", "" },
        { "[]", "" },
        { Header(labels: "[\"a\"]"), "the number of its labels is out of range" },
        { Header(labels: "[\"b\",\"a\"]"), "names in it are out of order" },
        { Header(words: "16777216", letters: "16777216"), "it claims to hold more numbers than are allowed" },
        { Header(words: "4000000"), "" },
        { Header(words: "99999999999"), "" },
        { Header(words: "-1"), "the number of its words is out of range" },
        { Header(unit: "7"), "" },
        { Header(unit: "\"page\""), "its unit is neither sentence nor text" },
        { Header(vectors: "0123456789abcdef"), "it was trained with word vectors that this version does not have" },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_header_that_claims_too_much_is_refused(string header, string reason)
    {
        byte[] json = Encoding.UTF8.GetBytes(header);
        byte[] file = Sealed([.. File[..HeaderAt], .. BitConverter.GetBytes(json.Length), .. json]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        string refusal = Refusal(file);
        Assert.StartsWith("x: the classifier in it is not well formed (" + reason, refusal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    private static string Header(string labels = "[\"a\",\"b\"]", string words = "1", string letters = "1", string unit = "\"text\"", string? vectors = null) =>
        $$"""{"labels":{{labels}},"examples":[1,1],"unit":{{unit}},"data_sha256":"","version":"","options":{},"scores":{},"words":{{words}},"letters":{{letters}},"bayes":1,"style":[],"vectors":"{{vectors ?? WordVectors.Embedded.Identity}}"}""";

    private static string Refusal(byte[] bytes) => Assert.Throws<InputException>(() => ClassifierFile.Parse(bytes, "x")).Message;

    private static byte[] Sealed(byte[] bytes)
    {
        if (bytes.Length >= HeaderAt)
            SHA256.HashData(bytes.AsSpan(HeaderAt), bytes.AsSpan(12));
        return bytes;
    }
}
