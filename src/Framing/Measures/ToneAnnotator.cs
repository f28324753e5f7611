using System.Collections.Immutable;
using Framing.Measures.Tones;

namespace Framing.Measures;

/// <summary>
/// Adds <see cref="Document.TextSentiment"/>, VADER's figures for the text as one piece, and <see cref="Document.Sentiments"/>, the tone of each
/// sentence, cut where the voice changes, so that what a quoted person says is not put on the outlet's account.
/// </summary>
/// <remarks>A piece without a letter or digit, such as a quotation mark that stands alone, is left out.</remarks>
internal sealed class ToneAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<SentenceSentiment>.Builder found = ImmutableArray.CreateBuilder<SentenceSentiment>(document.Sentences.Length);
        foreach ((TextSpan piece, Voice voice) in VoicePieces.Of(document))
        {
            if (document[piece].ContainsWord())
                found.Add(new(piece, voice, SentenceTone.Score(document, piece)) { Vader = Vader.Score(document[piece]), IsWhole = WholeClauses.Is(document, piece) });
        }
        return document with
        {
            Sentiments = found.ToImmutable(),
            TextSentiment = document.Skipped is null ? Vader.Score(document.Article.Text) : default,
        };
    }
}
