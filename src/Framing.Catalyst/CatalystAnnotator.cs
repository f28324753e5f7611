using Framing.Catalyst.Mapping;
using CatalystDocument = global::Catalyst.Document;
using CatalystSpan = global::Catalyst.Span;
using IToken = global::Catalyst.IToken;
using Language = global::Mosaik.Core.Language;
using Pipeline = global::Catalyst.Pipeline;

namespace Framing.Catalyst;

/// <summary>
/// Paragraphs, sentences, tokens with universal tags, and lemmas by a Catalyst pipeline, and names where asked for, on the text's own
/// offsets. Thread-safe as long as nothing is added to the pipeline.
/// </summary>
/// <param name="pipeline">A ready English pipeline with sentence detector and tagger, and for names the entity recognizer after them.</param>
/// <param name="names">
/// Whether to take names from the pipeline too. Framing's own annotator of names, which ties short forms to full ones, runs otherwise.
/// </param>
public sealed class CatalystAnnotator(Pipeline pipeline, bool names = false) : IAnnotator
{
    private readonly Pipeline pipeline = pipeline ?? throw new ArgumentNullException(nameof(pipeline));

    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ForeignDocument(Read).Annotate(document, names);
    }

    /// <summary>Each paragraph is a new document: Catalyst adds tokens again to one that it has seen.</summary>
    private List<ForeignSentence> Read(string paragraph)
    {
        CatalystDocument document = new(paragraph, Language.English);
        pipeline.ProcessSingle(document);
        List<ForeignSentence> sentences = [];
        foreach (CatalystSpan span in document.Spans)
            sentences.Add(new([.. span.Tokens.Select(Token)], names ? [.. span.GetEntities().Select(e => new ForeignEntity(e.Begin, e.End, e.EntityType.Type))] : []));
        return sentences;
    }

    private static ForeignToken Token(IToken token) => new(token.Begin, token.End, token.Value, token.Lemma, token.POS.ToString());
}
