using System.Collections.Immutable;
using Framing.Annotation.Seen;
using Framing.Comparisons;
using Framing.Lexicons;

namespace Framing;

/// <summary>
/// Annotates articles and measures how they frame. Immutable and thread-safe: make one and use it for everything.
/// It downloads nothing, prints nothing, and keeps no state between articles that could change a result.
/// </summary>
public sealed class FramingAnalyzer
{
    private static readonly Lazy<FramingAnalyzer> Shared = new(() => Create(_ => { }));

    private readonly ImmutableArray<Stage> stages;
    private readonly ImmutableArray<IMeasure> measures;
    private readonly DocumentLayers measured;

    private readonly Lazy<ImmutableArray<Lexicon>> lexicons;
    private readonly ImmutableArray<ManifestEntry> sides;

    internal FramingAnalyzer(ImmutableArray<Stage> stages, ImmutableArray<IMeasure> measures, Lazy<ImmutableArray<Lexicon>> lexicons, ImmutableArray<ManifestEntry> sides)
    {
        this.lexicons = lexicons;
        this.sides = sides;
        this.stages = stages;
        this.measures = measures;
        measured = measures.Aggregate(DocumentLayers.None, (needs, measure) => needs | measure.Needs);
    }

    /// <summary>The built-in annotators, lexicons and measures. Made on first use, which takes a moment.</summary>
    public static FramingAnalyzer Default => Shared.Value;

    /// <summary>An analyzer with the user's own parts: <c>FramingAnalyzer.Create(b => b.AddLexicon("codebook.yaml"))</c>.</summary>
    public static FramingAnalyzer Create(Action<FramingAnalyzerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        FramingAnalyzerBuilder builder = new();
        configure(builder);
        return builder.Build();
    }

    /// <summary>The concepts of its lexicons, in order of lexicon.</summary>
    public ImmutableArray<ConceptInfo> Concepts => [.. lexicons.Value.SelectMany(lexicon => lexicon.Describe())];

    /// <summary>The lexicons that its measures count, for the manifest, in order of id, and after them the files of sides.</summary>
    public ImmutableArray<ManifestEntry> Lexicons =>
    [
        .. (measured & TermAnnotator.Makes) == 0 ? [] : lexicons.Value.Select(lexicon => new ManifestEntry(lexicon.Id, lexicon.Version, lexicon.Sha256)),
        .. sides,
    ];

    /// <summary>The options that it was made with, for the manifest.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; internal init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The measures that it takes, in the order of their results.</summary>
    public IEnumerable<string> Measures => measures.Select(m => m.Name);

    /// <summary>
    /// What its measures call their measurements, in the order of measures; of two descriptions with one name the later, so that a user's own
    /// measure may say it better.
    /// </summary>
    public ImmutableArray<MeasureDescription> Descriptions => [.. measures.SelectMany(m => m.Descriptions).GroupBy(d => d.Name).Select(d => d.Last())];

    /// <summary>The layers that its measures read, and those that they are made from.</summary>
    public DocumentLayers Layers => Stage.Closure(stages, measured);

    /// <summary>The article with layers of annotation: the wanted ones and those that they are made from.</summary>
    /// <remarks>
    /// Words are read as a reader sees them, without characters that have no width and with words whole that a line's end splits; all places are places in
    /// the article as it is given.
    /// </remarks>
    public Document Annotate(Article article, DocumentLayers layers = DocumentLayers.All)
    {
        ArgumentNullException.ThrowIfNull(article);
        article = article.Unpacked();
        DocumentLayers needed = Stage.Closure(stages, layers);
        return SeenArticle.Of(article) is { } seen && seen.InGiven(AsGiven(seen.Article, needed)) is { } document ? document : AsGiven(article, needed);
    }

    private Document AsGiven(Article article, DocumentLayers needed)
    {
        Document document = new(article);
        foreach (Stage stage in stages)
        {
            if (stage.IsDue(document, needed))
                document = stage.Annotator.Annotate(document);
        }
        return document;
    }

    /// <summary>The article with its layers and every measurement of it.</summary>
    public Profile Measure(Article article) => Measure(article, measured);

    /// <summary>The profiles of articles in their order, for <c>await foreach</c>: measured on several threads, never more than a few dozen held.</summary>
    /// <param name="articles">The articles, read as they are needed.</param>
    /// <param name="threads">How many threads; 0 for one a processor. The results do not depend on it.</param>
    /// <param name="cancel">Stops it between two articles.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IAsyncEnumerable<Profile> MeasureAsync(IAsyncEnumerable<Article> articles, int threads = 0, CancellationToken cancel = default) =>
        OrderedParallel.SelectAsync(articles, Measure, threads, cancel);

