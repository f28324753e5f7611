using System.Collections.Immutable;
using Framing.Lexicons;
using Framing.Measures.Partisan;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>The measures that ship: a new one is registered by its line here.</summary>
internal static class BuiltInMeasures
{
    /// <summary>Those that every comparison takes, in the order of their results.</summary>
    public static ImmutableArray<IMeasure> Standard(IEnumerable<Lexicon> lexicons, SourceCategories categories) =>
    [
        new ChoiceMeasure(lexicons),
        new SlantMeasure(),
        new CuesMeasure(lexicons),
        WordBalanceMeasure.Quoted(categories),
        WordBalanceMeasure.Attributed(categories),
        new QuoteBalanceMeasure(categories),
        QuoteMannerMeasure.Named(categories),
        QuoteMannerMeasure.Direct(categories),
        new VerbClassMeasure(categories),
        new SpeakingOrderMeasure(first: true, categories),
        new SpeakingOrderMeasure(first: false, categories),
        new SourceEntropyMeasure(),
        new SourceSpreadMeasure(),
        new SpeakerGenderMeasure(),
        new PartyWordsMeasure(),
        new ToneMeasure(),
        new TargetMeasure(),
        new PassiveMeasure(),
    ];

    /// <summary>
    /// Those that come with no comparison unasked: likeness to two parties' language is easily taken for a score of bias, portrayal has rows
    /// for every name, and the last two tell no voices apart.
    /// </summary>
    public static ImmutableArray<IMeasure> OnRequest() =>
        [new PartyLeanMeasure(), new CongressSlantMeasure(), new PortrayalMeasure(), new TextToneMeasure(), new NamesMeasure()];

    /// <summary>Those of single names and words, which comparisons list and do not compare, each where the layers that it needs are made.</summary>
    public static ImmutableArray<IMeasure> Details { get; } =
        [
        new PortrayalMeasure(), new PredicatesMeasure(), new SourceWordsMeasure(), new ReportingVerbsMeasure(), new WhoSaysWhatMeasure(), new PositionMeasure(),
        new ToneWordsMeasure(),
    ];
}
