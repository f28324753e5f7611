using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A piece of an excerpt.</summary>
/// <param name="Text">The words.</param>
/// <param name="Place">The evidence that it is, or <see langword="null"/> for the words around.</param>
/// <param name="Term">The listed term that it is, if it is one.</param>
internal sealed record ExcerptPiece(string Text, Evidence? Place = null, TermMatch? Term = null);

/// <summary>One or more neighbouring sentences that evidence stands in.</summary>
/// <param name="Article">The article.</param>
/// <param name="Label">"D4", "D head".</param>
/// <param name="Anchor">The first sentence's anchor, or the article's.</param>
/// <param name="Pieces">The text, cut where evidence begins and ends.</param>
/// <param name="Notes">Who speaks in it: "Ilse Brandt, direct, 21 words"; or what the list says of its places.</param>
internal sealed record Excerpt(ArticleView Article, string Label, string Anchor, ImmutableArray<ExcerptPiece> Pieces, ImmutableArray<string> Notes)
{
    /// <summary>The excerpts that hold some places of a list, in their order.</summary>
    public static IEnumerable<Excerpt> Of(Report report, EvidenceList list, Range places, ExcerptLength length)
    {
        List<Evidence> pending = [];
        ArticleView? article = null;
        TextSpan extent = default;
        foreach (Evidence item in list.Items[places])
        {
            if (report[item.DocId] is not { } next)
                continue;
            TextSpan around = Around(next, item.Span);
            if (pending.Count > 0 && next == article && around.Field == extent.Field && around.Start < extent.End)
            {
                extent = new(extent.Start, Math.Max(extent.End, around.End), extent.Field);
            }
            else
            {
                if (pending.Count > 0)
                    yield return Make(list, length, article!, extent, pending);
                pending.Clear();
                (article, extent) = (next, around);
            }
            pending.Add(item);
        }
        if (pending.Count > 0)
            yield return Make(list, length, article!, extent, pending);
    }

    private static TextSpan Around(ArticleView article, TextSpan span)
    {
        ImmutableArray<SentenceView> sentences = article.Touched(span);
        return sentences.IsEmpty ? span : new(Math.Min(span.Start, sentences[0].Span.Start), Math.Max(span.End, sentences[^1].Span.End), span.Field);
    }

    private static Excerpt Make(EvidenceList list, ExcerptLength length, ArticleView article, TextSpan extent, List<Evidence> items)
    {
        Document document = article.Document;
        var pieces = ImmutableArray.CreateBuilder<ExcerptPiece>();
        int at = extent.Start;
        int context = items.Exists(i => i.Counted) ? length.Context : length.Uncounted;
        foreach (Evidence item in items)
        {
            // Terms such as "legal and undocumented residents" share words; each word is shown once.
            if (item.Span.Start < at || item.Span.IsEmpty)
                continue;
            if (item.Span.Start > at)
                pieces.Add(new(Cut(document[new(at, item.Span.Start, extent.Field)], pieces.Count > 0 ? context : 0, context, 2 * context)));
            int most = item.Span == extent ? length.Sentence : length.Evidence;
            pieces.Add(new(Cut(document[item.Span], most * 2 / 3, most / 3, most), item, TermAt(document, item.Span)));
            at = item.Span.End;
        }
        if (at < extent.End)
            pieces.Add(new(Cut(document[new(at, extent.End, extent.Field)], pieces.Count > 0 ? context : 0, 0, 2 * context)));
        ImmutableArray<SentenceView> sentences = article.Touched(extent);
        string label = sentences.IsEmpty ? article.Label : sentences.Length == 1 || sentences[0].IsHeadline
            ? sentences[0].Label
            : $"{sentences[0].Label}–{sentences[^1].Label[(article.Label.Length + (sentences[^1].Label.Contains('.', StringComparison.Ordinal) ? 1 : 0))..]}";
        return new(article, label, sentences.IsEmpty ? article.Id : sentences[0].Id, pieces.ToImmutable(), list.Note is { } note
            ? [.. items.Select(note)]
            : NotesOf(document, items));
    }

    /// <summary>
    /// A stretch of which, where it is longer than <paramref name="most"/>, only the first and the last so many characters are shown, whole
    /// words of them.
    /// </summary>
    private static string Cut(ReadOnlySpan<char> text, int first, int last, int most)
    {
        if (text.Length <= most)
            return Wording.OneLineKeepingEnds(text);
        ReadOnlySpan<char> start = text[..first], end = text[^last..];
        int space = start.LastIndexOf(' '), next = end.IndexOf(' ');
        start = space > first / 2 ? start[..space] : start.IsEmpty || !char.IsHighSurrogate(start[^1]) ? start : start[..^1];
        end = next >= 0 && next < last / 2 ? end[(next + 1)..] : end.IsEmpty || !char.IsLowSurrogate(end[0]) ? end : end[1..];
        return $"{Wording.OneLineKeepingEnds(start)}{(first > 0 ? " " : "")}…{(last > 0 ? " " : "")}{Wording.OneLineKeepingEnds(end)}";
    }

    private static TermMatch? TermAt(Document document, TextSpan span)
    {
        if (!document.Made.HasFlag(DocumentLayers.Terms))
            return null;
        int at = document.Terms.AsSpan().BinarySearch(new SpanOf(span));
        return at >= 0 ? document.Terms[at] : null;
    }

    private static ImmutableArray<string> NotesOf(Document document, List<Evidence> items)
    {
        if (!document.Made.HasFlag(DocumentLayers.Quotes | DocumentLayers.Sources))
            return [];
        // A place that begins a quotation stands for it.
        return [.. items.SelectMany(item => QuotesAt(document, item.Span)).Distinct()
            .GroupBy(quote =>
                $"{(quote.SourceId is { } id && id < document.Sources.Length ? Wording.Shorten(document.Sources[id].Name, 60) : "nobody named")}, {quote.Kind.Name()}")
            .Select(quotes => $"{quotes.Key}, {Wording.List([.. quotes.Select(q => Wording.Digits(q.Words))])} {Wording.Noun(quotes.Last().Words, "word")}")];
    }

    private static IEnumerable<Quote> QuotesAt(Document document, TextSpan span)
    {
        ImmutableArray<Quote> quotes = document.Quotes;
        int low = 0, high = quotes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = quotes[middle].Content[0] < span ? (middle + 1, high) : (low, middle);
        }
        return low < quotes.Length && quotes[low].Content[0].Start == span.Start && quotes[low].Field == span.Field ? [quotes[low]] : [];
    }

    private readonly struct SpanOf(TextSpan span) : IComparable<TermMatch>
    {
        public int CompareTo(TermMatch? other) => other is null ? 1 : span.CompareTo(other.Span);
    }
}
