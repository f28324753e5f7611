using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>A document's quotations with who speaks them, and evidence made of them.</summary>
internal static class SourcedQuotes
{
    /// <summary>The quotations that report what a source said or thought, in order.</summary>
    public static ImmutableArray<(Quote Quote, Source Source)> Of(Document document) =>
        [.. document.Quotes.Where(quote => quote is { Reported: true, SourceId: not null }).Select(quote => (quote, document.Sources[quote.SourceId!.Value]))];

    /// <summary>Every piece of the quotations' content.</summary>
    public static ImmutableArray<Evidence> Evidence(Document document, IEnumerable<Quote> quotes) =>
        [.. quotes.SelectMany(quote => quote.Content).Select(piece => new Evidence(document.Article.Id, piece))];

    /// <summary>A share of quotations, with one place for each: its first piece.</summary>
    public static Measurement Share(MeasureKey key, Document document, IReadOnlyCollection<Quote> quotes, Func<Quote, bool> counts) => new()
    {
        Key = key,
        Unit = MeasureUnit.Share,
        Numerator = quotes.Count(counts),
        Denominator = quotes.Count,
        Noun = "quotes",
        Evidence = [.. quotes.Select(quote => new Evidence(document.Article.Id, quote.Content[0], counts(quote)))],
    };
}
