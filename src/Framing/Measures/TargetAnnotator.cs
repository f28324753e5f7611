using System.Collections.Immutable;
using Framing.Measures.Targets;

namespace Framing.Measures;

/// <summary>
/// Adds <see cref="Document.Targets"/>: how each sentence speaks of each target in it. The targets are those that the article brings
/// (<c>targets: [{"start": …, "end": …}]</c> in its row); otherwise every mention of a name, and of a source that is not named.
/// </summary>
/// <remarks>
/// Thread-safe. The model reads all names as one and the same word, so that it can't know who is usually spoken well of: another name
/// in a target's place never changes its polarity. docs/accuracy.md says how often it is right at which score.
/// </remarks>
internal sealed class TargetAnnotator : IAnnotator
{
    /// <summary>
    /// Below this score a polarity is a guess, and measures count it as unclear.
    /// </summary>
    public const double Clear = 0.6;

    private readonly Lazy<(TargetLexicon Lexicon, TargetScorer Scorer)> model;

    /// <summary>Makes an annotator with the model of this assembly, which is read on first use.</summary>
    public TargetAnnotator()
        : this(() => TargetModel.Embedded)
    {
    }

    internal TargetAnnotator(Func<TargetModel> model) =>
        this.model = new(() => (model().Lexicon, new TargetScorer(model().Weights)));

    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<(TextSpan Span, string Name)> targets = document.Skipped is null ? Targets(document) : [];
        if (targets.IsEmpty)
            return document with { Targets = [] };
        (TargetLexicon lexicon, TargetScorer scorer) = model.Value;
        TargetReader reader = new(lexicon);
        TargetFeatures features = new(lexicon);
        ImmutableArray<TargetSentiment>.Builder found = ImmutableArray.CreateBuilder<TargetSentiment>(targets.Length);
        foreach ((TextSpan span, string name) in targets)
        {
            features.Take(reader.Read(document, span));
            (Polarity polarity, double score) = scorer.Score(features.Buckets, features.Values, features.Averages);
            found.Add(new(span, name, document.VoiceAt(span).Voice, polarity, score));
        }
        return document with { Targets = found.MoveToImmutable() };
    }

    private static ImmutableArray<(TextSpan Span, string Name)> Targets(Document document)
    {
        if (GivenTargets.Of(document.Article) is { } given)
            return [.. given.Select(span => (span, NameOf(document, span)))];
        IEnumerable<(TextSpan Span, string Name)> entities = document.Entities.Select(e => (e.Span, e.Name));
        IEnumerable<(TextSpan Span, string Name)> sources = document.Sources
            .SelectMany(source => source.Mentions.Select(mention => (Span: mention, source.Name)))
            .Where(mention => !IsNamed(document, mention.Span));
        return [.. entities.Concat(sources).DistinctBy(t => t.Span).OrderBy(t => t.Span)];
    }

    /// <summary>Whether a name stands in the mention, which then is a target already.</summary>
    private static bool IsNamed(Document document, TextSpan mention)
    {
        foreach (Token token in document.TokensIn(mention))
        {
            if (Document.IndexAt(document.Entities, token.Span, e => e.Span) >= 0)
                return true;
        }
        return false;
    }

    private static string NameOf(Document document, TextSpan span)
    {
        int at = span.IsEmpty ? -1 : Document.IndexAt(document.Entities, span, e => e.Span);
        return at >= 0 ? document.Entities[at].Name : document[span].ToString();
    }
}
