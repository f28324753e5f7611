using Framing.Batch;
using Framing.Corpora;
using Framing.Learning;
using Framing.Learning.Evaluations;
using Framing.Statistics.Agreements;

namespace Framing.Tests.Promises;

/// <summary>An option with a value that no result can be made with is refused where it is set, by its name.</summary>
public class OptionsTests
{
    public static TheoryData<string, Action> Impossible => new()
    {
        { "Replicates", () => _ = new CompareOptions { Replicates = 0 } },
        { "Replicates", () => _ = CompareOptions.Default with { Replicates = -1 } },
        { "Draws", () => _ = new CompareOptions { Draws = 0 } },
        { "Draws", () => _ = new CompareOptions { Draws = -5 } },
        { "Threads", () => _ = new CompareOptions { Threads = -1 } },
        { "By", () => _ = new CompareOptions { By = null! } },
        { "Replicates", () => _ = new AgreementOptions { Replicates = 0 } },
        { "Replicates", () => _ = new EvaluationOptions { Replicates = -1 } },
        { "Threads", () => _ = new EvaluationOptions { Threads = -1 } },
        { "L2", () => _ = new ClassifierOptions { L2 = 0 } },
        { "L2", () => _ = new ClassifierOptions { L2 = double.NaN } },
        { "MaxLength", () => _ = new ReaderOptions { MaxLength = 0 } },
        { "number", () => _ = new Shard(9, 3) },
        { "number", () => _ = new Shard(0, 3) },
        { "count", () => _ = new Shard(1, 0) },
        { "read", () => _ = new ArticleConversion(null!) },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_is_refused_by_name(string name, Action set) => Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(set).ParamName);

    [Fact]
    public void A_shard_of_nothing_said_is_the_whole()
    {
        Assert.Equal(Shard.Whole, default);
        Assert.Equal("1/1", default(Shard).ToString());
        Assert.True(default(Shard).Holds(Article.FromText("Text.")));
        Assert.Equal((2, 7), (new Shard(2, 7).Number, new Shard(2, 7).Count));
    }
}
