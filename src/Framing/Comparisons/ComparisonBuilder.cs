using System.Collections.Immutable;
using Framing.Alignment;
using Framing.Leads;
using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>Puts profiles side by side: sums by group, intervals, differences, tests, sentences.</summary>
internal static class ComparisonBuilder
{
    /// <summary>The layers that aligning articles reads.</summary>
    public const DocumentLayers Aligned = DocumentLayers.Words | DocumentLayers.Voices | DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <summary>The comparison of profiles, and where the options ask for it those of the articles on each event.</summary>
    /// <param name="profiles">In order of input.</param>
    /// <param name="options">How to compare.</param>
    /// <param name="concepts">The concepts of the lexicons in use.</param>
    /// <param name="descriptions">What the measures call their measurements.</param>
    /// <param name="lexicons">The lexicons in use.</param>
    /// <param name="analyzer">The options that the profiles were made with.</param>
    /// <param name="details">The measures of single names and words, whose results are listed and not compared.</param>
    /// <param name="corpus">Where the articles are too many to be held whole, what was made of them; else <see langword="null"/>.</param>
    /// <exception cref="InputException">There is nothing to compare.</exception>
    public static Comparison Build(
        ImmutableArray<Profile> profiles,
        CompareOptions options,
        ImmutableArray<ConceptInfo> concepts,
        ImmutableArray<MeasureDescription> descriptions,
        ImmutableArray<ManifestEntry> lexicons,
        IEnumerable<KeyValuePair<string, string>> analyzer,
        ImmutableArray<IMeasure> details = default,
        LargeCorpus? corpus = null)
    {
        ArticleFrame frame = ArticleFrame.Of(profiles, options.By);
        Details listed = corpus is null ? Details.Of(frame.Profiles, details.IsDefault ? [] : details, options.Parallelism) : new(corpus.Details);
        ImmutableArray<EventGroup> events = EventsOf(profiles);
        EventTelling[] tellings = Tellings(events, profiles, options, corpus);
        Manifest manifest = Manifests.Of(profiles, frame.By, options, analyzer, lexicons);
        Comparison whole = Of(frame, profiles, options, concepts, descriptions, listed, manifest) with
        {
            Events = events,
            StoryPoints = [.. tellings.SelectMany(t => t.Points)],
            SharedQuotes = [.. tellings.SelectMany(t => t.Quotes)],
            Copies = [.. tellings.SelectMany(t => t.Copies)],
        };
        (ImmutableArray<PeriodFigures> periods, ImmutableArray<string> cautions) = Periods.Of(frame, options);
        (ImmutableArray<Lead> leads, string? mayBeSeveral) = ComparisonLeads.Of(whole, options);
        whole = whole with
        {
            Leads = leads,
            Periods = periods,
            Marks = options.Marks,
            WithoutAgency = OwnCopy.Of(frame, options),
            Cautions = [.. whole.Cautions, .. new[] { mayBeSeveral }.OfType<string>(), .. cautions, .. new[] { corpus?.Caution }.OfType<string>()],
        };
        if (!options.EachEvent || events.Length < 2)
            return whole;
        ILookup<string, int> places = profiles.Select((p, i) => (p.Document.Article.Id, Place: i)).ToLookup(p => p.Id, p => p.Place, StringComparer.Ordinal);
        Dictionary<string, string> groupOf = whole.Groups.SelectMany(group => group.DocIds.Select(id => (Id: id, group.Name)))
            .ToDictionary(g => g.Id, g => g.Name, StringComparer.Ordinal);
        // Of many articles, most events are told by one group alone, and a page on each would be read by nobody.
        bool IsShared(EventGroup its) => its.Name.Length > 0
            && its.DocIds.Select(id => groupOf.GetValueOrDefault(id)).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();
        int[] told = [.. Enumerable.Range(0, events.Length).Where(e => !whole.IsLarge || IsShared(events[e]))];
        if (corpus is not null)
        {
            // So many are made one after another, while their pages are written.
            return whole with
            {
                EventParts = () => OrderedParallel.Select(told.Index(), part =>
                {
                    options.Watch?.Cancel.ThrowIfCancellationRequested();
                    Comparison made = PartOf(part.Item);
                    options.Watch?.Progress?.Report(new(CompareStage.EventPages, part.Index + 1, told.Length));
                    return made;
                }, options.Threads),
            };
        }
        var parts = new Comparison[told.Length];
        Watch.Each(options, CompareStage.EventPages, parts.Length, i => parts[i] = PartOf(told[i]));
        return whole with { EventComparisons = [.. parts] };

        Comparison PartOf(int e)
        {
            int[] at = [.. events[e].DocIds.SelectMany(id => places[id]).Distinct().Order()];
            ImmutableArray<Profile> some = [.. at.Select(p => profiles[p])];
            Comparison part = Of(frame.Of(some), some, options with { Threads = 1, Watch = null }, concepts, descriptions, listed,
                manifest with { Articles = [.. at.Select(p => manifest.Articles[p])] }) with
            {
                Events = [events[e]],
                StoryPoints = tellings[e].Points,
                SharedQuotes = tellings[e].Quotes,
                Copies = tellings[e].Copies,
            };
            (ImmutableArray<Lead> its, string? caution) = ComparisonLeads.Of(part, options);
            return part with
            {
                Leads = its,
                Cautions = [.. part.Cautions, .. new[] { caution }.OfType<string>()],
            };
        }
    }

