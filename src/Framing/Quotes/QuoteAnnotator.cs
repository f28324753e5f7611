using System.Collections.Immutable;
using Framing.Language;
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
    /// <summary>
    /// How likely the whole must be for words that do not all stand in marks to count as said. Below, less than two of five are: attribution in the wide
    /// sense takes in much that nobody says, and what is unsure stays the narrator's.
    /// </summary>
    private const float LeastSure = 0.6f;

    /// <summary>And where the form reports speech wherever it stands ("said"), or a name stands right before a verb that does ("Marsh claims").</summary>
    private const float LeastSureOfPlain = 0.45f;

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
        return [.. attributions.Select(one => Told(text, one)).OfType<Quote>().OrderBy(quote => quote.Content[0])];
    }

    /// <summary>
    /// Whether the models are sure, or grammar leaves no doubt: "the board has maintained that", "as Marsh put it", "the road is shut, Marsh's office posted".
    /// </summary>
    private static bool IsSure(QuoteText text, Attribution one)
    {
        if (one.Score >= LeastSure || one is not { Cue: { } cue, Source: { } source, Content: [var content, ..] })
            return one.Score >= LeastSure;
        if (one.Score >= LeastSureOfPlain && ReportingVerbs.Says.Contains(text.FormOf(cue.First)))
            return true;
        int head = QuoteBuilder.HeadOf(text, cue);
        if (source.Last != cue.First - 1 || !text.TagOf(source.Last).IsNoun() || !text.IsSpeech(head))
            return false;
        // A past form at the end is often taken for a participle.
        if (content.Last < source.First && text.TagOf(source.First - 1) is PennTag.Comma)
            return true;
        if (!text.TagOf(cue.First).IsFinite())
            return false;
        // "So far as Marsh is concerned" reports nothing.
        if (source.First > 0 && text.FormOf(source.First - 1) == "as" && text.LemmaOf(head) is not "concern")
            return true;
        bool isNamed = one.Score >= LeastSureOfPlain && text.TagOf(source.Last) is PennTag.NNP;
        return (isNamed || (content.First == cue.Last + 1 && text.FormOf(content.First) == "that")) && !Speech.NeedsClause(text.LemmaOf(head));
    }

    private static Quote? Told(QuoteText text, Attribution one) => QuoteBuilder.Build(text, one) is { } quote
        ? quote with { Reported = (quote.Kind == QuoteKind.Direct || IsSure(text, one)) && Speech.IsReported(text.Document, quote) } : null;
}
