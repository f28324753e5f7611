using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>
/// More articles than memory holds whole, event by event: the articles on one are annotated, measured and aligned together, and let go. What
/// is kept of each is its numbers, packed, and where they stand; its layers are made again where a report shows its sentences.
/// </summary>
internal sealed class LargeCorpus
{
    /// <summary>The articles on larger events are not aligned: no report shows side by side what so many tell.</summary>
    public const int MostAligned = 60;

    private readonly ConcurrentDictionary<string, EventTelling> tellings = new(StringComparer.Ordinal);

    private LargeCorpus(int articles) => (Profiles, Details) = (new Profile[articles], new Profile[articles]);

    /// <summary>The articles with their measurements, in the order of input.</summary>
    public Profile[] Profiles { get; }

    /// <summary>The same with the measurements of single names and words.</summary>
    public Profile[] Details { get; }

    /// <summary>What the articles on an event share; nothing where it is too large, or the articles name none.</summary>
    public EventTelling TellingOf(string name) => tellings.GetValueOrDefault(name) ?? EventTelling.None;

    /// <summary>What is to be known of events whose articles were not held against each other; <see langword="null"/> where all were.</summary>
    public string? Caution { get; private init; }

    /// <param name="articles">The articles, each with its event.</param>
    /// <param name="measure">Annotates and measures one.</param>
    /// <param name="annotate">Annotates one once more.</param>
    /// <param name="settle">Makes each person of one kind throughout the articles on an event.</param>
    /// <param name="details">The measures of single names and words.</param>
    /// <param name="options">How many threads work, and which events have given points.</param>
    public static LargeCorpus Of(
        ImmutableArray<Article> articles, Func<Article, Profile> measure, Func<Article, Document> annotate, Func<Profile[], Profile[]> settle,
        ImmutableArray<IMeasure> details, CompareOptions options)
    {
        LargeCorpus corpus = new(articles.Length) { Caution = CautionOf(articles, options) };
        ConcurrentDictionary<string, ImmutableArray<Source>> settled = new(StringComparer.Ordinal);
        DocumentShelf shelf = new(article => settled.TryGetValue(article.Id, out ImmutableArray<Source> sources)
            ? annotate(article) with { Sources = sources } : annotate(article));
        MeasureTable table = new(), ofDetails = new();
        IEnumerable<int[]> together = Enumerable.Range(0, articles.Length).GroupBy(i => articles[i].Event ?? "", StringComparer.Ordinal)
            .SelectMany(its => its.Key.Length > 0 && its.Count() is > 1 and <= MostAligned ? [[.. its]] : its.Select(i => (int[])[i]));
        foreach (int _ in OrderedParallel.Select(together, Take, options.Threads))
        {
            // What is made lands in its place.
        }
        return corpus;

        int Take(int[] some)
        {
            Profile[] made = [.. some.Select(i => measure(articles[i]))], whole = settle(made);
            foreach ((Profile before, Profile after) in made.Zip(whole))
            {
                if (before != after)
                    settled[after.Document.Article.Id] = after.Document.Sources;
            }
            if (options.AlignLarge && some.Length > 1 && articles[some[0]].Event is { } name)
                corpus.tellings[name] = EventTelling.Of(name, [.. whole.Select(p => p.Document).Where(d => d.Skipped is null)]);
            for (int i = 0; i < some.Length; i++)
            {
                Document document = whole[i].Document, light = document.LetGo(shelf, articles[some[i]]);
                corpus.Profiles[some[i]] = new Profile(light, whole[i].Measurements).Packed(table);
                corpus.Details[some[i]] = new Profile(light, Comparisons.Details.Of(document, details)).Packed(ofDetails);
            }
            return some.Length;
        }
    }

    private static string? CautionOf(ImmutableArray<Article> articles, CompareOptions options)
    {
        if (!options.AlignLarge)
        {
            return "Of so many articles, what those on each event tell in common was not looked for, so nothing here says what a group leaves out. "
                + "A report in a folder (-o FOLDER/ on the command line), json and csv look for it.";
        }
        int tooLarge = articles.CountBy(article => article.Event ?? "").Count(its => its.Key.Length > 0 && its.Value > MostAligned);
        return tooLarge == 0 ? null
            : $"{Wording.Counted(tooLarge, "event")} {(tooLarge == 1 ? "has" : "have")} more than {MostAligned} articles: what these tell in common was not looked for.";
    }
}
