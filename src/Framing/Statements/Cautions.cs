using System.Collections.Immutable;

namespace Framing.Statements;

/// <summary>Says what a reader should know before believing a comparison.</summary>
internal static class Cautions
{
    private const int MostNames = 5;

    /// <summary>The cautions of a comparison, the gravest first.</summary>
    /// <param name="by">The column that groups.</param>
    /// <param name="groups">The groups of the analyzed articles.</param>
    /// <param name="profiles">All articles, skipped ones too.</param>
    public static ImmutableArray<string> Of(string by, ImmutableArray<ArticleGroup> groups, ImmutableArray<Profile> profiles)
    {
        ImmutableArray<string>.Builder cautions = ImmutableArray.CreateBuilder<string>();
        Article[] articles = [.. profiles.Where(p => p.Document.Skipped is null).Select(p => p.Document.Article)];
        int events = articles.Select(a => a.Event).OfType<string>().Distinct().Count(), without = articles.Count(a => a.Event is null);
        if (by == "doc_id")
            cautions.Add("No article names its outlet, so the articles are compared one by one.");
        else if (groups.All(group => group.DocIds.Length == 1))
            cautions.Add($"One article per {by}: the numbers describe these {Wording.Counted(articles.Length, "article")}, not the {by}s’ habits.");
        else if (groups.Any(IsSmall))
            cautions.Add(FewArticles(groups));
        if (events is > 0 and < SmallSample.Clusters && !groups.All(IsSmall))
        {
            cautions.Add($"The articles report on {Wording.Many(events, "event")}: " +
                "ranges and tests speak of these alone, and say nothing of how others are reported.");
        }
        if (events == 0 && by != "doc_id")
            cautions.Add("No event is given in the input, so differences may come from what they report on: the subject is not controlled for.");
        else if (events > 0 && without > 0)
            cautions.Add($"{Wording.Counted(without, "article")} without an event: left out of differences within events.");
        if (OfAgencies(articles, AgencyCounting.Keep) is { } agencies)
            cautions.Add(agencies);
        int untagged = profiles.Count(p => p.Document.Made.HasFlag(DocumentLayers.Tokens) && p.Document.LacksPennTags());
        if (untagged > 0)
        {
            cautions.Add($"The words of {Wording.Counted(untagged, "article")} have no Penn tags, since their annotator gives none: "
                + "passives can’t be found there, and quotations less well.");
        }
        foreach (IGrouping<string, Profile> skipped in profiles.Where(p => p.Document.Skipped is not null).GroupBy(p => p.Document.Skipped!))
            cautions.Add($"{Wording.Counted(skipped.Count(), "article")} skipped ({skipped.Key}): {Names(skipped)}.");
        return cautions.ToImmutable();
    }

    /// <summary>That articles print news agencies' words, and how that is counted; <see langword="null"/> where none do.</summary>
    public static string? OfAgencies(IReadOnlyCollection<Article> articles, AgencyCounting counting)
    {
        string[] agencies = [.. articles.Where(article => article.IsAgencyCopy).Select(article => article["agency"]!)];
        if (agencies.Length == 0)
            return null;
        string[] counts = [.. agencies.CountBy(agency => agency).OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal)
            .Take(MostNames).Select(a => $"{a.Key} {Wording.Digits(a.Value)}")];
        string outcome = counting == AgencyCounting.Drop ? $"{(agencies.Length == 1 ? "it is" : "they are")} left out" : "the outlets do not answer for those";
        return $"{Wording.Digits(agencies.Length)} of {Wording.Counted(articles.Count, "article")} {(agencies.Length == 1 ? "prints" : "print")} a news agency’s words, "
            + $"by their credit ({string.Join(", ", counts)}): {outcome}.";
    }

    /// <summary>That articles are largely one text, and how that is counted; <see langword="null"/> where none are.</summary>
    /// <param name="copies">The places of the articles of each such text, the first first.</param>
    /// <param name="articles">All articles.</param>
    /// <param name="counting">How they are counted.</param>
    public static string? OfCopies(ImmutableArray<ImmutableArray<int>> copies, ImmutableArray<Article> articles, CopyCounting counting)
    {
        int again = copies.Sum(text => text.Length - 1);
        if (again == 0)
            return null;
        ImmutableArray<int> most = copies.MaxBy(text => text.Length);
        int outlets = most.Select(i => articles[i].Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        int across = copies.Count(text => text.Select(i => articles[i].Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any());
        string often = most.Length == 2 ? "" : $", the commonest {Wording.Digits(most.Length)} times{(outlets > 1 ? $" by {Wording.Many(outlets, "outlet")}" : "")}";
        return $"{Wording.Digits(again)} of {Wording.Counted(articles.Length, "article")} {(again == 1 ? "is" : "are")} largely the text of an earlier one "
            + $"({Wording.Many(copies.Length, "text")} printed more than once{often}; {Wording.Digits(across)} by more than one outlet): "
            + (counting == CopyCounting.Once
                ? $"{(again == 1 ? "it is" : "they are")} left out, so that each text counts once, for whoever printed it first."
                : "each counts as often as it is printed. --copies once counts it once.");
    }

    private static bool IsSmall(ArticleGroup group) => group.DocIds.Length < SmallSample.Clusters;

    private static string FewArticles(ImmutableArray<ArticleGroup> groups)
    {
        ArticleGroup[] few = [.. groups.Where(IsSmall)];
        string which = few.Length == groups.Length ? "Every group has"
            : few.Length == 1 ? $"{few[0].Name} has"
            : $"{Wording.Digits(few.Length)} of {Wording.Digits(groups.Length)} groups have";
        return $"{which} fewer than {Wording.Number(SmallSample.Clusters)} articles: {(few.Length == 1 ? "its" : "their")} ranges hold within these "
            + $"texts and say nothing of others.";
    }

    private static string Names(IEnumerable<Profile> profiles)
    {
        string[] ids = [.. profiles.Select(p => p.Document.Article.Id)];
        return string.Join(", ", ids.Take(MostNames)) + (ids.Length > MostNames ? $" and {Wording.Digits(ids.Length - MostNames)} more" : "");
    }
}
