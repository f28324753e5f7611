using System.Collections.Immutable;
using Framing.Language.Dates;

namespace Framing.Batch;

/// <summary>What is to be known of the articles of a run: how dates were read, and what was left out.</summary>
internal sealed class RunCautions(DateColumn dates)
{
    private long articles, skipped, unread;
    private string? firstUnread;

    public void Add(ArticleMeasures article)
    {
        articles++;
        if (article.IsSkipped)
            skipped++;
        if (!string.IsNullOrWhiteSpace(article.Date) && DateText.Of(article.Date) is { IsAmbiguous: false } date && date.Day(DateOrder.MonthFirst) is null)
        {
            unread++;
            firstUnread ??= $"{article.DocId} has '{article.Date}'";
        }
    }

    /// <summary>A sentence each.</summary>
    public ImmutableArray<string> Told()
    {
        List<string> told = [];
        if (skipped > 0)
        {
            string noun = articles == 1 ? "article" : "articles", verb = skipped == 1 ? "was" : "were";
            told.Add(FormattableString.Invariant(
                $"{skipped:#,0} of {articles:#,0} {noun} {verb} skipped, because the text does not look English; no count has them. --any-language analyzes them too."));
        }
        if (unread > 0)
        {
            told.Add(FormattableString.Invariant(
                $"{unread:#,0} {(unread == 1 ? "date" : "dates")} can't be read ({firstUnread}); the day is empty in the table 'regression'."));
        }
        return [.. told, .. dates.Cautions()];
    }
}
