using System.Collections.Immutable;
using Framing.Quotes.Shapes;

namespace Framing.Quotes;

/// <summary>
/// Finds what an article attributes to somebody, the words that report it and the words that name the source. Who the source is,
/// over the whole article, <see cref="Quote.SourceId"/> tells once sources are resolved.
/// </summary>
/// <param name="own">A model other than the library's, which is read on first use.</param>
internal sealed class QuoteAnnotator(QuoteModel? own = null) : IAnnotator
{
    public Document Annotate(Document document)
    {
        if (document.Tokens.IsEmpty)
            return document with { Quotes = [] };
        QuoteModel model = own ?? QuoteModel.Default;
        var text = new QuoteText(document, model.Lexicon);
        List<CueSpan> cues = model.Cues.Find(text);
        List<Attribution> attributions = model.Filter.Keep(text, model.Sources.Choose(text, model.Spans.Find(text, cues)));
        MarkedContent.Apply(text, attributions);
        BorderRepair.Apply(text, attributions);
        Deeds.Apply(text, attributions);
        SourceRepair.Apply(text, attributions);
        ContentRepair.Apply(text, attributions);
        CueRepair.Apply(text, attributions);
        SubjectRepair.Apply(text, attributions);
        AppositionRepair.Apply(text, attributions);
        ClauseRepair.Apply(text, attributions);
        OuterReports.Apply(text, attributions);
        Participials.Apply(text, attributions);
        Inversions.Apply(text, attributions);
        Closers.Apply(text, attributions);
        Asides.Apply(text, attributions);
        Signatures.Apply(text, attributions);
        Posts.Apply(text, attributions);
        Introductions.Apply(text, attributions);
        TranscriptTurns.Apply(text, attributions);
        ColonHeadlines.Apply(text, attributions);
        Continuations.Apply(text, attributions);
        Fragments.Apply(text, attributions);
        ColonClauses.Apply(text, attributions);
        TitleMarks.Apply(text, attributions);
        var quotes = ImmutableArray.CreateBuilder<Quote>(attributions.Count);
        foreach (Attribution attribution in attributions)
        {
            if (QuoteBuilder.Build(text, attribution) is { } quote)
                quotes.Add(quote);
        }
        return document with { Quotes = [.. quotes.OrderBy(quote => quote.Content[0])] };
    }
}
