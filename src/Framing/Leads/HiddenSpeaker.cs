namespace Framing.Leads;

/// <summary>Whose words a passage is, where the passage by itself does not show it.</summary>
internal static class HiddenSpeaker
{
    /// <summary>Stands for a speaker whom the article does not name.</summary>
    public const string Unnamed = "others";

    /// <summary>
    /// Who says what a passage holds, as a sentence names them, where its beginning or most of it is attributed and what stands in it does not say by whom
    /// ("he said" does not); <see langword="null"/> where it is the outlet's own or shows whose it is.
    /// </summary>
    public static string? Of(Document document, TextSpan shown) =>
        QuoteIn(document, shown) is not { } quote ? null : SourceOf(document, quote) is { Named: true } source ? source.Name : Unnamed;

    /// <summary>The same; one who has no name as the article calls them.</summary>
    public static string? CalledIn(Document document, TextSpan shown) =>
        QuoteIn(document, shown) is not { } quote ? null : SourceOf(document, quote) is { Category: not "unresolved" } source ? source.Name : "a speaker";

    private static Quote? QuoteIn(Document document, TextSpan shown)
    {
        TextSpan begins = document.TokensIn(shown) is [var first, ..] ? first.Span : shown;
        foreach (Quote quote in document.Quotes)
        {
            if (!quote.Reported || !quote.Content.Any(c => c.Contains(begins)) && 2 * quote.Content.Sum(c => Overlap(c, shown)) < shown.Length)
                continue;
            TextSpan[] sources = [.. quote.SourceSpans.Where(shown.Overlaps)];
            return sources.Length == 0 ? quote.Cue.Any(shown.Overlaps) ? null : quote
                : sources.All(s => IsPronoun(document, s)) && !NamesSource(document, quote, shown) ? quote : null;
        }
        return null;
    }

    private static bool IsPronoun(Document document, TextSpan span) => document.TokensIn(span) is [{ Upos: UniversalTag.PRON }];

    /// <summary>Whether the one who speaks stands in a passage by name.</summary>
    private static bool NamesSource(Document document, Quote quote, TextSpan shown) => quote.SourceId is { } id
        && document.Sources[id] is { Named: true } source && source.Mentions.Any(m => shown.Contains(m) && !IsPronoun(document, m));

    private static Source? SourceOf(Document document, Quote quote) => quote.SourceId is { } id ? document.Sources[id] : null;

    private static int Overlap(TextSpan a, TextSpan b) => a.Field == b.Field ? Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) : 0;
}
