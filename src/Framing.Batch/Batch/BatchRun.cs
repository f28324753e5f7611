using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using Framing.Comparisons;
using Framing.Corpora;
using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>
/// Analyzes any number of articles into tables on disk. Memory does not grow with their number; a run that is broken off goes on where it
/// stood; shards add up to the whole.
/// </summary>
public sealed class BatchRun
{
    private readonly BatchOptions options;
    private readonly Func<Article, Profile> measure;
    private readonly ImmutableArray<Table> tables;
    private readonly GroupColumn group;

    /// <summary>Makes a run; nothing happens before <see cref="Run"/>.</summary>
    /// <param name="options">How to run.</param>
    /// <param name="measure">What is made of each article: <see cref="FramingAnalyzer.Measure(Article)"/>. Called on several threads.</param>
    public BatchRun(BatchOptions options, Func<Article, Profile> measure)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(measure);
        this.options = options;
        this.measure = measure;
        group = new(options.Compare.By);
        tables = BatchTables.For(options.Layers);
    }

    /// <summary>
    /// How many articles of the input are analyzed for good, so that a run that goes on in the same folder does not analyze them again.
    /// </summary>
    public long Kept { get; private set; }

    /// <summary>What is to be known of the result of <see cref="Run"/>, a sentence each: articles that were skipped, and how dates were read.</summary>
    public ImmutableArray<string> Cautions { get; private set; } = [];

    /// <summary>Analyzes the articles.</summary>
    /// <param name="read">
    /// Reads the whole input, also where the run is resumed or sharded, and hands each row that it can't use to the action it is given.
    /// </param>
    /// <param name="progress">Told how many articles were read, after each.</param>
    /// <exception cref="InputException">The folder can't be used, or the run to resume was another one.</exception>
    public void Run(Func<Action<RejectedRow>, IEnumerable<Article>> read, Action<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        ImmutableSortedDictionary<string, string> description = Describe();
        if (options.Resume && RunFolder.IsComplete(options.Folder))
        {
            ThrowUnlessFinished(description, read(_ => { }), progress);
            return;
        }
        using RunFolder folder =
            RunFolder.Take(options.Folder, RunManifest.Describe(description, options.Lexicons).SetItem("shard", options.Shard.ToString()), options.Resume);
        RunManifest manifest;
        try
        {
            using RejectedRows rejected = new(folder.Unfinished(RejectedRows.Name));
            (long articles, string fingerprint) = AddParts(read(rejected.Add), new Parts(folder, [.. tables.Select(t => t.Name)]), progress);
            manifest = new(description, articles, fingerprint, rejected.Count, options.Lexicons);
        }
        catch (InputException)
        {
            folder.Abandon();
            throw;
        }
        folder.WriteUnfinished(RunManifest.Name, manifest.Write);
        Cautions = new ResultWriter(tables, options.Format, options.Compare).Write(folder, manifest, [folder.Path]);
        if (options.Shard.Count == 1)
            folder.Clean();
    }

    /// <summary>Sees to it that the results in the folder are those of this run, by its options and its articles.</summary>
    private void ThrowUnlessFinished(ImmutableSortedDictionary<string, string> description, IEnumerable<Article> articles, Action<long>? progress)
    {
        RunManifest finished = RunManifest.Read(Path.Combine(options.Folder, RunManifest.Name));
        RunFolder.ThrowUnlessSame(options.Folder, RunManifest.Describe(finished.Options, finished.Lexicons), RunManifest.Describe(description, options.Lexicons));
        XxHash128 whole = new();
        long read = 0;
        foreach (Article article in articles)
        {
            Append(whole, Rendered.FingerprintOf(article));
            read++;
            progress?.Invoke(read);
        }
        if (Hex(whole) != finished.Fingerprint)
            throw new InputException(
                $"{options.Folder}: the results here were made from other articles ({finished.Articles}; the input now has {read}). Use the same input, or name a new folder.");
    }

    /// <summary>Adds every part that is not there yet; the parts that are must have come from the same articles.</summary>
    private (long Articles, string Fingerprint) AddParts(IEnumerable<Article> articles, Parts parts, Action<long>? progress)
    {
        int finished = parts.Count(), number = 0;
        long row = 0, read = 0;
        XxHash128 whole = new();
        using Part part = new();
        IEnumerable<(Article Article, long Row)> numbered = articles.Select(article =>
        {
            group.Add(article);
            return (article, ++row);
        });
        foreach ((UInt128 fingerprint, Rendered? article) in OrderedParallel.Select(numbered, item => Analyze(item.Article, item.Row, finished), options.Threads))
        {
            read++;
            Append(whole, fingerprint);
            if (article is not null)
                part.Add(article);
            progress?.Invoke(read);
            if (read % options.PartSize == 0)
                EndPart();
        }
        if (read == 0)
            throw new InputException(
                $"{options.Folder}: the input holds no article, so no tables were written. Give articles; rows and files that were refused are named above.");
        group.ThrowUnlessSeen();
        if (read % options.PartSize != 0)
            EndPart();
        if (number < finished)
            throw new InputException(
                $"{options.Folder}: the input ends after {read} articles, but the run that was broken off had read more. Use the same input, or name a new folder.");
        return (read, Hex(whole));

        void EndPart()
        {
            UInt128 fingerprint = whole.GetCurrentHashAsUInt128();
            if (number >= finished)
                parts.Add(number, fingerprint, part);
            else if (parts.Fingerprint(number) != fingerprint)
                throw new InputException(
                    $"{options.Folder}: the articles up to number {read} are not those that the run that was broken off had read. Use the same input, "
                        + "or name a new folder.");
            part.Clear();
            number++;
            Kept = read;
        }
    }

    private (UInt128 Fingerprint, Rendered? Article) Analyze(Article article, long row, int finished)
    {
        bool mine = row > (long)finished * options.PartSize && options.Shard.Holds(article);
        return (Rendered.FingerprintOf(article), mine ? Rendered.Of(new(measure(article), row), tables, options.Format, group) : null);
    }

    private static string Hex(XxHash128 hash) => hash.GetCurrentHashAsUInt128().ToString("x32", CultureInfo.InvariantCulture);

    private static void Append(XxHash128 hash, UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, value);
        hash.Append(bytes);
    }

    private ImmutableSortedDictionary<string, string> Describe() => options.Analysis
        .SetItem("by", options.Compare.By)
        .SetItem("format", options.Format.ToString().ToLowerInvariant())
        .SetItem("replicates", options.Compare.Replicates.ToString(CultureInfo.InvariantCulture))
        .SetItem("seed", options.Compare.Seed.ToString(CultureInfo.InvariantCulture))
        .SetItem("tables", string.Join(",", tables.Select(t => t.Name)))
        .SetItem("version", Comparisons.Manifests.Version);
}
