using System.Collections.Immutable;
using Framing.Annotation;
using Framing.Measures;
using Framing.Quotes;

namespace Framing;

/// <summary>Collects the parts of a <see cref="FramingAnalyzer"/>. Not thread-safe; used once, inside <see cref="FramingAnalyzer.Create"/>.</summary>
public sealed class FramingAnalyzerBuilder
{
    private readonly List<IAnnotator> ownAnnotators = [];
    private readonly List<IMeasure> ownMeasures = [];
    private string[]? onlyMeasures;
    private bool anyLanguage;

    internal FramingAnalyzerBuilder()
    {
    }

    /// <summary>
    /// Adds an annotator that runs before the built-in ones. A layer that it makes is kept: the built-in annotator of that layer does not
    /// run. One that makes tokens makes paragraphs and sentences too.
    /// </summary>
    public FramingAnalyzerBuilder Annotate(IAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        ownAnnotators.Add(annotator);
        return this;
    }

    /// <summary>Adds a measure after the built-in ones.</summary>
    public FramingAnalyzerBuilder AddMeasure(IMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ownMeasures.Add(measure);
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
        ImmutableArray<Stage>.Builder stages = ImmutableArray.CreateBuilder<Stage>();
        if (!anyLanguage)
            stages.Add(Stage.Own(new LanguageGate()));
        stages.AddRange(ownAnnotators.Select(Stage.Own));
        // The built-in chain, in order: each reads what those above it make.
        stages.Add(new(new TextAnnotator(), DocumentLayers.Words, DocumentLayers.None));
        stages.Add(new(new QuoteAnnotator(), DocumentLayers.Quotes, DocumentLayers.Words));
        stages.Add(new(new VoiceAnnotator(), DocumentLayers.Voices, DocumentLayers.Words | DocumentLayers.Quotes | DocumentLayers.Sources));
        stages.Add(new(new ToneAnnotator(), DocumentLayers.Sentiments, DocumentLayers.Sentences | DocumentLayers.Voices));
        stages.Add(new(new PassiveAnnotator(), DocumentLayers.Passives, DocumentLayers.Words | DocumentLayers.Voices));

        return new(stages.ToImmutable(), Chosen([new ToneMeasure(), new PassiveMeasure(), .. ownMeasures]));
    }

    private ImmutableArray<IMeasure> Chosen(ImmutableArray<IMeasure> measures)
    {
        if (onlyMeasures is null)
            return measures;
        foreach (string name in onlyMeasures)
        {
            if (!measures.Any(m => m.Name == name))
                throw new InputException($"There is no measure '{name}'. Expected one of: {string.Join(", ", measures.Select(m => m.Name))}.");
        }
        return [.. measures.Where(m => onlyMeasures.Contains(m.Name))];
    }
}
