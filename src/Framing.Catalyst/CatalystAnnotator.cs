using Framing.Annotation;
using Framing.Catalyst.Mapping;
using CatalystDocument = global::Catalyst.Document;
using CatalystLanguage = global::Mosaik.Core.Language;
using CatalystSpan = global::Catalyst.Span;
using EntityRecognizer = global::Catalyst.Models.AveragePerceptronEntityRecognizer;
using IToken = global::Catalyst.IToken;
using Pipeline = global::Catalyst.Pipeline;

namespace Framing.Catalyst;

/// <summary>
/// Sentences, tokens with universal tags, and lemmas by a Catalyst pipeline, and names where asked for, on the text's own offsets; paragraphs and Penn tags,
/// which Catalyst does not have, by Framing's own annotator. Thread-safe as long as nothing is added to the pipeline.
/// </summary>
/// <param name="pipeline">A ready English pipeline with sentence detector and tagger, and for names the entity recognizer after them.</param>
/// <param name="names">
/// Whether to take names from the pipeline too. Framing's own annotator of names, which ties short forms to full ones, runs otherwise.
/// </param>
public sealed class CatalystAnnotator(Pipeline pipeline, bool names = false) : IAnnotator
{
    private readonly Pipeline pipeline = pipeline ?? throw new ArgumentNullException(nameof(pipeline));
    private readonly TextAnnotator own = new();

    /// <summary>An annotator with Catalyst's English models, which come with its package.</summary>
    /// <param name="names">Whether to take names from Catalyst's recognizer too.</param>
    public static async Task<CatalystAnnotator> CreateAsync(bool names = false)
    {
        global::Catalyst.Models.English.Register();
        Pipeline pipeline = await Pipeline.ForAsync(CatalystLanguage.English).ConfigureAwait(false);
        if (names)
            pipeline.Add(await EntityRecognizer.FromStoreAsync(CatalystLanguage.English, 0, "WikiNER").ConfigureAwait(false));
        return new(pipeline, names);
    }

    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ForeignDocument(own.Annotate(document), Read).Annotate(names);
    }

    /// <summary>Each paragraph is a new document: Catalyst adds tokens again to one that it has seen.</summary>
    private List<ForeignSentence> Read(string paragraph)
    {
        CatalystDocument document = new(paragraph, CatalystLanguage.English);
        pipeline.ProcessSingle(document);
        List<ForeignSentence> sentences = [];
        foreach (CatalystSpan span in document.Spans)
            sentences.Add(new([.. span.Tokens.Select(Token)], names ? [.. span.GetEntities().Select(e => new ForeignEntity(e.Begin, e.End, e.EntityType.Type))] : []));
        return sentences;
    }

    private static ForeignToken Token(IToken token) => new(token.Begin, token.End, token.Value, token.Lemma, token.POS.ToString());
}
