using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How evenly an article spreads its quoted words: <c>source_entropy</c>, Shannon's entropy in bits of the words inside quotation marks
/// over the sources, and over their categories. 0 where one source has all; 1 where two share equally. The mean over texts.
/// </summary>
/// <remarks>C. E. Shannon, "A Mathematical Theory of Communication", Bell System Technical Journal 27 (1948).</remarks>
internal sealed class SourceEntropyMeasure : IMeasure
{
    /// <summary>The name of its measurements.</summary>
    internal const string Spread = "source_entropy";

    /// <inheritdoc/>
    public string Name => Spread;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Name)
        {
            Label = "spread of quoted words over {over}, in bits",
            Values = ImmutableDictionary.CreateRange([KeyValuePair.Create("category", "kinds of source"), KeyValuePair.Create("source", "sources")]),
            Place = ReportPlace.Section,
            Docs = "quote-balance",
        },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ImmutableArray<(Quote Quote, Source Source)> sourced = [.. SourcedQuotes.Of(document).Where(item => item.Quote.WordsInMarks > 0)];
        if (sourced.IsEmpty)
            return [];
        return [Entropy(document, sourced, "category", item => item.Source.Category), Entropy(document, sourced, "source", item => item.Quote.SourceId!.Value)];
    }

    /// <summary>The entropy of a sum of words over groups, in bits: the sum of p log2(1/p).</summary>
    public static double Bits(IReadOnlyList<long> words)
    {
        double total = words.Sum(), bits = 0;
        foreach (long count in words)
            bits += count == 0 ? 0 : count / total * Math.Log2(total / count);
        return bits;
    }

    private Measurement Entropy<T>(Document document, ImmutableArray<(Quote Quote, Source Source)> sourced, string over, Func<(Quote Quote, Source Source), T> group)
    {
        // Groups in order of first quotation, so that the sum runs in a fixed order.
        long[] words = [.. sourced.GroupBy(group).Select(items => items.Sum(item => (long)item.Quote.WordsInMarks))];
        return new()
        {
            Key = new(Name, ("over", over)),
            Unit = MeasureUnit.Mean,
            Numerator = (long)Math.Round(Bits(words) * 10_000),
            Denominator = 1,
            Noun = "texts",
            Evidence = SourcedQuotes.Evidence(document, sourced.Select(item => item.Quote)),
        };
    }
}
