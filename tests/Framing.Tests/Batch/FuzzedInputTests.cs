using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Framing.Tests.Cli;
using Framing.Tests.Promises;

namespace Framing.Tests.Batch;

/// <summary>
/// A batch over a folder of broken files: it ends, names each file that it could not use, writes only into its folder, and keeps the good
/// articles. 10,000 files where <c>FRAMING_EXHAUSTIVE</c> is set.
/// </summary>
[Collection(nameof(Alone))]
public class FuzzedInputTests
{
    /// <summary>Nothing runs beside these tests: one counts what the whole process allocates.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public class Alone;

    private static readonly string[] Endings = [".txt", ".md", ".html", ".csv", ".tsv", ".jsonl", ".csv.gz", ".tsv.gz", ".jsonl.gz", ".json", ".mhtml",
        ".warc", ".warc.gz", ".rss", ".xml", ".parquet"];

    private static readonly string[] Names = ["plain", "..", "a..b", "a\nb", "a\tb", "é\u0301", "#%&{}", "'\"", "<img src=x onerror=alert(1)>", "=cmd()", "-o", "--help", "con", " ", "\u202Etxt"];

    [Fact]
    public void A_batch_over_broken_files_ends_and_names_each_that_it_could_not_use()
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder.File("in"));
        int files = HostileText.Cases(300, 10_000);
        List<string> surelyBad = [];
        for (int i = 0; i < files; i++)
        {
            Random random = new(i);
            string name = $"{Names[random.Next(Names.Length)]}-{i}{Endings[i % Endings.Length]}";
            byte[] content = Content(random, name, i);
            File.WriteAllBytes(Path.Combine(folder.File("in"), name), content);
            if (name[0] != '.' && (content.Length == 0 || name.EndsWith(".parquet", StringComparison.Ordinal))) // hidden files are no input
                surelyBad.Add(name);
        }
        folder.Write("in/zz-good.jsonl", "{\"doc_id\":\"good-1\",\"text\":\"Ada Marsh said the harbor was open.\",\"outlet\":\"Buoy\"}\n{\"doc_id\":\"../../good-2\",\"text\":\"Gulls sing.\",\"outlet\":\"Gull\"}\n");

        (int code, _, string error) = CommandLine.Run("batch", folder.File("in"), "-o", folder.File("out"), "--format", "jsonl", "--quiet");

        Assert.Equal(1, code);
        Assert.Equal(["in", "out"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        string[] rejected = [.. File.ReadLines(folder.File("out/rejected.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!)];
        Assert.Equal([], surelyBad.Except(rejected));
        string[] ids = [.. File.ReadLines(folder.File("out/articles.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("doc_id").GetString()!)];
        Assert.Contains("good-1", ids);
        Assert.Contains("../../good-2", ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void A_very_long_line_and_a_gzip_bomb_take_no_memory_and_are_named()
    {
        using TempFolder folder = new();
        int megabytes = HostileText.Cases(40, 1_000);
        using (StreamWriter writer = new(folder.File("long.jsonl")))
        {
            for (int i = 0; i < 50; i++)
                writer.Write(new string('x', 1_000_000));
            writer.Write("\n{\"text\":\"Gulls sing.\"}\n");
        }
        using (GZipStream bomb = new(File.Create(folder.File("bomb.jsonl.gz")), CompressionLevel.Fastest))
        {
            byte[] block = Encoding.ASCII.GetBytes(new string('{', 1 << 20));
            for (int i = 0; i < megabytes; i++)
                bomb.Write(block);
        }
        long before = GC.GetTotalAllocatedBytes();
        (int code, _, _) = CommandLine.Run("batch", folder.File("long.jsonl"), folder.File("bomb.jsonl.gz"), "-o", folder.File("out"), "--format", "jsonl", "--quiet");
        Assert.Equal(1, code);
        Assert.Single(File.ReadLines(folder.File("out/articles.jsonl")));
        Assert.Equal(2, File.ReadLines(folder.File("out/rejected.jsonl")).Count());
        // The reader keeps no more of an endless line than the longest article that it would take.
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1_500_000_000);
    }

    private static byte[] Content(Random random, string name, int number)
    {
        byte[] content = random.Next(6) switch
        {
            0 => Noise(random),
            1 => [],
            2 => Encoding.UTF8.GetBytes(HostileText.Of(number)),
            3 => Encoding.UTF8.GetBytes($"doc_id,text\n{number},\"an open quotation mark {HostileText.Of(number)}\n2,\"x\" y,z\n"),
            4 => Encoding.UTF8.GetBytes($"{{\"text\":{JsonSerializer.Serialize(HostileText.Of(number))}}}\n{{\"text\":\n[1]\n{{\"text\":\"\\uD800\"}}\n"),
            _ => Encoding.Latin1.GetBytes($"---\noutlet: caf\u00E9\n--\n{HostileText.Of(number)}"),
        };
        if (!name.EndsWith(".gz", StringComparison.Ordinal) || random.Next(4) == 0)
            return content;
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        byte[] whole = packed.ToArray();
        return random.Next(2) == 0 ? whole : whole[..random.Next(whole.Length)];
    }

    private static byte[] Noise(Random random)
    {
        byte[] noise = new byte[random.Next(2_000)];
        random.NextBytes(noise);
        return noise;
    }
}
