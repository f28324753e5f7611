using System.Globalization;
using Framing.Annotation;

namespace Framing.Web;

/// <summary>What has to be put right before articles can be compared, each said beside its field.</summary>
internal static class Checks
{
    /// <summary>Articles shorter than this hardly show how an event is framed.</summary>
    private const int FewestWords = 20;

    private static readonly LanguageGate English = new();

    public static IEnumerable<Problem> Of(PastedArticle[] articles)
    {
        if (articles.Length is < 2 or > Reading.MostArticles)
        {
            string found = articles.Length == 1 ? "is one article" : $"are {Number(articles.Length)} articles";
            yield return new(-1, "", $"There {found}. Give two to {Reading.MostArticles}.");
        }
        for (int i = 0; i < articles.Length; i++)
        {
            if (OfText(articles[i].Text, articles.Take(i)) is { } wrong)
                yield return new(i, "text", wrong);
            if (string.IsNullOrWhiteSpace(articles[i].Outlet))
                yield return new(i, "outlet", "Say who published it. Any name will do.");
        }
        string[] outlets = [.. articles.Select(article => article.Outlet.Trim()).Distinct(StringComparer.Ordinal)];
        if (articles.Length > 1 && outlets is [{ Length: > 0 } only])
            yield return new(articles.Length - 1, "outlet", $"All articles are from “{only}”. Give two different outlets.");
    }

    private static string? OfText(string text, IEnumerable<PastedArticle> earlier)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "There is no text yet. Paste the article here.";
        if (text.Length > Reading.LongestText)
            return $"The text has {Number(text.Length)} characters; the page takes {Number(Reading.LongestText)}. Paste one article only.";
        int words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words < FewestWords)
            return $"The text has {Number(words)} {(words == 1 ? "word" : "words")}. Paste the whole article: at least {FewestWords} words.";
        if (earlier.Any(one => one.Text.Trim() == text.Trim()))
            return "This is the same text as in another box. Paste another article.";
        return English.Annotate(new Document(Article.FromText(text))).Skipped is null ? null
            : "This does not look like English, the only language that the page reads. Paste an article in English.";
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
