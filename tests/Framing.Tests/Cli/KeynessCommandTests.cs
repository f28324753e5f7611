namespace Framing.Tests.Cli;

/// <summary><c>framing keyness</c>: the table to read has an example of each word, cut around it.</summary>
public sealed class KeynessCommandTests
{
    [Fact]
    public void The_table_ends_with_a_sentence_around_the_word()
    {
        using TempFolder folder = new();
        string filler = string.Concat(Enumerable.Repeat("and the boats of the harbor came and went as they do ", 2)).Trim();
        string Row(string outlet, int number, string word) =>
            $$"""{"doc_id": "{{outlet}} {{number}}", "outlet": "{{outlet}}", "text": "On day {{number}} {{filler}}, the council named a {{word}}, {{filler}}."}""";
        string file = folder.Write("news.jsonl", string.Join('\n', Enumerable.Range(0, 6).SelectMany(i => new[] { Row("Buoy", i, "levy"), Row("Gull", i, "toll") })));
        (int code, string output, _) = CommandLine.Run("keyness", file, "--by", "outlet", "--target", "Buoy", "--format", "text");
        Assert.Equal(0, code);
        string[] lines = output.Split('\n');
        Assert.EndsWith("p adjusted  example", lines[0], StringComparison.Ordinal);
        string levy = lines.First(line => line.StartsWith("Buoy", StringComparison.Ordinal) && line.Contains("  levy  ", StringComparison.Ordinal));
        string example = levy[lines[0].IndexOf("example", StringComparison.Ordinal)..];
        Assert.StartsWith("… ", example, StringComparison.Ordinal);
        Assert.EndsWith(" …", example, StringComparison.Ordinal);
        Assert.Contains("the council named a levy, and the boats", example, StringComparison.Ordinal);
        Assert.InRange(example.Length, 60, 94);
    }
}
