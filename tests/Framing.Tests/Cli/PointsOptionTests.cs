using System.Security.Cryptography;
using System.Text.Json;

namespace Framing.Tests.Cli;

/// <summary><c>--points</c>: written, corrected, read back, and made again from the manifest.</summary>
public class PointsOptionTests
{
    private const string Articles = """
        {"doc_id": "a", "outlet": "Herald", "event": "raid", "text": "Federal agents arrested nine cannery workers on Pell Street. The mayor slept well."}
        {"doc_id": "b", "outlet": "Tribune", "event": "raid", "text": "Nine cannery workers were arrested by federal agents on Pell Street. The fishing fleet lost three boats."}
        {"doc_id": "c", "outlet": "Herald", "event": "vote", "text": "The harbor council adopted a carbon levy by one vote on Tuesday."}
        {"doc_id": "d", "outlet": "Tribune", "event": "vote", "text": "A carbon levy was adopted on Tuesday by one vote of the harbor council."}
        """;

    private const string Table = """
        event,point,doc_id,field,start,end,told,sentence
        raid,1,a,text,0,60,yes,Federal agents arrested nine cannery workers on Pell Street.
        raid,1,b,text,0,68,yes,Nine cannery workers were arrested by federal agents on Pell Street.
        raid,2,b,text,69,104,alone,The fishing fleet lost three boats.
        vote,1,c,text,0,64,yes,The harbor council adopted a carbon levy by one vote on Tuesday.
        vote,1,d,text,0,71,yes,A carbon levy was adopted on Tuesday by one vote of the harbor council.

        """;

    [Fact]
    public void The_table_is_written_corrected_and_read_back()
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Articles), points = folder.File("points.csv");
        (int code, string judged, string error) = CommandLine.Run("compare", articles, "--points", points);
        Assert.Equal((0, $"{points} was not there and is written: the points in this result are judged by likeness. Correct it, and run the command again.\n"), (code, error));
        Assert.Equal(Run("compare", articles), judged);
        Assert.Equal(Table, File.ReadAllText(points));
        Assert.DoesNotContain("by hand", judged, StringComparison.Ordinal);

        // The row of b's first sentence is taken away: two articles each tell what the other does not.
        File.WriteAllLines(points, Table.Split('\n').Where(line => !line.Contains("b,text,0,", StringComparison.Ordinal)));
        string corrected = Run("compare", articles, "--points", points);
        Assert.Contains("Three points found in one outlet alone", corrected, StringComparison.Ordinal);
        Assert.Contains("given by hand, not judged by this program", OneLine(corrected), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_has_the_files_hash_and_makes_the_same_bytes_again()
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Articles), points = folder.Write("points.csv", Table);
        string first = Run("compare", articles, "--points", points, "--format", "json"), manifest = folder.Write("manifest.json", first);
        using JsonDocument json = JsonDocument.Parse(first);
        Assert.Equal(
            $"given by hand, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(points)))}",
            json.RootElement.GetProperty("manifest").GetProperty("options").GetProperty("points").GetString());
        Assert.All(json.RootElement.GetProperty("story_points").EnumerateArray(), p => Assert.True(p.GetProperty("given").GetBoolean()));
        Assert.Equal(first, Run("compare", articles, "--points", points, "--from", manifest, "--format", "json"));

        string absent = folder.File("absent.csv"), other = folder.Write("other.csv", Table.Replace("alone", "yes", StringComparison.Ordinal));
        foreach (string[] wrong in (string[][])[[], ["--points", absent], ["--points", other]])
        {
            (int code, string output, string error) = CommandLine.Run(["compare", articles, "--from", manifest, .. wrong]);
            Assert.Equal((2, ""), (code, output));
            Assert.Contains("can't be made again: the option points was 'given by hand, SHA-256 ", error, StringComparison.Ordinal);
        }
        Assert.False(File.Exists(absent));
    }

    [Fact]
    public void Of_one_event_alone_its_points_are_taken()
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Articles), points = folder.Write("points.csv", Table);
        Assert.Contains("given by hand", Run("compare", articles, "--points", points, "--only", "vote"), StringComparison.Ordinal);
    }

    private static string Run(params string[] arguments)
    {
        (int code, string output, string error) = CommandLine.Run(arguments);
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
