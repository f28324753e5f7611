using System.Collections.Immutable;

namespace Framing.Quotes;

/// <summary>
/// Finds what an article attributes to somebody, the words that report it and the words that name the source. Who the source is,
/// over the whole article, <see cref="Quote.SourceId"/> tells once sources are resolved.
/// </summary>
internal sealed class QuoteAnnotator(QuoteModel model) : IAnnotator
{
    public QuoteAnnotator()
        : this(QuoteModel.Default)
    {
    }

    public Document Annotate(Document document)
    {
        if (document.Tokens.IsEmpty)
            return document with { Quotes = [] };
        var text = new QuoteText(document, model.Lexicon);
        List<Attribution> attributions = Attribute(text);
        var quotes = ImmutableArray.CreateBuilder<Quote>(attributions.Count);
        foreach (Attribution attribution in attributions)
        {
            if (QuoteBuilder.Build(text, attribution) is { } quote)
                quotes.Add(quote);
        }
        return document with { Quotes = [.. quotes.OrderBy(quote => quote.Content[0])] };
    }

    private List<Attribution> Attribute(QuoteText text)
    {
        List<CueSpan> cues = model.Cues.Find(text);
        return model.Filter.Keep(text, model.Spans.Find(text, cues));
    }
}
