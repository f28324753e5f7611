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
    /// <summary>
    /// What is shown of a long stretch without evidence, next to the evidence; the article, a click away, has all of it. Short enough that a
    /// list of long sentences can be read, and that one without an end does not fill the page.
    /// </summary>
    private const int MostContext = 80;

    /// <summary>The excerpts that hold some places of a list, in their order.</summary>
    public static IEnumerable<Excerpt> Of(Report report, EvidenceList list, Range places)
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
                    yield return Make(list, article!, extent, pending);
                pending.Clear();
                (article, extent) = (next, around);
            }
            pending.Add(item);
        }
        if (pending.Count > 0)
            yield return Make(list, article!, extent, pending);
    }

    private static TextSpan Around(ArticleView article, TextSpan span)
    {
        ImmutableArray<SentenceView> sentences = article.Touched(span);
        return sentences.IsEmpty ? span : new(Math.Min(span.Start, sentences[0].Span.Start), Math.Max(span.End, sentences[^1].Span.End), span.Field);
    }

    private static Excerpt Make(EvidenceList list, ArticleView article, TextSpan extent, List<Evidence> items)
    {
        Document document = article.Document;
        var pieces = ImmutableArray.CreateBuilder<ExcerptPiece>();
        int at = extent.Start;
        foreach (Evidence item in items)
        {
            // Terms such as "legal and undocumented residents" share words; each word is shown once.
            if (item.Span.Start < at || item.Span.IsEmpty)
                continue;
            if (item.Span.Start > at)
                pieces.Add(new(Cut(document, new(at, item.Span.Start, extent.Field), pieces.Count > 0, true)));
            pieces.Add(new(Wording.OneLineKeepingEnds(document[item.Span]), item, TermAt(document, item.Span)));
            at = item.Span.End;
        }
        if (at < extent.End)
            pieces.Add(new(Cut(document, new(at, extent.End, extent.Field), pieces.Count > 0, false)));
        ImmutableArray<SentenceView> sentences = article.Touched(extent);
        string label = sentences.IsEmpty ? article.Label : sentences.Length == 1 || sentences[0].IsHeadline ? sentences[0].Label : $"{sentences[0].Label}–{sentences[^1].Label[(article.Label.Length + (sentences[^1].Label.Contains('.', StringComparison.Ordinal) ? 1 : 0))..]}";
        return new(article, label, sentences.IsEmpty ? article.Id : sentences[0].Id, pieces.ToImmutable(), list.Note is { } note ? [.. items.Select(note)] : NotesOf(document, items));
    }

    /// <summary>The words around evidence; a long stretch keeps only its ends next to evidence.</summary>
    private static string Cut(Document document, TextSpan span, bool after, bool before)
    {
        ReadOnlySpan<char> text = document[span];
        if (text.Length <= 2 * MostContext)
            return Wording.OneLineKeepingEnds(text);
        string start = after ? Wording.OneLineKeepingEnds(text[..MostContext]) : "";
        string end = before ? Wording.OneLineKeepingEnds(text[^MostContext..]) : "";
        return start + " … " + end;
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
        return [.. items.SelectMany(item => QuotesAt(document, item.Span)).Distinct().Select(quote =>
            $"{(quote.SourceId is { } id && id < document.Sources.Length ? Wording.Shorten(document.Sources[id].Name, 60) : "nobody named")}, {quote.Kind.Name()}, {Wording.Counted(quote.Words, "word")}")];
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
