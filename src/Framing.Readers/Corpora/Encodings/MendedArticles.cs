namespace Framing.Corpora.Encodings;

/// <summary>
/// Mends what went wrong with the characters of articles before they were written, and keeps what is to be told of it. The text of a row stays as it is:
/// whoever gave it has it too, and finds places in it by their offsets.
/// </summary>
/// <param name="areRows">Whether the articles are rows of a table.</param>
internal sealed class MendedArticles(bool areRows)
{
    private int mended, lossy;

    /// <summary>What was found in the articles up to now, each without a full stop.</summary>
    /// <param name="decoding">What was told of the decoding, which replaces characters too.</param>
    public IEnumerable<string> Told(string? decoding)
    {
        if (decoding is not null)
            yield return decoding;
        if (mended > 0)
            yield return $"{Articles(mended)} characters that were decoded wrongly before the file was written, such as â€™ for ’; "
                + (areRows ? "rows stay as they are, so that places in them can be found; export them as UTF-8"
                    : "they were read as what was meant");
        if (lossy > 0 && decoding is null)
            yield return $"{Articles(lossy)} � in the place of characters that a wrong encoding lost before the file was written; export it as UTF-8 if you can";
    }

    /// <summary>The article as it was meant.</summary>
    public Article Mend(Article article)
    {
        string text = Mojibake.Mend(article.Text);
        string? title = Mended(article.Title), outlet = Mended(article.Outlet), author = Mended(article.Author);
        mended += (text, title, outlet, author) == (article.Text, article.Title, article.Outlet, article.Author) ? 0 : 1;
        lossy += text.Contains('\uFFFD', StringComparison.Ordinal) ? 1 : 0;
        return areRows ? article with { Outlet = outlet, Author = author } : article with { Text = text, Title = title, Outlet = outlet, Author = author };
    }

    private static string? Mended(string? value) => value is null ? null : Mojibake.Mend(value);

    private static string Articles(int count) => count == 1 ? "an article holds" : FormattableString.Invariant($"{count} articles hold");
}
