using Framing.Corpora;

namespace Framing.Tests.Promises;

/// <summary>What <c>await foreach</c> gives is what the plain streams give, and stops when told.</summary>
public sealed class AsyncStreamsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Raid => Path.Combine(Repository.Root, "corpora", "harlow-bay-raid");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_profiles_are_those_of_the_plain_stream_in_their_order(int threads)
    {
        List<Profile> profiles = await FramingAnalyzer.Default.MeasureAsync(ArticleReader.ReadAsync(Raid, Cancel), threads, Cancel)
            .ToListAsync(Cancel);
        Profile[] plain = [.. ArticleReader.Read(Raid).Select(FramingAnalyzer.Default.Measure)];
        Assert.Equal(plain.Select(p => p.Document.Article.Id), profiles.Select(p => p.Document.Article.Id));
        Assert.Equal(
            plain.SelectMany(p => p.Measurements).Select(m => (m.Key, m.Numerator, m.Denominator)), profiles.SelectMany(p => p.Measurements).Select(m => (m.Key, m.Numerator, m.Denominator)));
    }

    [Fact]
    public async Task Documents_have_the_layers_that_are_asked_for()
    {
        await foreach (Document document in FramingAnalyzer.Default.AnnotateAsync(ArticleReader.ReadAsync(Raid, Cancel), DocumentLayers.Sentences, cancel: Cancel))
            Assert.False(document.Made.HasFlag(DocumentLayers.Quotes));
    }

    [Fact]
    public async Task It_stops_when_told_and_reads_no_more_than_it_needs()
    {
        using CancellationTokenSource source = new();
        int read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int number in OrderedParallel.SelectAsync(Endless(), i => i, threads: 1, source.Token))
            {
                if (number == 5)
                    await source.CancelAsync();
            }
        });
        Assert.InRange(read, 1, 100);

        async IAsyncEnumerable<int> Endless()
        {
            while (true)
            {
                await Task.Yield();
                yield return read++;
            }
        }
    }

    [Fact]
    public async Task A_fault_of_the_input_is_thrown_where_it_is_read() => await Assert.ThrowsAsync<InputException>(
        async () => await ArticleReader.ReadAsync(Path.Combine(Raid, "no-such-file.jsonl"), Cancel).ToListAsync(Cancel));
}
