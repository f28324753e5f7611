using System.Collections.Immutable;

namespace Framing.Tests.Reports;

/// <summary>The ferry articles many times over, as many events or as none, with other outlets' names where more are wanted.</summary>
internal static class ManyEvents
{
    /// <summary>Copies of the four articles.</summary>
    /// <param name="copies">How many of each.</param>
    /// <param name="eventOf">The event of the copy with that number.</param>
    /// <param name="repeats">How many times each article's paragraphs are repeated, to make it longer.</param>
    /// <param name="outletOf">The outlet of an article in the copy with that number.</param>
    public static Comparison Make(int copies, Func<int, string?> eventOf, int repeats = 1, Func<string, int, string>? outletOf = null) => Framing.Comparisons.ComparisonBuilder.Build(
        [.. Enumerable.Range(0, copies).SelectMany(copy => FerryFee.Marked.Select(article => Profile(article, copy, eventOf(copy), repeats, outletOf?.Invoke(article.Article.Outlet!, copy) ?? article.Article.Outlet!)))],
        new CompareOptions { Replicates = 50, Draws = 49, EachEvent = true }, FerryFee.Concepts, BuiltIn.Descriptions, [], [], Framing.Measures.BuiltInMeasures.Details);

    private static Profile Profile((Article Article, ImmutableArray<Source> Sources) marked, int copy, string? @event, int repeats, string outlet)
    {
        Article article = marked.Article with
        {
            Id = $"{copy:000}/{marked.Article.Id}", Event = @event, Outlet = outlet,
            Text = string.Join('\n', Enumerable.Repeat(marked.Article.Text, repeats)),
        };
        Document document = MarkedArticle.WithTone(MarkedArticle.Read(article, FerryFee.Concepts, marked.Sources));
        return new(document, HandMeasures.Of(document));
    }
}
