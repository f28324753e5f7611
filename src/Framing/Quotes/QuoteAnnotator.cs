using System.Collections.Immutable;
using Framing.Quotes.Rules;
using Framing.Quotes.Voices;

namespace Framing.Quotes;

/// <summary>
/// Finds what an article attributes to somebody, the words that report it and the words that name the source: four models find, then rules set right
/// what marks, grammar and wording leave no doubt of. Who the source is, over the whole article, <see cref="Quote.SourceId"/> tells once sources are resolved.
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
        return document with { Quotes = Quotes(text, Found(model, text), QuoteRules.All) };
    }

    /// <summary>What the models find, before any rule.</summary>
    public static List<Attribution> Found(QuoteModel model, QuoteText text) =>
        model.Filter.Keep(text, model.Sources.Choose(text, model.Spans.Find(text, model.Cues.Find(text))));

    /// <summary>The quotations, in order, once the rules have been applied to what was found.</summary>
    public static ImmutableArray<Quote> Quotes(QuoteText text, List<Attribution> found, IEnumerable<QuoteRule> rules)
    {
        List<Attribution> attributions = [.. found];
        foreach (QuoteRule rule in rules)
        {
            rule.Apply(text, attributions);
            // A rule that finds that none of the words were said leaves nothing that the next could look at.
            attributions.RemoveAll(one => one.Content.Count == 0);
        }
        return [.. attributions.Select(one => QuoteBuilder.Build(text, one)).OfType<Quote>().OrderBy(quote => quote.Content[0])
            .Select(quote => quote with { Reported = Speech.IsReported(text.Document, quote) })];
    }
}
