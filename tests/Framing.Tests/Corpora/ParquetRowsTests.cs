using Framing.Corpora;
using Parquet;
using Parquet.Schema;

namespace Framing.Tests.Corpora;

/// <summary>Parquet tables are read as csv would be: an article a row, columns by name.</summary>
public class ParquetRowsTests
{
    private static readonly DataField<string> Text = new("text"), Outlet = new("Outlet");
    private static readonly DataField<int> Words = new("words", false);
    private static readonly DataField<DateTime> Date = new("date", true);

    [Fact]
    public async Task A_row_is_an_article_over_all_row_groups()
    {
        using TempFolder folder = new();
        string file = folder.File("a.parquet");
        await Write(file, groups: 3);
        List<RejectedRow> rejected = [];
        List<Article> articles = [.. new ArticleReader().Read([file], rejected.Add)];
        Assert.Equal([], rejected.Where(r => r.Line is not (2 or 5 or 8)));
        Assert.Equal(["a.parquet#1", "a.parquet#3", "a.parquet#4", "a.parquet#6", "a.parquet#7", "a.parquet#9"], articles.Select(a => a.Id));
        Assert.Equal(("Gulls “sing” at noon.", "Buoy", "2026-03-01", "7"), (articles[0].Text, articles[0].Outlet, articles[0].Date, articles[0]["words"]));
        Assert.Equal(("Boats leave.", null, null, "9"), (articles[1].Text, articles[1].Outlet, articles[1].Date, articles[1]["words"]));
        Assert.Equal([2, 5, 8], rejected.Select(r => r.Line));
    }

    [Fact]
    public async Task Without_a_text_column_the_columns_are_named()
    {
        using TempFolder folder = new();
        string file = folder.File("a.parquet");
        await Write(file, groups: 1);
        ReaderOptions options = ReaderOptions.Default with { Map = ReaderOptions.Default.Map.Add("text", "body") };
        InputException e = Assert.Throws<InputException>(() => new ArticleReader(options).Read([file], _ => { }).Count());
        Assert.Equal("a.parquet: there is no column 'body'; found 'text', 'Outlet', 'words', 'date'. Say which one holds the article with --map text=COLUMN.", e.Message);
    }

    [Fact]
    public async Task Whatever_was_broken_is_rejected_and_never_throws()
    {
        using TempFolder folder = new();
        string file = folder.File("whole.parquet");
        await Write(file, groups: 2);
        byte[] whole = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Random random = new(7);
        for (int i = 0; i < 300; i++)
        {
            byte[] broken = i % 2 == 0 ? whole[..random.Next(4, whole.Length)] : [.. whole];
            for (int k = 0; k < i % 5; k++)
                broken[random.Next(4, broken.Length)] = (byte)random.Next(256);
            folder.Write("broken/x.parquet", "");
            string path = folder.Write("broken/x.parquet", broken);
            List<RejectedRow> rejected = [];
            long read = new ArticleReader().Read([Path.GetDirectoryName(path)!], rejected.Add).Count();
            Assert.True(read + rejected.Count > 0);
        }
    }

    [Fact]
    public void What_only_calls_itself_parquet_is_refused()
    {
        using TempFolder folder = new();
        InputException e = Assert.Throws<InputException>(() => ArticleReader.Read(folder.Write("a.parquet", "doc_id,text\n")).Count());
        Assert.Equal("a.parquet: the file is not Parquet, though its name says so. Expected it to begin with 'PAR1'.", e.Message);
    }

    [Fact]
    public async Task What_unpacks_beyond_measure_is_refused_before_it_is_unpacked()
    {
        using TempFolder folder = new();
        string text = folder.File("text.parquet"), values = folder.File("values.parquet");
        string page = new('x', 1_000_000);
        await WriteOne(text, [Text], (group, _) => group.WriteAsync(Text, Enumerable.Repeat(page, 300).ToList()!));
        DataField<bool>[] flags = [.. Enumerable.Range(0, 60).Select(i => new DataField<bool>($"f{i}", false))];
        bool[] million = new bool[1_000_000];
        await WriteOne(values, flags, (group, field) => group.WriteAsync<bool>(field, million));
        long before = GC.GetTotalAllocatedBytes();
        List<RejectedRow> rejected = [];
        ReaderOptions options = ReaderOptions.Default with { Map = ReaderOptions.Default.Map.Add("text", "f0") };
        Assert.Empty(new ArticleReader().Read([text], rejected.Add));
        Assert.Empty(new ArticleReader(options).Read([values], rejected.Add));
        Assert.Equal(
            [
                "row group 1 unpacks from 17 MB to 289 MB; expected at most 256 MB or 10 times its size: write the file with smaller row groups",
                "row group 1 declares 1000000 rows of 60 columns; expected at most 50000000 values: write the file with smaller row groups",
            ], rejected.Select(r => r.Reason));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 50_000_000);
    }

    private static async Task WriteOne<T>(string file, DataField<T>[] fields, Func<ParquetRowGroupWriter, DataField<T>, Task> write)
    {
        await using FileStream stream = File.Create(file);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach (DataField<T> field in fields)
            await write(group, field);
    }

    private static async Task Write(string file, int groups)
    {
        await using FileStream stream = File.Create(file);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(Text, Outlet, Words, Date), stream);
        for (int g = 0; g < groups; g++)
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync(Text, new List<string?> { "Gulls “sing” at noon.", null, "Boats leave." }!);
            await group.WriteAsync(Outlet, new List<string?> { "Buoy", "Gull", null }!);
            await group.WriteAsync<int>(Words, new[] { 7, 8, 9 });
            await group.WriteAsync<DateTime>(Date, new DateTime?[] { new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), null, null });
        }
    }
}
