using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>A word of a quotation: as it is compared, as it stands with its punctuation, and where.</summary>
internal readonly record struct QuotedWord(string Form, string Text, TextSpan Span);

/// <summary>
/// What one article prints of a speaker in one go: the words in marks of a quotation, and of those that follow at once from the same source.
/// </summary>
internal sealed record Statement(string DocId, int Order, int Quote, Source? Source, ImmutableArray<TextSpan> Content, ImmutableArray<QuotedWord> Words)
{
    /// <summary>Quotations further apart than this are separate statements.</summary>
    private const int NearestGap = 160;

    /// <summary>A mixed quotation with fewer words in marks is worked into the reporter's sentence, and no part of what is said at length.</summary>
    private const int LeastAtLength = 5;

    /// <summary>What comes after is not compared: diffs cost the product of two lengths.</summary>
    private const int MostWords = 400;

    /// <summary>The statements of a document that has the layers for it; none for another.</summary>
    public static ImmutableArray<Statement> Of(Document document, int order)
    {
        if (!document.Made.HasFlag(DocumentLayers.Quotes | DocumentLayers.Sources))
            return [];
        ILookup<int, TextSpan> marked = document.Made.HasFlag(DocumentLayers.Voices)
            ? document.Voices.Where(v => v.Voice == Voice.DirectQuote && v.Quote >= 0).ToLookup(v => v.Quote, v => v.Span)
            : Enumerable.Empty<int>().ToLookup(i => i, _ => default(TextSpan));
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();
        for (int i = 0; i < document.Quotes.Length; i++)
        {
            Quote quote = document.Quotes[i];
            ImmutableArray<TextSpan> content = quote.Kind == QuoteKind.Direct ? quote.Content : InMarks(quote, marked[i]);
            if (quote.WordsInMarks == 0 || content.IsEmpty)
                continue;
            ImmutableArray<QuotedWord> words = [.. content.SelectMany(span => Split(document, span)).Take(MostWords)];
            Source? source = quote.SourceId is { } id ? document.Sources[id] : null;
            bool continues = statements.Count > 0 && IsAtLength(quote, words.Length)
                && Continues(document, statements[^1], quote, content[0]) && statements[^1].Words.Length + words.Length <= MostWords;
            if (continues && statements[^1] is var last)
                statements[^1] = last with { Content = [.. last.Content, .. content], Words = [.. last.Words, .. words] };
            else
                statements.Add(new(document.Article.Id, order, i, source, content, words));
        }
        return statements.ToImmutable();
    }

    /// <summary>The statement's words from one to another; all of it where they are the first and the last.</summary>
    public Statement Part(int from, int to)
    {
        if (from == 0 && to == Words.Length)
            return this;
        TextSpan first = Words[from].Span, last = Words[to - 1].Span;
        return this with
        {
            Content =
            [
                .. Content.Where(c => c.Field == first.Field && c.End > first.Start && c.Start < last.End)
                    .Select(c => new TextSpan(Math.Max(c.Start, first.Start), Math.Min(c.End, last.End), c.Field)),
            ],
            Words = Words[from..to],
        };
    }

    private static bool IsAtLength(Quote quote, int words) => quote.Kind == QuoteKind.Direct || words >= LeastAtLength;

    private static bool Continues(Document document, Statement last, Quote quote, TextSpan content) =>
        quote.SourceId is { } id && document.Quotes[last.Quote].SourceId == id && IsAtLength(document.Quotes[last.Quote], last.Words.Length)
        && last.Content[^1].Field == content.Field
        && content.Start >= last.Content[^1].End && content.Start - last.Content[^1].End <= NearestGap;

    private static ImmutableArray<TextSpan> InMarks(Quote quote, IEnumerable<TextSpan> marked) =>
        [.. marked.Where(span => quote.Content.Any(content => content.Overlaps(span)))];

    internal static IEnumerable<QuotedWord> Split(Document document, TextSpan span)
    {
        string text = document.Article[span.Field];
        for (int at = span.Start; at < span.End;)
        {
            int start = at;
            while (at < span.End && !char.IsWhiteSpace(text[at]) && !IsDash(text, at))
                at++;
            if (at > start && Form(text.AsSpan(start, at - start)) is { Length: > 0 } form)
                yield return new(form, text[start..at], new TextSpan(start, at, span.Field));
            while (at < span.End && (char.IsWhiteSpace(text[at]) || IsDash(text, at)))
                at++;
        }
    }

    /// <summary>Whether a dash that parts words stands there; a hyphen inside a word is none.</summary>
    private static bool IsDash(string text, int at) =>
        text[at] is '—' or '–' or '―' || (text[at] == '-' && ((at > 0 && text[at - 1] == '-') || (at + 1 < text.Length && text[at + 1] == '-')));

    /// <summary>Letters and digits in lower case: editors' brackets, points of abbreviations, apostrophes and hyphens are no change of wording.</summary>
    private static string Form(ReadOnlySpan<char> word)
    {
        Span<char> form = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        int length = 0;
        foreach (char c in word)
        {
            if (char.IsLetterOrDigit(c))
                form[length++] = char.ToLowerInvariant(c);
        }
        return form[..length].ToString();
    }
}