    /// <summary>The annotated articles in their order, for <c>await foreach</c>: annotated on several threads, never more than a few dozen held.</summary>
    /// <param name="articles">The articles, read as they are needed.</param>
    /// <param name="layers">The wanted layers.</param>
    /// <param name="threads">How many threads; 0 for one a processor. The results do not depend on it.</param>
    /// <param name="cancel">Stops it between two articles.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IAsyncEnumerable<Document> AnnotateAsync(
        IAsyncEnumerable<Article> articles, DocumentLayers layers = DocumentLayers.All, int threads = 0, CancellationToken cancel = default) =>
        OrderedParallel.SelectAsync(articles, article => Annotate(article, layers), threads, cancel);

    private Profile Measure(Article article, DocumentLayers layers) => Measure(Annotate(article, layers));

    private Profile Measure(Document document) => new(document, document.Skipped is null ? [.. measures.SelectMany(m => m.Measure(document))] : []);

    /// <summary>The profiles of the articles on one event, in which each person is of one kind: measured again where that changes one.</summary>
    private Profile[] Settled(Profile[] its)
    {
        Document[] settled = Framing.Measures.EventSources.Settle([.. its.Select(profile => profile.Document)]);
        // What was not measured is not measured now: its document may lack what measures read.
        return [.. its.Select((profile, i) => settled[i] == profile.Document ? profile
            : !profile.Heads().Any() ? new Profile(settled[i], profile.Measurements) : Measure(settled[i]))];
    }

    /// <summary>The same of articles on several events, in their order.</summary>
    private ImmutableArray<Profile> SettledByEvent(ImmutableArray<Profile> profiles, int threads)
    {
        Profile[] settled = [.. profiles];
        int[][] events = [.. Enumerable.Range(0, settled.Length).Where(i => settled[i].Document.Article.Event is { Length: > 0 })
            .GroupBy(i => settled[i].Document.Article.Event).Select(group => group.ToArray())];
        foreach ((int[] places, Profile[] its) in OrderedParallel.Select(events, places => (places, Settled([.. places.Select(i => profiles[i])])), threads))
        {
            for (int i = 0; i < places.Length; i++)
                settled[places[i]] = its[i];
        }
        return [.. settled];
    }

    /// <summary>
    /// The articles side by side: what each outlet, or each value of another column, chose, and how far that differs.
    /// </summary>
    /// <exception cref="InputException">There is nothing to compare: fewer than two groups, or two articles with one id.</exception>
    public Comparison Compare(IEnumerable<Article> articles, CompareOptions? options = null) => Compare(articles, options, null);

    /// <summary>The same, watched: it says how far it has come, and stops when told.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">How to compare; <see cref="CompareOptions.Default"/> where <see langword="null"/>.</param>
    /// <param name="progress">Told how far it has come, from any of its threads.</param>
    /// <param name="cancel">Stops it between two articles, two measures or two events.</param>
    /// <inheritdoc cref="Compare(IEnumerable{Article}, CompareOptions?)" path="/exception"/>
    /// <exception cref="OperationCanceledException">It was stopped; nothing is left of it.</exception>
    public Comparison Compare(IEnumerable<Article> articles, CompareOptions? options, IProgress<CompareProgress>? progress, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        options = (options ?? CompareOptions.Default) with { Watch = new(progress, cancel) };
        DocumentLayers needed = measured | ComparisonBuilder.Aligned;
        ChosenArticles chosen = ChosenArticles.Of(Held(articles, options.HeldWhole), options);
        ImmutableArray<Article> all = chosen.Articles;
        int measuredSoFar = 0;
        LargeCorpus? corpus = all.Length <= options.HeldWhole ? null
            : LargeCorpus.Of(all, MeasureWatched, article => Annotate(article, needed), Settled, Framing.Measures.BuiltInMeasures.Details, options);
        ImmutableArray<Profile> profiles = corpus is not null ? [.. corpus.Profiles]
            : SettledByEvent([.. OrderedParallel.Select(all, MeasureWatched, options.Threads)], options.Threads);
        return Built(profiles, chosen, options, corpus);

        Profile MeasureWatched(Article article)
        {
            cancel.ThrowIfCancellationRequested();
            Profile profile = Measure(article, needed);
            progress?.Report(new(CompareStage.Articles, Interlocked.Increment(ref measuredSoFar), all.Length));
            return profile;
        }
    }

    /// <summary>The articles, those of more than memory holds whole packed as they come.</summary>
    private static ImmutableArray<Article> Held(IEnumerable<Article> articles, int heldWhole)
    {
        var all = ImmutableArray.CreateBuilder<Article>();
        foreach (Article article in articles)
        {
            if (article is null)
                throw new ArgumentException("One of the articles is null.", nameof(articles));
            all.Add(all.Count < heldWhole ? article : article.Packed());
        }
        for (int i = 0; i < heldWhole && all.Count > heldWhole; i++)
            all[i] = all[i].Packed();
        return all.DrainToImmutable();
    }

    /// <summary>
    /// Profiles side by side, as <see cref="Measure(Article)"/> of this analyzer made them. Articles are left out and grouped as where the articles themselves
    /// are given.
    /// </summary>
    /// <inheritdoc cref="Compare(IEnumerable{Article}, CompareOptions?)" path="/exception"/>
    public Comparison Compare(IEnumerable<Profile> profiles, CompareOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        options ??= CompareOptions.Default;
        ImmutableArray<Profile> all = [.. profiles];
        if (all.Contains(null!))
            throw new ArgumentException("One of the profiles is null.", nameof(profiles));
        ChosenArticles chosen = ChosenArticles.Of([.. all.Select(profile => profile.Document.Article)], options);
        ImmutableArray<Profile> kept = [.. chosen.Places.Zip(chosen.Articles, (place, article) => all[place].On(article.Event))];
        return Built(SettledByEvent(kept, options.Threads), chosen, options);
    }

    private Comparison Built(ImmutableArray<Profile> profiles, ChosenArticles chosen, CompareOptions options, LargeCorpus? corpus = null) =>
        chosen.Told(ComparisonBuilder.Build(
            profiles, options, Concepts, Descriptions, Lexicons, chosen.Recorded(Options), Framing.Measures.BuiltInMeasures.Details, corpus));
}
