namespace Framing;

/// <summary>Where in a document something stands.</summary>
public static class DocumentPlaces
{
    /// <summary>The lead is a tenth of the body, or its first paragraph where that is longer; the end is the last quarter.</summary>
    private const double LeadEnds = 0.1, EndBegins = 0.75;

    /// <summary>The part of the article in which a span begins; without the layer of paragraphs the lead is the first tenth.</summary>
    public static Position PositionOf(this Document document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.IsHeadline(span))
            return Position.Headline;
        int start = document.BodyStart();
        double at = (double)(span.Start - start) / Math.Max(1, document.Article.Text.Length - start);
        if (at < LeadEnds)
            return Position.Lead;
        TextSpan first = document.Made.HasFlag(DocumentLayers.Paragraphs) ? document.Paragraphs.FirstOrDefault(p => p.Field == Field.Text && p.Start >= start) : default;
        return first.Contains(span) ? Position.Lead : at >= EndBegins ? Position.End : Position.Body;
    }

    /// <summary>How far into the headline or into the body a span begins, 0 to 1.</summary>
    internal static double PlaceIn(this Document document, TextSpan span)
    {
        if (document.IsHeadline(span) && document.Headline is { } headline)
            return (double)(span.Start - headline.Start) / Math.Max(1, headline.Length);
        int start = document.BodyStart();
        return (double)(span.Start - start) / Math.Max(1, document.Article.Text.Length - start);
    }

    /// <summary>Whether a span is of the headline, apart from the body or at its start.</summary>
    internal static bool IsHeadline(this Document document, TextSpan span) => document.Headline is { } headline && headline.Contains(span);

    private static int BodyStart(this Document document) => document.Headline is { Field: Field.Text } headline ? headline.End : 0;
}
