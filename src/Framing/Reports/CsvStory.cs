using System.Globalization;
using Framing.Reports.Cells;
using Framing.Reports.Content;

namespace Framing.Reports;

/// <summary>Story points and versions of quotations as rows of figures.</summary>
internal static class CsvStory
{
    /// <summary>
    /// For a story point the words of an article that tell it, out of all its words ("perhaps" where it may tell it and no word surely
    /// does; "given" where a person gave the point); for a quotation the words of the longest version that
    /// an article keeps.
    /// </summary>
    public static IEnumerable<string[]> Rows(Comparison comparison)
    {
        if (comparison.StoryPoints.IsEmpty && comparison.SharedQuotes.IsEmpty)
            return [];
        Story story = new(new Report(comparison));
        return [.. story.Points.SelectMany(point => point.ByOutlet.SelectMany(tellings => tellings.Select(t => PointRow(point, t)))),
            .. story.Quotes.SelectMany(quote => quote.Rows.Select(row => QuoteRow(quote, row)))];
    }

    private static string[] PointRow(PointRow point, Telling telling) => Row(
        "story_point", telling.Article, point.Sentence, "share",
        telling.Sentences.Sum(s => telling.Article.WordsIn(s.Span)), telling.Article.Words, telling.Sentences.Length,
        telling.IsUnsure ? "perhaps" : point.IsGiven ? "given" : "matched");

    private static string[] QuoteRow(QuoteRows quote, VersionRow row) => Row(
        "shared_quote", row.Article, Headings.Quote(quote), "share", row.Kept, quote.Words, 1, row.Version.Relation.Name());

    private static string[] Row(string chart, ArticleView article, string item, string unit, int numerator, int denominator, int passages, string method) =>
    [
        chart, FormulaSafe.Text(article.Outlet), FormulaSafe.Text(item), FormulaSafe.Text(article.Document.Article.Id), "", unit,
        numerator.ToString(CultureInfo.InvariantCulture), denominator.ToString(CultureInfo.InvariantCulture), "words", passages.ToString(CultureInfo.InvariantCulture),
        denominator == 0 ? "" : Json.Number((double)numerator / denominator), "", "", method,
    ];
}