    /// <summary>The figures of some articles, and their contrasts where they are of several groups.</summary>
    private static Comparison Of(
        ArticleFrame frame,
        ImmutableArray<Profile> profiles,
        CompareOptions options,
        ImmutableArray<ConceptInfo> concepts,
        ImmutableArray<MeasureDescription> descriptions,
        Details details,
        Manifest manifest)
    {
        Resampling resampling = new(frame, options);
        Dictionary<string, Document> documents = frame.Profiles.ToDictionary(p => p.Document.Article.Id, p => p.Document, StringComparer.Ordinal);
        DifferenceStatements statements = new(new(concepts, descriptions), frame.Subjects, frame.EventNames.Length > 1, new(documents.GetValueOrDefault));
        (ImmutableArray<GroupMeasurement> measures, ImmutableArray<Contrast> contrasts) = Figures(frame, resampling, options, statements);
        ImmutableArray<ArticleGroup> groups = GroupsOf(profiles, frame);
        return new()
        {
            By = frame.By,
            Profiles = profiles,
            Groups = groups,
            Events = [],
            Measures = measures,
            Contrasts = contrasts,
            HeadlineContrasts = new HeadlineContrasts(frame, resampling, options, statements).All(),
            Details = details.In(frame),
            Concepts = concepts,
            Descriptions = descriptions,
            Manifest = manifest,
            Cautions = groups.Length > 1
                ? [.. Cautions.Of(frame.By, groups, profiles), .. DaysOfEvent.Caution(profiles) is { } days ? [days] : ImmutableArray<string>.Empty]
                : ["One group alone tells of this event, so nothing is compared."],
        };
    }

    private static (ImmutableArray<GroupMeasurement>, ImmutableArray<Contrast>) Figures(
        ArticleFrame frame, Resampling resampling, CompareOptions options, DifferenceStatements statements)
    {
        GroupFigures figures = new(frame, resampling);
        Contrasts contrasts = new(frame, resampling, figures, statements, options);
        List<(ImmutableArray<GroupMeasurement> Groups, ImmutableArray<Contrast> Contrasts)> byMeasure = [];
        foreach ((ImmutableArray<MeasureRows> rows, int before, int all) in MeasureRows.Batches(frame))
        {
            var batch = new (ImmutableArray<GroupMeasurement> Groups, ImmutableArray<Contrast> Contrasts)[rows.Length];
            Watch.Each(options, CompareStage.Measures, rows.Length, i =>
            {
                ImmutableArray<GroupMeasurement> groups = figures.Of(rows[i]);
                batch[i] = (groups, contrasts.Of(rows[i], groups));
            }, before, all);
            byMeasure.AddRange(batch);
        }
        Contrast[] made = [.. byMeasure.SelectMany(m => m.Contrasts)];
        ImmutableArray<double?> adjusted = MultipleTesting.BenjaminiHochberg([.. made.Select(c => c.P)]);
        double?[] inKind = new double?[made.Length];
        foreach (int[] kind in Enumerable.Range(0, made.Length).GroupBy(i => (made[i].Key.Name, made[i].Key["voice"])).Select(g => g.ToArray()))
        {
            ImmutableArray<double?> ofKind = MultipleTesting.BenjaminiHochberg([.. kind.Select(i => made[i].P)]);
            for (int i = 0; i < kind.Length; i++)
                inKind[kind[i]] = ofKind[i];
        }
        return ([.. byMeasure.SelectMany(m => m.Groups)], [.. made.Select((contrast, i) => contrast with { PAdjusted = adjusted[i], PInKind = inKind[i] })]);
    }

    private static ImmutableArray<ArticleGroup> GroupsOf(ImmutableArray<Profile> profiles, ArticleFrame frame)
    {
        ILookup<string, string> ids = frame.Profiles.Select((p, i) => (p.Document.Article.Id, Group: frame.GroupNames[frame.GroupOf[i]]))
            .ToLookup(p => p.Group, p => p.Id);
        Dictionary<string, int> order = profiles.Select((p, i) => (p.Document.Article.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        return [.. frame.GroupNames.Select(name => new ArticleGroup(name, [.. ids[name].OrderBy(id => order[id])]))];
    }

    private static ImmutableArray<EventGroup> EventsOf(ImmutableArray<Profile> profiles) =>
    [
        .. profiles.Where(p => p.Document.Skipped is null)
            .GroupBy(p => p.Document.Article.Event ?? "")
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new EventGroup(g.Key, [.. g.Select(p => p.Document.Article.Id)])),
    ];

    /// <summary>What the articles on each event share, event by event, so that one more event costs what it costs alone.</summary>
    private static EventTelling[] Tellings(ImmutableArray<EventGroup> events, ImmutableArray<Profile> profiles, CompareOptions options, LargeCorpus? corpus)
    {
        Dictionary<string, Document> documents = profiles.ToDictionary(p => p.Document.Article.Id, p => p.Document, StringComparer.Ordinal);
        Dictionary<string, ImmutableArray<StoryPoint>> given = CorrectedPoints.Of(options.Points, events, documents);
        EventTelling[] tellings = new EventTelling[events.Length];
        Watch.Each(options, CompareStage.Events, events.Length, i =>
        {
            string name = events[i].Name;
            bool isGiven = given.TryGetValue(name, out ImmutableArray<StoryPoint> points);
            tellings[i] = corpus?.TellingOf(name) is not { } told
                ? EventTelling.Of(name, [.. events[i].DocIds.Select(id => documents[id])], isGiven ? points : null)
                : isGiven ? told with { Points = points } : told;
        });
        return tellings;
    }
}
