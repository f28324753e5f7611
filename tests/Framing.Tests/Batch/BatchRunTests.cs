using System.Text;
using Framing.Annotation;
using Framing.Batch;
using Framing.Corpora;
using Framing.Reports.Cells;
using Parquet;

namespace Framing.Tests.Batch;

/// <summary>Runs over many articles: broken off and resumed, sharded and merged, on one thread or many, the bytes are the same.</summary>
public class BatchRunTests
{
    private static readonly IReadOnlyList<Article> Articles = [.. Enumerable.Range(0, 70).Select(Invent)];

    private static readonly TextAnnotator Text = new();

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.JsonLines)]
    [InlineData(TableFormat.Parquet)]
    public void A_run_that_is_broken_off_anywhere_and_resumed_ends_in_the_same_bytes(TableFormat format)
    {
        using TempFolder folder = new();
        Run(folder.File("whole"), Articles, o => o with { Format = format });
        Dictionary<string, string> whole = Bytes(folder.File("whole"));
        foreach (int stop in (int[])[0, 26, 27, 65])
        {
            string broken = folder.File($"broken-{stop}");
            Assert.Throws<IOException>(() => Run(broken, BreakOff(stop), o => o with { Format = format }));
            Assert.Throws<IOException>(() => Run(broken, BreakOff(stop + 5), o => o with { Format = format, Resume = true }));
            Run(broken, Articles, o => o with { Format = format, Resume = true });
            Assert.Equal(whole, Bytes(broken));
        }
    }

    [Theory]
    [InlineData(2, TableFormat.Parquet)]
    [InlineData(3, TableFormat.Csv)]
    [InlineData(7, TableFormat.JsonLines)]
    public void Shards_merge_into_the_bytes_of_the_whole(int shards, TableFormat format)
    {
        using TempFolder folder = new();
        Run(folder.File("whole"), Articles, o => o with { Format = format });
        string[] parts = [.. Enumerable.Range(1, shards).Select(i => folder.File($"shard-{i}"))];
        for (int i = 1; i <= shards; i++)
            Run(parts[i - 1], Articles, o => o with { Format = format, Shard = new(i, shards) });
        ShardMerge.Run([.. parts.Reverse()], folder.File("merged"));
        Assert.Equal(Bytes(folder.File("whole")), Bytes(folder.File("merged")));
    }

    [Fact]
    public void What_is_to_be_known_of_the_whole_is_to_be_known_of_its_shards()
    {
        using TempFolder folder = new();
        Article[] dated = [.. Articles.Take(20).Select((article, i) => article with { Date = i == 3 ? "05/06/2024" : "2024-06-14" })];
        BatchRun whole = new(Options(folder.File("whole")), Measure);
        whole.Run(_ => dated);
        for (int i = 1; i <= 2; i++)
            Run(folder.File($"shard-{i}"), dated, o => o with { Shard = new(i, 2) });
        Assert.NotEmpty(whole.Cautions);
        Assert.Equal(whole.Cautions, ShardMerge.Run([folder.File("shard-1"), folder.File("shard-2")], folder.File("merged")));
    }

    [Fact]
    public void No_shard_is_told()
    {
        Assert.StartsWith("merged: there is no shard to put together.", Assert.Throws<InputException>(() => ShardMerge.Run([], "merged")).Message, StringComparison.Ordinal);
        Assert.Equal("target", Assert.Throws<ArgumentNullException>(() => ShardMerge.Run(["a"], null!)).ParamName);
    }

    [Fact]
    public void The_number_of_threads_does_not_show()
    {
        using TempFolder folder = new();
        Run(folder.File("one"), Articles, o => o with { Threads = 1 });
        Run(folder.File("many"), Articles, o => o with { Threads = 8 });
        Assert.Equal(Bytes(folder.File("one")), Bytes(folder.File("many")));
    }

    [Fact]
    public void The_summary_has_the_figures_of_a_comparison()
    {
        using TempFolder folder = new();
        Run(folder.File("run"), Articles);
        string[] summary = File.ReadAllLines(folder.File("run/summary.csv"));
        Comparison comparison = Framing.Comparisons.ComparisonBuilder.Build([.. Articles.Select(Measure)], CompareOptions.Default with { Replicates = 50 }, [], [], [], []);
        foreach (GroupMeasurement figure in comparison.Measures)
        {
            string[] row = summary.Single(line => line.StartsWith($"{figure.Group},{figure.Key.Name},", StringComparison.Ordinal)).Split(',');
            string Number(double? value) => value is { } number ? Json.Number(number) : "";
            Assert.Equal(
                [$"{figure.Numerator}", $"{figure.Denominator}", Number(figure.Value), Number(figure.Interval?.Low), Number(figure.Interval?.High), figure.Method.ToString()],
                [row[13], row[14], row[18], row[19], row[20], row[21]]);
        }
        Assert.Equal(comparison.Measures.Length, summary.Length - 1);
    }

    [Fact]
    public async Task Parquet_tables_hold_what_the_csv_tables_hold()
    {
        using TempFolder folder = new();
        Run(folder.File("run"), Articles, o => o with { Format = TableFormat.Parquet });
        await using ParquetReader reader = await ParquetReader.CreateAsync(folder.File("run/articles.parquet"), cancellationToken: TestContext.Current.CancellationToken);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        string?[] ids = new string?[group.RowCount];
        await group.ReadAsync(reader.Schema.DataFields.Single(f => f.Name == "doc_id"), ids.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Articles.Select(a => a.Id), ids);
        long?[] words = new long?[group.RowCount];
        await group.ReadAsync<long>(reader.Schema.DataFields.Single(f => f.Name == "words"), words.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.All(words, count => Assert.InRange(count!.Value, 5, 20));
    }

    [Fact]
    public void Every_column_is_explained_and_stands_in_its_table()
    {
        using TempFolder folder = new();
        Run(folder.File("run"), Articles);
        using System.Text.Json.JsonDocument columns = System.Text.Json.JsonDocument.Parse(File.ReadAllText(folder.File("run/columns.json")));
        foreach (System.Text.Json.JsonProperty table in columns.RootElement.EnumerateObject())
        {
            string header = File.ReadLines(folder.File($"run/{table.Name}.csv")).First();
            Assert.Equal(header.Split(','), table.Value.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
            Assert.All(table.Value.GetProperty("columns").EnumerateArray(), c => Assert.EndsWith(".", c.GetProperty("meaning").GetString()!.TrimEnd(')') + "."));
        }
    }

    [Fact]
    public void Rejected_rows_are_written_down()
    {
        using TempFolder folder = new();
        new BatchRun(Options(folder.File("run")), Measure).Run(reject =>
        {
            reject(new("a.jsonl", 3, "not valid JSON"));
            return Articles;
        });
        Assert.Equal("{\"file\":\"a.jsonl\",\"line\":3,\"reason\":\"not valid JSON\"}\n", File.ReadAllText(folder.File("run/rejected.jsonl")));
    }

    [Fact]
    public void A_folder_with_results_is_not_overwritten()
    {
        using TempFolder folder = new();
        Run(folder.File("run"), Articles);
        InputException refused = Assert.Throws<InputException>(() => Run(folder.File("run"), Articles));
        Assert.Equal($"{folder.File("run")}: the folder holds the results of an earlier run already. Name a new folder, or remove it.", refused.Message);
    }

    [Fact]
    public void A_run_that_was_broken_off_is_not_begun_anew_by_mistake()
    {
        using TempFolder folder = new();
        Assert.Throws<IOException>(() => Run(folder.File("run"), BreakOff(50)));
        InputException refused = Assert.Throws<InputException>(() => Run(folder.File("run"), Articles));
        Assert.Equal($"{folder.File("run")}: a run was broken off here. Go on with it with --resume, or name a new folder.", refused.Message);
    }

    [Fact]
    public void Resuming_with_other_options_names_the_difference()
    {
        using TempFolder folder = new();
        Assert.Throws<IOException>(() => Run(folder.File("run"), BreakOff(50)));
        InputException refused = Assert.Throws<InputException>(() => Run(folder.File("run"), Articles, o => o with { Format = TableFormat.Parquet, Resume = true }));
        Assert.Equal(
            $"{folder.File("run")}: the run to resume was another one: format was 'csv' and is now 'parquet'. Use the same input and options, or name a new folder.",
            refused.Message);
    }

    [Fact]
    public void Resuming_with_other_articles_is_refused()
    {
        using TempFolder folder = new();
        Assert.Throws<IOException>(() => Run(folder.File("run"), BreakOff(50)));
        Article[] changed = [.. Articles];
        changed[17] = changed[17] with { Text = changed[17].Text + " One word more." };
        InputException refused = Assert.Throws<InputException>(() => Run(folder.File("run"), changed, o => o with { Resume = true }));
        Assert.StartsWith($"{folder.File("run")}: the articles up to number 20 are not those that the run that was broken off had read.", refused.Message);
        InputException shorter = Assert.Throws<InputException>(() => Run(folder.File("run"), Articles.Take(20), o => o with { Resume = true }));
        Assert.StartsWith($"{folder.File("run")}: the input ends after 20 articles, but the run that was broken off had read more.", shorter.Message);
    }

    [Fact]
    public void A_finished_run_is_resumed_to_no_effect_by_its_own_input_and_options_and_by_no_other()
    {
        using TempFolder folder = new();
        string run = folder.File("run");
        Run(run, Articles);
        Dictionary<string, string> finished = Bytes(run);
        Run(run, Articles, o => o with { Resume = true });
        Assert.Equal(finished, Bytes(run));
        InputException options = Assert.Throws<InputException>(() => Run(run, Articles, o => o with { Resume = true, Lexicons = [new("harbor", "1", "00")] }));
        Assert.Equal($"{run}: the run to resume was another one: lexicon harbor was '' and is now '00'. Use the same input and options, or name a new folder.", options.Message);
        InputException articles = Assert.Throws<InputException>(() => Run(run, Articles.Take(69), o => o with { Resume = true }));
        Assert.Equal($"{run}: the results here were made from other articles (70; the input now has 69). Use the same input, or name a new folder.", articles.Message);
        Assert.Equal(finished, Bytes(run));
    }

    [Fact]
    public void A_run_that_an_error_of_its_input_ends_before_its_first_part_leaves_nothing_behind()
    {
        static IEnumerable<Article> Wrong()
        {
            foreach (Article article in Articles.Take(5))
                yield return article;
            throw new InputException("news.csv: there is no column 'text'.");
        }
        using TempFolder folder = new();
        Assert.Throws<InputException>(() => Run(folder.File("run"), Wrong()));
        Assert.False(Directory.Exists(folder.File("run")));
        Run(folder.File("run"), Articles);
    }

    [Fact]
    public void A_run_that_was_killed_before_its_first_part_may_be_begun_anew()
    {
        using TempFolder folder = new();
        Assert.Throws<IOException>(() => Run(folder.File("run"), BreakOff(3)));
        Run(folder.File("run"), Articles);
        Run(folder.File("whole"), Articles);
        Assert.Equal(Bytes(folder.File("whole")), Bytes(folder.File("run")));
    }

    [Fact]
    public void A_folder_that_another_run_holds_is_refused()
    {
        using TempFolder folder = new();
        IEnumerable<Article> Intruded()
        {
            InputException refused = Assert.Throws<InputException>(() => Run(folder.File("run"), Articles, o => o with { Resume = true }));
            Assert.Equal($"{folder.File("run")}: another run is at work in this folder. Wait until it has ended, or name another folder.", refused.Message);
            return Articles;
        }
        new BatchRun(Options(folder.File("run")), Measure).Run(_ => Intruded());
    }

    [Fact]
    public void A_missing_shard_is_named()
    {
        using TempFolder folder = new();
        Run(folder.File("a"), Articles, o => o with { Shard = new(1, 3) });
        Run(folder.File("b"), Articles, o => o with { Shard = new(3, 3) });
        InputException refused = Assert.Throws<InputException>(() => ShardMerge.Run([folder.File("a"), folder.File("b")], folder.File("merged")));
        Assert.Equal("The folders hold the shards 1/3, 3/3; expected each of 1/3 to 3/3 once.", refused.Message);
    }

    private static void Run(string folder, IEnumerable<Article> articles, Func<BatchOptions, BatchOptions>? change = null) =>
        new BatchRun((change ?? (o => o))(Options(folder)), Measure).Run(_ => articles);

    private static BatchOptions Options(string folder) => new()
    {
        Folder = folder,
        PartSize = 10,
        // One thread reads at most 16 articles ahead, so that a test knows which parts are finished when it breaks off.
        Threads = 1,
        Compare = CompareOptions.Default with { Replicates = 50 },
    };

    private static IEnumerable<Article> BreakOff(int after)
    {
        foreach (Article article in Articles.Take(after))
            yield return article;
        throw new IOException("the power went out");
    }

    private static Article Invent(int i) => Article.FromText(
        $"The ferry number {i} left on \"day {i % 7}\", and nobody said\nwhy it was {(i % 3 == 0 ? "late" : "early")}.",
        outlet: i % 2 == 0 ? "Buoy" : "Gull", @event: i % 5 == 0 ? null : $"event {i / 4}", id: $"article-{i * 7919 % 1000}");

    /// <summary>A profile with a finding in every table, made of the text alone.</summary>
    private static Profile Measure(Article article)
    {
        Document document = Text.Annotate(new(article));
        TextSpan ferry = new(4, 9);
        document = document with
        {
            Entities = [],
            Quotes = [new() { Kind = QuoteKind.Direct, Content = [new(28, 33)], Words = 2, WordsInMarks = 2, SourceId = 0, Verb = "say" }],
            Sources = [new() { Name = "nobody, \"at all\"", Category = "other", Named = false, Mentions = [ferry] }],
            Voices = [new(new(0, article.Text.Length), Voice.Narrator)],
            Terms = [new() { Lexicon = "boats", Concept = "vessel", Variant = "ferry", Span = ferry, Pieces = [ferry], Voice = Voice.Narrator }],
            Sentiments = [new(document.Sentences[0], Voice.Narrator, new(0, 0.9, 0.1, 0.25))],
            Targets = [new(ferry, "ferry", Voice.Narrator, Polarity.Neutral, 0.5)],
            Passives = [],
        };
        bool late = article.Text.Contains("late", StringComparison.Ordinal);
        return new(document,
        [
            new() { Key = new("late"), Unit = MeasureUnit.Share, Numerator = late ? 1 : 0, Denominator = 1 },
            new() { Key = new("length"), Unit = MeasureUnit.Mean, Numerator = article.Text.Length * 10_000L, Denominator = 1, Noun = "texts" },
        ]);
    }

    private static Dictionary<string, string> Bytes(string folder) => Directory.EnumerateFileSystemEntries(folder)
        .ToDictionary(path => Path.GetFileName(path), path => Encoding.Latin1.GetString(File.ReadAllBytes(path)));
}
