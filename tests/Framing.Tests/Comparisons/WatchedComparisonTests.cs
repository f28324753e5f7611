using Framing.Corpora;

namespace Framing.Tests.Comparisons;

/// <summary>A comparison tells how far it has come, stops when told, and groups by columns that are crossed.</summary>
public sealed class WatchedComparisonTests
{
    private static Article[] Raid => [.. ArticleReader.Read(Path.Combine(Repository.Root, "corpora", "harlow-bay-raid"))];

    [Fact]
    public void Every_stage_is_told_to_its_end()
    {
        Progress seen = new();
        FramingAnalyzer.Default.Compare(Raid, null, seen, TestContext.Current.CancellationToken);
        Assert.Equal(4, seen.Last[CompareStage.Articles].Done);
        Assert.All(seen.Last.Values, last => Assert.Equal(last.Total, last.Done));
        Assert.Contains(CompareStage.Measures, seen.Last.Keys);
    }

    [Fact]
    public void It_stops_when_told()
    {
        using CancellationTokenSource source = new();
        Assert.ThrowsAny<OperationCanceledException>(() => FramingAnalyzer.Default.Compare(Raid, null, new Stop(source), source.Token));
    }

    [Fact]
    public void Watching_changes_nothing()
    {
        Comparison plain = FramingAnalyzer.Default.Compare(Raid), watched = FramingAnalyzer.Default.Compare(Raid, null, new Progress(), TestContext.Current.CancellationToken);
        Assert.Equal(Json(plain), Json(watched));
    }

    [Fact]
    public void Columns_with_a_comma_between_them_are_crossed()
    {
        Article[] articles = [.. Raid.Select((article, i) => article with { Author = i < 2 ? "staff" : "agency" })];
        Comparison comparison = FramingAnalyzer.Default.Compare(articles, new CompareOptions { By = "author,outlet" });
        Assert.Equal("agency × Lantern Post, agency × Northern Tribune, staff × Civic Wire, staff × Harbor Herald", string.Join(", ", comparison.Groups.Select(g => g.Name)));
        Assert.StartsWith("No article has a column 'colour'", Assert.Throws<InputException>(
            () => FramingAnalyzer.Default.Compare(articles, new CompareOptions { By = "author,colour" })).Message, StringComparison.Ordinal);
    }

    private static string Json(Comparison comparison)
    {
        StringWriter output = new();
        Framing.Reports.JsonReport.Write(comparison, output);
        return output.ToString();
    }

    private sealed class Progress : IProgress<CompareProgress>
    {
        public Dictionary<CompareStage, CompareProgress> Last { get; } = [];

        public void Report(CompareProgress value)
        {
            lock (Last)
            {
                if (value.Done >= Last.GetValueOrDefault(value.Stage).Done)
                    Last[value.Stage] = value;
            }
        }
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<CompareProgress>
    {
        public void Report(CompareProgress value)
        {
            if (value.Stage == CompareStage.Measures)
                source.Cancel();
        }
    }
}
