using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>Says what a reader should know before believing a comparison.</summary>
internal static class Cautions
{
    /// <summary>The cautions of a comparison, the gravest first.</summary>
    public static ImmutableArray<string> Of(ArticleFrame frame, ImmutableArray<Profile> profiles)
    {
        ImmutableArray<string>.Builder cautions = ImmutableArray.CreateBuilder<string>();
        string groups = frame.By == "doc_id" ? "article" : frame.By;
        if (frame.By == "doc_id")
            cautions.Add("No article names its outlet, so the articles are compared one by one.");
        else if (frame.Sizes.All(size => size == 1))
            cautions.Add($"One article per {groups}: the numbers describe these {frame.Profiles.Length} articles, not the {groups}s’ habits.");
        else if (frame.Sizes.Any(size => size < SmallSample.Clusters))
            cautions.Add(FewArticles(frame));
        if (frame.EventNames.Length is > 0 and < SmallSample.Clusters && frame.Sizes.Any(size => size >= SmallSample.Clusters))
        {
            cautions.Add($"The articles report on {(frame.EventNames.Length == 1 ? "one event" : $"{Words.Number(frame.EventNames.Length)} events")}: " +
                "intervals and tests speak of these alone, and say nothing of how others are reported.");
        }
        if (frame.EventNames.Length == 0 && frame.By != "doc_id")
            cautions.Add("The articles name no event, so differences may come from what they report on: the subject is not controlled for.");
        else if (frame.EventOf.Any(e => e < 0) && frame.EventNames.Length > 0)
            cautions.Add($"{Words.Count(frame.EventOf.Count(e => e < 0), "article")} without an event: left out of differences within events.");
        foreach (IGrouping<string, Profile> skipped in profiles.Where(p => p.Document.Skipped is not null).GroupBy(p => p.Document.Skipped!))
            cautions.Add($"{Words.Count(skipped.Count(), "article")} skipped ({skipped.Key}): {Names(skipped)}.");
        return cautions.ToImmutable();
    }

    private static string FewArticles(ArticleFrame frame)
    {
        string[] few = [.. frame.GroupNames.Where((_, i) => frame.Sizes[i] < SmallSample.Clusters)];
        string which = few.Length == frame.GroupNames.Length ? "Every group has" : few.Length == 1 ? $"{few[0]} has" : $"{few.Length} of {frame.GroupNames.Length} groups have";
        return $"{which} fewer than {Words.Number(SmallSample.Clusters)} articles: {(few.Length == 1 ? "its" : "their")} intervals hold within these texts and say nothing of others.";
    }

    private static string Names(IEnumerable<Profile> profiles)
    {
        string[] ids = [.. profiles.Select(p => p.Document.Article.Id)];
        return string.Join(", ", ids.Take(5)) + (ids.Length > 5 ? $" and {ids.Length - 5} more" : "");
    }
}
