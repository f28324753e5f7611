using Framing.Corpora;
using Framing.Reports;

namespace Framing.Tests.EndToEnd;

/// <summary>
/// The finished reports in <c>docs/examples</c>, which one can read before installing anything, are what the tool writes today. With
/// <c>FRAMING_RENEW=1</c> this test writes them anew.
/// </summary>
public class ExampleReportsTests
{
    public static TheoryData<string> Events => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "corpora")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Events))]
    public void A_finished_report_is_that_of_today(string name)
    {
        string file = Path.Combine(Repository.Root, "docs", "examples", name + ".html");
        using StringWriter today = new();
        HtmlReport.Write(FramingAnalyzer.Default.Compare(ArticleReader.Read(Path.Combine(Repository.Root, "corpora", name))), today);
        if (Environment.GetEnvironmentVariable("FRAMING_RENEW") == "1")
            File.WriteAllText(file, today.ToString());
        Assert.True(
            File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == today.ToString(),
            $"docs/examples/{name}.html is not the report of today. Renew it: FRAMING_RENEW=1 dotnet test -- --filter-class '*ExampleReportsTests'");
    }

    [Fact]
    public void The_readme_leads_to_each_report()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.All(Events.Select(row => row.Data), name => Assert.Contains($"docs/examples/{name}.html", readme, StringComparison.Ordinal));
        Assert.Equal(Events.Count, Directory.GetFiles(Path.Combine(Repository.Root, "docs", "examples"), "*.html").Length);
    }
}
