namespace Framing.Reports.Content;

/// <summary>An event that is named by an identifier, as words: those that its articles write with a capital have one.</summary>
internal static class EventName
{
    /// <summary>More uses of a word than this need not be counted.</summary>
    private const int MostUses = 20;

    /// <summary>Whether a name is written as an identifier, such as the name of a folder.</summary>
    public static bool IsIdentifier(string name) =>
        name.AsSpan().IndexOfAny('-', '_') > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>Whether a name is one that grouping by content gives: <c>event-3</c>.</summary>
    public static bool IsNumber(string name) =>
        name.StartsWith("event-", StringComparison.Ordinal) && name.Length > 6 && name.AsSpan(6).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>"Harlow Bay raid" for <c>harlow-bay-raid</c>.</summary>
    public static string Of(Report report, string name) =>
        Wording.Capital(string.Join(' ', Wording.Plain(name).Split(' ').Select(word => IsName(report, word) ? Wording.Capital(word) : word)));

    private static bool IsName(Report report, string word)
    {
        int capital = 0, small = 0;
        foreach (ArticleView article in report.Articles)
        {
            // Headlines may give every word a capital.
            string text = article.Document.Article.Text;
            for (int at = 0; capital + small < MostUses && (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += word.Length)
            {
                bool whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
                if (!whole)
                    continue;
                capital += char.IsUpper(text[at]) ? 1 : 0;
                small += char.IsUpper(text[at]) ? 0 : 1;
            }
        }
        return capital > small;
    }
}
