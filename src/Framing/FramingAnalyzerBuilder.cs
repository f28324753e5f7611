using System.Collections.Immutable;
using Framing.Annotation;
using Framing.Lexicons;
using Framing.Measures;
using Framing.Quotes;
using Framing.Quotes.Speakers;
using Framing.Quotes.Voices;

namespace Framing;

/// <summary>Collects the parts of a <see cref="FramingAnalyzer"/>. Not thread-safe; used once, inside <see cref="FramingAnalyzer.Create"/>.</summary>
public sealed class FramingAnalyzerBuilder
{
    private readonly List<(IAnnotator Annotator, string Recorded)> ownAnnotators = [];
    private readonly List<IMeasure> ownMeasures = [];
    private readonly List<Lexicon> ownLexicons = [];
    private readonly List<ManifestEntry> sidesFiles = [];
    private ImmutableArray<SourceRule> ownSides = [];
    private readonly SortedDictionary<string, string> extraOptions = new(StringComparer.Ordinal);
    private string[]? onlyMeasures;
    private bool anyLanguage, noBuiltInLexicons;

    internal FramingAnalyzerBuilder()
    {
    }

    /// <summary>
    /// Adds an annotator that runs before the built-in ones. A layer that it makes is kept: the built-in annotator of that layer does not
    /// run. One that makes tokens makes paragraphs and sentences too.
    /// </summary>
    /// <param name="annotator">The annotator.</param>
    /// <param name="recorded">What the manifest says of it; its type and the version of its assembly unless told.</param>
    public FramingAnalyzerBuilder Annotate(IAnnotator annotator, string? recorded = null)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        Type type = annotator.GetType();
        ownAnnotators.Add((annotator, recorded ?? $"{type.FullName} {type.Assembly.GetName().Version}".TrimEnd()));
        return this;
    }

    /// <summary>Adds a measure after the built-in ones.</summary>
    /// <exception cref="ArgumentException">Another measure has its name (for a built-in one thrown when the analyzer is made).</exception>
    public FramingAnalyzerBuilder AddMeasure(IMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (ownMeasures.Any(own => own.Name == measure.Name))
            throw Twice(measure);
        ownMeasures.Add(measure);
        return this;
    }

    /// <summary>
    /// Adds a measure whose results carry a dimension that tells it from others of its name, and what shapes them to the manifest; false where
    /// that option is there already.
    /// </summary>
    internal bool TryAddMeasure(IMeasure measure, string option, string value)
    {
        if (!extraOptions.TryAdd(option, value))
            return false;
        ownMeasures.Add(measure);
        return true;
    }

    private static ArgumentException Twice(IMeasure measure) => new($"Two measures are named '{measure.Name}'; expected names that tell them apart.", nameof(measure));

    /// <summary>
    /// Adds a lexicon, or replaces the one with its id. <c>docs/lexicons.md</c> describes the files.
    /// </summary>
    public FramingAnalyzerBuilder AddLexicon(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ownLexicons.RemoveAll(own => own.Id == lexicon.Id);
        ownLexicons.Add(lexicon);
        return this;
    }

    /// <summary>Adds the lexicon in a YAML file, or replaces the one with its id.</summary>
    /// <exception cref="InputException">The file can't be read, or a line of it is wrong.</exception>
    public FramingAnalyzerBuilder AddLexicon(string path) => AddLexicon(Lexicon.Read(path));

    /// <summary>Leaves the built-in lexicons out: only those that were added count.</summary>
    public FramingAnalyzerBuilder NoBuiltInLexicons()
    {
        noBuiltInLexicons = true;
        return this;
    }

    /// <summary>
    /// Adds the user's own categories and sides of sources from a YAML file; they come before the built-in ones, later files before
    /// earlier ones. <c>docs/sides.md</c> describes the file.
    /// </summary>
    /// <exception cref="InputException">The file can't be read, or a line of it is wrong.</exception>
    public FramingAnalyzerBuilder AddSides(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        (ImmutableArray<SourceRule> rules, ManifestEntry entry) = SidesReader.Read(path);
        ownSides = [.. rules, .. ownSides];
        sidesFiles.Add(entry);
        return this;
    }

    /// <summary>Takes these measures only, and makes only the layers that they need.</summary>
    /// <exception cref="InputException">There is no measure of such a name (thrown when the analyzer is made).</exception>
    public FramingAnalyzerBuilder OnlyMeasures(params string[] names)
    {
        onlyMeasures = names;
        return this;
    }

    /// <summary>Analyzes texts that do not look English too. Without it they are skipped, since every part here is made for English.</summary>
    public FramingAnalyzerBuilder AnyLanguage()
    {
        anyLanguage = true;
        return this;
    }

    internal FramingAnalyzer Build()
    {
        // The models of words take as long to read as the lexicons: each on a processor of its own, where there are two; a browser has one thread, which
        // can't wait for itself. Where no measure asks for terms, no lexicon is read.
        Lazy<TextAnnotator> words = new(() => new TextAnnotator());
        if (!OperatingSystem.IsBrowser())
            _ = Task.Run(() => words.Value);
        Lazy<ImmutableArray<Lexicon>> read = new(Lexicons);
        IEnumerable<Lexicon> lexicons = Deferred(read);
        SourceCategories categories = ownSides.IsEmpty ? SourceCategories.Default : SourceCategories.Default.With(ownSides);
        ImmutableArray<IMeasure> builtIn = BuiltInMeasures.Standard(lexicons, categories);
        if (ownMeasures.FirstOrDefault(own => builtIn.Concat(BuiltInMeasures.OnRequest()).Any(measure => measure.Name == own.Name)) is { } twin)
            throw Twice(twin);
        ImmutableArray<IMeasure> measures = Chosen([.. builtIn, .. ownMeasures]);
        if (measures.Any(measure => (measure.Needs & TermAnnotator.Makes) != 0))
            _ = read.Value;
        TermAnnotator terms = new(lexicons);
        ImmutableArray<Stage> stages =
        [
            .. anyLanguage ? [] : (Stage[])[Stage.Own(new LanguageGate())],
            .. ownAnnotators.Select(own => Stage.Own(own.Annotator)),
            // The built-in chain, in order: each reads what those above it make, and what these read is made too.
            new(words.Value, DocumentLayers.Words, DocumentLayers.None),
            new(new NameAnnotator(), DocumentLayers.Entities, DocumentLayers.Words),
            new(new QuoteAnnotator(), DocumentLayers.Quotes, DocumentLayers.Words),
            new(new SourceAnnotator(categories), DocumentLayers.Sources, DocumentLayers.Entities | DocumentLayers.Quotes),
            new(new VoiceAnnotator(), DocumentLayers.Voices, DocumentLayers.Sources),
            new(terms, DocumentLayers.Terms, DocumentLayers.Voices),
            new(terms, DocumentLayers.Cues, DocumentLayers.Voices),
            new(new ToneAnnotator(), DocumentLayers.Sentiments, DocumentLayers.Entities | DocumentLayers.Voices),
            new(new TargetAnnotator(), DocumentLayers.Targets, DocumentLayers.Voices),
            new(new PassiveAnnotator(), DocumentLayers.Passives, DocumentLayers.Voices),
        ];
        return new(stages, measures, read, [.. sidesFiles]) { Options = Options() };
    }

    private static IEnumerable<Lexicon> Deferred(Lazy<ImmutableArray<Lexicon>> lexicons)
    {
        foreach (Lexicon lexicon in lexicons.Value)
            yield return lexicon;
    }

    /// <summary>What was asked for, for the manifest.</summary>
    private ImmutableSortedDictionary<string, string> Options()
    {
        ImmutableSortedDictionary<string, string>.Builder options = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        options["any_language"] = anyLanguage ? "true" : "false";
        options["measures"] = onlyMeasures is null ? "all" : string.Join(",", onlyMeasures.Order(StringComparer.Ordinal));
        if (ownAnnotators.Count > 0)
            options["annotators"] = string.Join("; ", ownAnnotators.Select(own => own.Recorded));
        options.AddRange(extraOptions);
        return options.ToImmutable();
    }

    /// <summary>The lexicons in use, in order of id, so that the order of adding changes nothing.</summary>
    private ImmutableArray<Lexicon> Lexicons()
    {
        IEnumerable<Lexicon> builtIn = noBuiltInLexicons ? [] : Lexicon.BuiltIn.Where(one => !ownLexicons.Any(own => own.Id == one.Id));
        return [.. builtIn.Concat(ownLexicons).OrderBy(lexicon => lexicon.Id, StringComparer.Ordinal)];
    }

    /// <summary>The measures to take; those on request where they are asked for.</summary>
    private ImmutableArray<IMeasure> Chosen(ImmutableArray<IMeasure> standard)
    {
        if (onlyMeasures is null)
            return standard;
        ImmutableArray<IMeasure> measures = [.. standard, .. BuiltInMeasures.OnRequest()];
        foreach (string name in onlyMeasures)
        {
            if (!measures.Any(m => m.Name == name))
                throw new InputException(
                    $"There is no measure '{name}'{Closest.Hint(name, measures.Select(m => m.Name))}. Expected one of: {string.Join(", ", measures.Select(m => m.Name))}.");
        }
        return [.. measures.Where(m => onlyMeasures.Contains(m.Name))];
    }
}
