using System.Collections.Immutable;
using System.Text;

namespace Framing.Measures.Concordances;

/// <summary>Words in their context.</summary>
/// <param name="DocId">The article's id.</param>
/// <param name="Outlet">Its outlet.</param>
/// <param name="Span">Where the words stand; for a quote in pieces from the first to the last.</param>
/// <param name="Before">What stands before them, within their sentence.</param>
/// <param name="Keyword">The words; the pieces of a quote have "…" between them.</param>
/// <param name="After">What stands after them, within their sentence.</param>
/// <param name="Voice">Whose words the first is.</param>
/// <param name="Source">Who says it, where it is quoted and the article tells.</param>
public sealed record ConcordanceLine(
    string DocId, string? Outlet, TextSpan Span, string Before, string Keyword, string After, Voice Voice, string? Source)
{
    /// <summary>The part of the article in which they begin.</summary>
    public Position Position { get; init; } = Position.Body;

    /// <summary>How far into the body, or into the headline, they begin, 0 to 1.</summary>
    public double At { get; init; }
}

/// <summary>
/// Key words, or quotes, in context. Needs tokens, sentences and voices; sources too, and quotes, where it shows who speaks.
/// White space within a line is single spaces.
/// </summary>
public static class Concordance
{
    /// <summary>Tokens shown on each side where nobody asks for another number.</summary>
    public const int DefaultWindow = 12;

    /// <summary>Every match of the pattern, in order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pattern">What to look for.</param>
    /// <param name="window">How many tokens to show on each side at most.</param>
    public static IEnumerable<ConcordanceLine> Find(Document document, WordPattern pattern, int window = DefaultWindow)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(pattern);
        return pattern.Find(document).Select(span => Line(document, span, OneLine(document[span]), document.VoiceAt(span).Quote, window));
    }

    /// <summary>Every quote, in order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="window">How many tokens to show on each side at most.</param>
    public static IEnumerable<ConcordanceLine> Quotes(Document document, int window = DefaultWindow)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (int i = 0; i < document.Quotes.Length; i++)
        {
            ImmutableArray<TextSpan> content = document.Quotes[i].Content;
            TextSpan span = new(content[0].Start, content[^1].End, content[0].Field);
            yield return Line(document, span, string.Join(" … ", content.Select(piece => OneLine(document[piece]))), i, window);
        }
    }

    /// <summary>A place with so many tokens on each side, over the ends of sentences.</summary>
    internal static ConcordanceLine Around(Document document, TextSpan span, int window, int? source) =>
        Line(document, span, OneLine(document[span]), new(0, document.Article[span.Field].Length, span.Field), source, window);

    private static ConcordanceLine Line(Document document, TextSpan span, string keyword, int quote, int window)
    {
        TextSpan first = document.SentenceAt(span);
        TextSpan last = span.IsEmpty ? first : document.SentenceAt(new(span.End - 1, span.End, span.Field));
        TextSpan bounds = new(Math.Min(first.Start, span.Start), Math.Max(last.End, span.End), span.Field);
        return Line(document, span, keyword, bounds, quote >= 0 ? document.Quotes[quote].SourceId : null, window);
    }

    private static ConcordanceLine Line(Document document, TextSpan span, string keyword, TextSpan bounds, int? speaker, int window)
    {
        ReadOnlySpan<Token> before = document.TokensIn(new(bounds.Start, span.Start, span.Field));
        ReadOnlySpan<Token> after = document.TokensIn(new(span.End, bounds.End, span.Field));
        int start = before.Length == 0 || window == 0 ? span.Start : before[Math.Max(0, before.Length - window)].Span.Start;
        int end = after.Length == 0 || window == 0 ? span.End : after[Math.Min(after.Length, window) - 1].Span.End;
        return new(
            document.Article.Id,
            document.Article.Outlet,
            span,
            OneLine(document[new TextSpan(start, span.Start, span.Field)]),
            keyword,
            OneLine(document[new TextSpan(span.End, end, span.Field)]),
            document.VoiceAt(span).Voice,
            speaker is { } id ? document.Sources[id].Name : null)
        {
            Position = document.PositionOf(span),
            At = document.PlaceIn(span),
        };
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text.Trim())
        {
            bool blank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!blank)
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString();
    }
}
