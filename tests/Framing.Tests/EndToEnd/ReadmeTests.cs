using Framing.Reports;
using Framing.Tests.Cli;

namespace Framing.Tests.EndToEnd;

/// <summary>What the README shows is what happens.</summary>
public partial class ReadmeTests
{
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_output_of_the_main_job_is_real()
    {
        (int code, string output, string error) = CommandLine.Run("compare", Path.Combine(Repository.Root, "corpora", "harlow-bay-raid"));
        Assert.Equal((0, ""), (code, error));
        string[] written = output.Split('\n');
        int at = 0;
        foreach (string line in Block("```text").Where(l => l != "[…]"))
        {
            int found = Array.IndexOf(written, line, at);
            Assert.True(found >= 0, $"The README shows a line that the command does not print there: {line}");
            at = found + 1;
        }
    }

    [Theory]
    [InlineData("(1) 3; 4.", "in 2 of 3 mentions of people without legal status; Northern Tribune’s article in 0 of 4.")]
    [InlineData("up to $5,000 for each worker", "L29 3% not found")]
    [InlineData("Harbor Herald, 5 of 17", "Harbor Herald 5 0 5 1 17")]
    [InlineData("Civic Wire, 1 of 11", "Civic Wire 1 0 8 1 11")]
    [InlineData("18 of its 19 words", "Northern Tribune’s article prints 18 of the 19 words of a statement by Ruth Calloway")]
    public void The_answers_of_the_worksheet_are_those_of_the_report(string answer, string written)
    {
        Assert.Contains(answer, OneLine(File.ReadAllText(Path.Combine(Repository.Root, "docs", "worksheet-classroom.md"))), StringComparison.Ordinal);
        Assert.Contains(written, OneLine(Marks().Replace(CommandLine.Run("compare", Path.Combine(Repository.Root, "corpora", "harlow-bay-raid")).Output, "")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"all tell it\", 6 events held out", "all tell a point in 12 of 21 cases")]
    [InlineData("\"one leaves it out\", the same", "that one leaves it out in 5 of 8")]
    [InlineData("\"one alone tells it\", the same", "that one alone tells it in 152 of 171")]
    [InlineData("\"perhaps\": told after all, 6 events held out", "95 of 300 such articles told it")]
    public void How_often_a_report_says_that_points_are_right_is_what_was_measured(string row, string written)
    {
        Assert.Contains(written, OneLine(CommandLine.Run("compare", Path.Combine(Repository.Root, "corpora", "harlow-bay-raid")).Output), StringComparison.Ordinal);
        string measured = File.ReadLines(Path.Combine(Repository.Root, "docs", "accuracy.md")).Single(l => l.StartsWith("| " + row, StringComparison.Ordinal));
        Assert.Contains(Counts().Match(written).Value, measured, StringComparison.Ordinal);
    }

    [Fact]
    public void The_three_lines_of_code_compile_and_run()
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Framing.Tests", "EndToEnd", "ReadmeTests.cs"));
        foreach (string line in Block("```csharp"))
            Assert.Contains("        " + line.Replace("\"report.html\"", "folder.File(\"report.html\")", StringComparison.Ordinal) + "\n", source, StringComparison.Ordinal);

        using TempFolder folder = new();
        string textA = "Agents arrested 12 illegal immigrants, the mayor said.", textB = "Agents arrested 12 undocumented immigrants, the mayor said.";
        Article a = Article.FromText(textA, outlet: "Herald"), b = Article.FromText(textB, outlet: "Tribune");
        Comparison comparison = FramingAnalyzer.Default.Compare([a, b]);   // immutable, thread-safe, no download, no global state
        HtmlReport.Write(comparison, folder.File("report.html"));
        Assert.Contains("undocumented", File.ReadAllText(folder.File("report.html")), StringComparison.Ordinal);
        Assert.Equal(["Herald", "Tribune"], comparison.Groups.Select(g => g.Name));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [System.Text.RegularExpressions.GeneratedRegex(@"\d+ of \d+")]
    private static partial System.Text.RegularExpressions.Regex Counts();

    /// <summary>A mark that leads to evidence.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@" \[E\d+\]")]
    private static partial System.Text.RegularExpressions.Regex Marks();

    /// <summary>The lines of the first block that begins so.</summary>
    private static IEnumerable<string> Block(string fence) =>
        Readme.SkipWhile(l => l != fence).Skip(1).TakeWhile(l => l != "```").Where(l => l.Length > 0);
}
