using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A sentence as reports number it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Label">"D4", or "D head" for the headline.</param>
/// <param name="Id">Its anchor in a page.</param>
/// <param name="IsHeadline">Whether it is in the headline.</param>
internal sealed record SentenceView(TextSpan Span, string Label, string Id, bool IsHeadline);

/// <summary>An article as reports show it: its sentences numbered after the outlet's badge.</summary>
internal sealed class ArticleView
{
    // Of thousands of articles a few are quoted.
    private readonly Lazy<ImmutableArray<SentenceView>> sentences;

    /// <param name="document">The annotated article.</param>
    /// <param name="index">Its place among the articles of the report, from 0.</param>
    /// <param name="badge">The outlet's badge.</param>
    /// <param name="ofOutlet">Its number among the outlet's articles, from 1; 0 where the outlet has only this one.</param>
    /// <param name="outlet">The outlet's name.</param>
    public ArticleView(Document document, int index, string badge, int ofOutlet, string outlet)
    {
        Outlet = outlet;
        Document = document;
        Badge = badge;
        Label = ofOutlet == 0 ? badge : badge + ofOutlet;
        Order = index;
        Id = $"a{index}";
        sentences = new(NumberedSentences);
        Words = document.Words;
    }

    private ImmutableArray<SentenceView> NumberedSentences()
    {
        // The dot keeps sentence 4 of article D1 apart from sentence 14 of article D.
        string prefix = Label == Badge ? Label : Label + ".";
        int number = 0;
        return [.. Document.Sentences.Select((span, i) => IsInHeadline(span)
            ? new SentenceView(span, $"{Label} head", $"{Id}-h{i}", true)
            : new SentenceView(span, $"{prefix}{++number}", $"{Id}-{number}", false))];
    }

    /// <summary>The annotated article.</summary>
    public Document Document { get; }

    /// <summary>Its place among the articles of the report.</summary>
    public int Order { get; }

    /// <summary>The outlet's name.</summary>
    public string Outlet { get; }

    /// <summary>The outlet's letter.</summary>
    public string Badge { get; }

    /// <summary>"D", or "D3" for the third article of an outlet that has several.</summary>
    public string Label { get; }

    /// <summary>Its id, where nothing else tells which article it is.</summary>
    public string? File => string.IsNullOrWhiteSpace(Document.Article.Outlet) && Outlet != Document.Article.Id ? Document.Article.Id : null;

    /// <summary>Its anchor in a page.</summary>
    public string Id { get; }

    /// <summary>Its sentences in order, the headline's first.</summary>
    public ImmutableArray<SentenceView> Sentences => sentences.Value;

    /// <summary>How many words it has: tokens that hold a letter or digit.</summary>
    public int Words { get; }

    /// <summary>Its headline on one line; where it has none, how it begins, between marks, so that nobody takes that for one.</summary>
    public string Title => Document.Headline is { } headline
        ? Wording.Shorten(Document[headline], 160)
        : $"No headline; begins “{Wording.Shorten(Document.Article.Text.AsSpan(0, Math.Min(400, Document.Article.Text.Length)), 120)}”";

    /// <summary>The sentences that a span touches, in order; none where it lies outside all.</summary>
    public ImmutableArray<SentenceView> Touched(TextSpan span)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            TextSpan at = Sentences[middle].Span;
            bool before = at.Field == span.Field ? at.End <= span.Start : at.Field > span.Field;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }
        int end = low;
        while (end < Sentences.Length && Sentences[end].Span.Field == span.Field && Sentences[end].Span.Start < span.End)
            end++;
        return Sentences[low..end];
    }

    /// <summary>How many of the words stand in a span.</summary>
    public int WordsIn(TextSpan span) => Document.WordsIn(span);

    private bool IsInHeadline(TextSpan span) => Document.Headline is { } headline && headline.Contains(span);
}
