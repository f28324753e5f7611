using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>What of a judged point a report leaves in doubt: what is alike by names, in a headline or in few words only tells it no more than by chance.</summary>
internal sealed class PointDoubts(Report report)
{
    /// <summary>A shorter sentence ("He declined.") can be told of anything.</summary>
    private const int FewestWords = 6;

    /// <summary>
    /// What a passage has to have in common with one of another article: to be taken to tell the point, more than names; to be shown as one that may, some
    /// words that few others have. Chosen on the labelled events that the judge was fitted on.
    /// </summary>
    private const double LeastTold = 3, LeastShown = 10;

    private readonly Dictionary<string, PassageLikeness> byEvent = new(StringComparer.Ordinal);

    /// <summary>The point, what has nothing in common but names or stands in a headline or in a few words taken for no more than what may tell it.</summary>
    public StoryPoint Of(StoryPoint point)
    {
        if (point.IsGiven)
            return point;
        string?[] outlets = [.. point.Passages.Where(IsFull).Select(OutletOf).Distinct()];
        if (outlets.Length > 1)
        {
            ImmutableArray<Passage> alike = [.. point.Passages.Select(told => told with { IsSure = told.IsSure && (told == point.Center || IsTold(point, told)) })];
            outlets = [.. alike.Where(told => told.IsSure && IsFull(told)).Select(OutletOf).Distinct()];
            point = point with { Passages = alike };
        }
        if (outlets.Length > 1)
            return point;
        // Of two outlets that so tell it, one keeps it and the other may tell it.
        string? keeps = outlets.FirstOrDefault(OutletOf(point.Center));
        ImmutableArray<Passage> passages = [.. point.Passages.Select(told => told with { IsSure = told.IsSure && OutletOf(told) == keeps })];
        // What is printed for it is of those who tell it.
        return point with { Passages = passages, Center = OutletOf(point.Center) == keeps ? point.Center : passages.FirstOrDefault(told => told.IsSure, point.Center) };
    }

    /// <summary>Whether a sentence that may tell a point is so like one that does that a reader should look at both.</summary>
    public bool IsShown(StoryPoint point, Passage perhaps) =>
        point.IsGiven || point.Passages.Any(told => told.IsSure && told.DocId != perhaps.DocId && Shared(point, told, perhaps) >= LeastShown);

    private bool IsFull(Passage told) => told.IsSure && report[told.DocId] is { } article && !article.Document.IsHeadline(told.Span)
        && article.WordsIn(article.Document.SentenceAt(told.Span)) >= FewestWords;

    private string? OutletOf(Passage told) => report[told.DocId]?.Outlet;

    private bool IsTold(StoryPoint point, Passage told) =>
        point.Passages.All(other => !other.IsSure || other.DocId == told.DocId)
        || point.Passages.Any(other => other.IsSure && other.DocId != told.DocId && Shared(point, other, told) >= LeastTold);

    private double Shared(StoryPoint point, Passage a, Passage b)
    {
        if (report[a.DocId] is not { } one || report[b.DocId] is not { } other)
            return 0;
        if (!byEvent.TryGetValue(point.Event, out PassageLikeness? likeness))
        {
            likeness = new(report.Articles.Select(article => article.Document)
                .Where(document => point.Event.Length == 0 || document.Article.Event == point.Event || document == one.Document || document == other.Document));
            byEvent.Add(point.Event, likeness);
        }
        return likeness.Shared((one.Document, a.Span), (other.Document, b.Span));
    }
}
