using System.Collections.Immutable;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>
/// How the cues of quotations present what was said: the share of neutral, distancing, endorsing and forceful ones, over all cues
/// (<c>verb_class</c>) and for each group of sources (<c>verb_class_by_category</c>, <c>verb_class_by_side</c>). A cue counts once,
/// however many pieces of speech it reports.
/// </summary>
internal sealed class VerbClassMeasure(SourceCategories categories) : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string Share = "verb_class", By = Share + "_by_", ByCategory = By + "category", BySide = By + "side";

    private readonly SourceGroups groups = new(categories);

    /// <inheritdoc/>
    public string Name => Share;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Share)
        {
            Label = "{class} reporting verbs",
            Clause = "{A:introduces|introduce} {a:quotations} with {class} verbs; {B} {b}.",
            Place = ReportPlace.Section,
            Finding = new("Reporting verbs") { FewestArticles = 5, Tells = TakesAStance },
            Evidence = new(Share, "{marked} reporting verbs are not neutral") { Over = ["class"], Marks = TakesAStance },
            Docs = "quote-balance",
        },
        new(ByCategory) { Label = "{class} verbs that report {source}", Place = ReportPlace.Section, Docs = "quote-balance" },
        new(BySide) { Label = "{class} verbs that report {source}", Place = ReportPlace.Section, Docs = "quote-balance" },
    ];

    /// <summary>Whether a measurement is of a class of verbs that takes a stance.</summary>
    internal static bool TakesAStance(MeasureKey key) => key["class"] != VerbClass.Neutral.Name();

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        Quote[] reported = [.. document.Quotes.Where(quote => quote.Reported && !quote.Cue.IsEmpty).DistinctBy(quote => quote.Cue[0])];
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        Add(found, document, reported, verbClass => new(Share, ("class", verbClass.Name())));
        foreach (SourceGroups.Group group in groups.All)
        {
            Add(found, document, [.. reported.Where(quote => quote.SourceId is { } id && group.Holds(document.Sources[id]))],
                verbClass => new(By + group.Dimension.Dimension, ("class", verbClass.Name()), group.Dimension));
        }
        return found.DrainToImmutable();
    }

    private static void Add(ImmutableArray<Measurement>.Builder found, Document document, Quote[] quotes, Func<VerbClass, MeasureKey> key)
    {
        if (quotes.Length == 0)
            return;
        foreach (VerbClass verbClass in Enum.GetValues<VerbClass>())
        {
            found.Add(new()
            {
                Key = key(verbClass),
                Unit = MeasureUnit.Share,
                Numerator = quotes.Count(quote => quote.VerbClass == verbClass),
                Denominator = quotes.Length,
                Noun = "cues",
                Evidence = [.. quotes.Select(quote => new Evidence(document.Article.Id, quote.Cue[0], quote.VerbClass == verbClass))],
            });
        }
    }
}
