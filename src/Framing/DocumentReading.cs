using System.Collections.Immutable;

namespace Framing;

/// <summary>What layers' items say, as strings to show; counting goes by spans and ids.</summary>
public static class DocumentReading
{
    /// <summary>Stands between pieces that other words part.</summary>
    private const string Gap = " … ";

    /// <summary>The text of a span.</summary>
    public static string TextOf(this Document document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document[span].ToString();
    }

    /// <summary>The text of spans, <c> … </c> between them.</summary>
    public static string TextOf(this Document document, ImmutableArray<TextSpan> spans) =>
        string.Join(Gap, spans.Select(span => document.TextOf(span)));

    /// <summary>What was said, quotation marks excluded.</summary>
    public static string TextOf(this Document document, Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return document.TextOf(quote.Content);
    }

    /// <summary>The words that matched, without any that stand between.</summary>
    public static string TextOf(this Document document, TermMatch term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return document.TextOf(term.Pieces);
    }

    /// <summary>The words that report the speech, as they stand ("according to"); "" where none do.</summary>
    public static string CueOf(this Document document, Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return document.TextOf(quote.Cue);
    }

    /// <summary>Who speaks, or <see langword="null"/> where the article does not say.</summary>
    public static Source? SpeakerOf(this Document document, Quote quote)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(quote);
        return quote.SourceId is { } id ? document.Sources[id] : null;
    }

    /// <summary>Whether it has words and none of them a Penn tag, from which passives are found: then none found says nothing.</summary>
    internal static bool LacksPennTags(this Document document) => document.Remains?.LacksPennTags ??
        (!document.Tokens.Any(token => token.Tag is > PennTag.None and < PennTag.Comma) && document.Tokens.Any(token => token.Tag == PennTag.None));
}
