using System.Buffers;
using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>
/// Finds the terms of lexicons: makes <see cref="Document.Terms"/> of those that list competing terms, <see cref="Document.Cues"/> of
/// those that list cues, all in one pass over the tokens. Needs the layers <see cref="Document.Tokens"/> and <see cref="Document.Voices"/>;
/// <see cref="Document.Quotes"/> only where a voice run names a quote. Immutable and thread-safe.
/// </summary>
internal sealed class TermAnnotator : IAnnotator
{
    private static readonly SearchValues<char> MarksAndSpace = SearchValues.Create(" \t\r\n\u00a0\"'`“”‘’«»");

    internal const DocumentLayers Makes = DocumentLayers.Terms | DocumentLayers.Cues;

    private readonly Lazy<ImmutableArray<Lexicon>> lexicons;
    private readonly Lazy<TermMatcher> matcher;

    /// <summary>Makes one for some lexicons, which are enumerated and made ready for matching on first use.</summary>
    public TermAnnotator(IEnumerable<Lexicon> lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        this.lexicons = new(() => [.. lexicons]);
        matcher = new(() => new(Lexicons));
    }

    /// <summary>The lexicons it finds terms of.</summary>
    public ImmutableArray<Lexicon> Lexicons => lexicons.Value;

    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<TermMatch>.Builder terms = ImmutableArray.CreateBuilder<TermMatch>(), cues = ImmutableArray.CreateBuilder<TermMatch>();
        foreach (FoundTerm found in matcher.Value.Find(document))
            (found.Variant.Lexicon.Kind == LexiconKind.Cues ? cues : terms).Add(Match(document, found));
        // A user's own annotator may have made one of the two.
        return document with
        {
            Terms = document.Made.HasFlag(DocumentLayers.Terms) ? document.Terms : terms.ToImmutable(),
            Cues = document.Made.HasFlag(DocumentLayers.Cues) ? document.Cues : cues.ToImmutable(),
        };
    }

    private static TermMatch Match(Document document, FoundTerm found)
    {
        ImmutableArray<TextSpan> pieces = found.Pieces;
        VoiceRun run = Speaker(document, pieces);
        int? quote = run.Quote >= 0 ? run.Quote : null;
        return new()
        {
            Lexicon = found.Variant.Lexicon.Id,
            Concept = found.Variant.Concept.Id,
            Variant = found.Variant.Variant.Id,
            Span = new(pieces[0].Start, pieces[^1].End, pieces[0].Field),
            Pieces = pieces,
            Voice = run.Voice,
            Slant = found.Variant.Variant.Slant,
            Negated = Negation.Negates(document, found.Path),
            Quote = quote,
            SourceId = quote is null ? null : document.Quotes[quote.Value].SourceId,
        };
    }

    /// <summary>
    /// A term is held at a distance where any piece of it is: in "“sanctuary” cities" it is the choice of the first word that the writer
    /// keeps away from. Else its voice is that of the head, the last piece; but of the words in marks where these stand right before the head.
    /// </summary>
    private static VoiceRun Speaker(Document document, ImmutableArray<TextSpan> pieces)
    {
        foreach (TextSpan piece in pieces)
        {
            VoiceRun run = document.VoiceAt(piece);
            if (run.Voice == Voice.Distanced)
                return run;
        }
        VoiceRun head = document.VoiceAt(pieces[^1]);
        if (pieces.Length == 1 || head.Voice == Voice.DirectQuote)
            return head;
        TextSpan before = pieces[^2];
        bool marksAlone = !document[new(before.End, pieces[^1].Start, before.Field)].ContainsAnyExcept(MarksAndSpace);
        VoiceRun marked = document.VoiceAt(before);
        return marksAlone && marked.Voice == Voice.DirectQuote ? marked : head;
    }
}
