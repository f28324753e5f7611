using System.Collections.Immutable;
using System.Numerics;

namespace Framing;

/// <summary>A document was asked for a layer that no annotator has made.</summary>
public sealed class MissingLayerException(string message) : InvalidOperationException(message);

/// <summary>
/// A layer of a document, declared once: its flag, what its items are, and where they may stand. Whoever treats all layers alike goes
/// through <see cref="All"/>.
/// </summary>
internal abstract class Layer(DocumentLayers flag)
{
    public static Layer<TextSpan> Paragraphs { get; } = new(DocumentLayers.Paragraphs, InOrder<TextSpan>(span => span), (span, move) => move(span));

    public static Layer<TextSpan> Sentences { get; } = new(DocumentLayers.Sentences, InOrder<TextSpan>(span => span), (span, move) => move(span));

    public static Layer<Token> Tokens { get; } = new(DocumentLayers.Tokens, InOrder<Token>(token => token.Span),
        (token, move) => token with { Span = move(token.Span) });

    public static Layer<Entity> Entities { get; } = new(DocumentLayers.Entities, InOrder<Entity>(entity => entity.Span),
        (entity, move) => entity with { Span = move(entity.Span) });

    public static Layer<Quote> Quotes { get; } = new(DocumentLayers.Quotes, Within<Quote>(quote => [.. quote.Content, .. quote.Cue, .. quote.SourceSpans]),
        (quote, move) => quote with { Content = Each(quote.Content, move), Cue = Each(quote.Cue, move), SourceSpans = Each(quote.SourceSpans, move) });

    public static Layer<Source> Sources { get; } = new(DocumentLayers.Sources, Within<Source>(source => [.. source.Mentions, .. source.NoComment]),
        (source, move) => source with { Mentions = Each(source.Mentions, move), NoComment = Each(source.NoComment, move) });

    public static Layer<VoiceRun> Voices { get; } = new(DocumentLayers.Voices, InOrder<VoiceRun>(run => run.Span), (run, move) => run with { Span = move(run.Span) });

    public static Layer<TermMatch> Terms { get; } = new(DocumentLayers.Terms, Within<TermMatch>(term => [term.Span, .. term.Pieces]), MoveTerm);

    public static Layer<SentenceSentiment> Sentiments { get; } = new(DocumentLayers.Sentiments, InOrder<SentenceSentiment>(sentence => sentence.Span),
        (sentence, move) => sentence with { Span = move(sentence.Span) });

    public static Layer<TargetSentiment> Targets { get; } = new(DocumentLayers.Targets, Within<TargetSentiment>(target => [target.Span]),
        (target, move) => target with { Span = move(target.Span) });

    public static Layer<Passive> Passives { get; } = new(DocumentLayers.Passives, InOrder<Passive>(passive => passive.Verb),
        (passive, move) => passive with { Verb = move(passive.Verb), ActedUpon = move(passive.ActedUpon), Agent = passive.Agent is { } agent ? move(agent) : null });

    public static Layer<TermMatch> Cues { get; } = new(DocumentLayers.Cues, Within<TermMatch>(cue => [cue.Span, .. cue.Pieces]), MoveTerm);

    /// <summary>All layers, each at its <see cref="Index"/>.</summary>
    public static ImmutableArray<Layer> All { get; } =
        [Paragraphs, Sentences, Tokens, Entities, Quotes, Sources, Voices, Terms, Sentiments, Targets, Passives, Cues];

    public DocumentLayers Flag { get; } = flag;

    /// <summary>The place of its flag, from 0.</summary>
    public int Index { get; } = BitOperations.Log2((uint)flag);

    /// <summary>The layer with nothing in it, as a document keeps it.</summary>
    public abstract object Empty { get; }

    /// <summary>The items of the layer, each at the places to which its own are moved.</summary>
    public abstract object Moved(object items, Func<TextSpan, TextSpan> move);

    public MissingLayerException Missing() => new(
        $"The document has no layer '{Flag}': nobody made it. Ask for it where the article is annotated, " +
        $"FramingAnalyzer.Default.Annotate(article, DocumentLayers.{Flag}), or let an annotator of your own make it.");

    /// <summary>Throws unless the spans lie within the article, in order, and do not overlap.</summary>
    private static Action<ImmutableArray<T>, Article, Layer> InOrder<T>(Func<T, TextSpan> spanOf) => (items, article, layer) =>
    {
        TextSpan last = default;
        for (int i = 0; i < items.Length; i++)
        {
            TextSpan span = spanOf(items[i]);
            layer.RequireWithin(span, article);
            if (i > 0 && (span < last || span.Overlaps(last)))
                throw new ArgumentException($"Layer '{layer.Flag}': {span} follows {last}. Spans must be in order, title first, and must not overlap.");
            last = span;
        }
    };

    /// <summary>Throws unless the spans lie within the article.</summary>
    private static Action<ImmutableArray<T>, Article, Layer> Within<T>(Func<T, IEnumerable<TextSpan>> spansOf) => (items, article, layer) =>
    {
        foreach (T item in items)
        {
            foreach (TextSpan span in spansOf(item))
                layer.RequireWithin(span, article);
        }
    };

    private static ImmutableArray<TextSpan> Each(ImmutableArray<TextSpan> spans, Func<TextSpan, TextSpan> move) => [.. spans.Select(move)];

    private static TermMatch MoveTerm(TermMatch term, Func<TextSpan, TextSpan> move) =>
        term with { Span = move(term.Span), Pieces = Each(term.Pieces, move) };

    private void RequireWithin(TextSpan span, Article article)
    {
        if (span.End > article[span.Field].Length)
            throw new ArgumentException(
                $"Layer '{Flag}': {span} ends after the {span.Field.ToString().ToLowerInvariant()}, which has {article[span.Field].Length} code units.");
    }
}

/// <summary>A layer whose items are of one type.</summary>
internal sealed class Layer<T>(DocumentLayers flag, Action<ImmutableArray<T>, Article, Layer> check, Func<T, Func<TextSpan, TextSpan>, T> moved) : Layer(flag)
{
    public override object Empty => Array.Empty<T>();

    public override object Moved(object items, Func<TextSpan, TextSpan> move) => Array.ConvertAll((T[])items, item => moved(item, move));

    /// <summary>Throws unless the items' spans stand where the layer's may.</summary>
    public void Check(ImmutableArray<T> items, Article article) => check(items, article, this);
}
