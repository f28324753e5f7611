using System.Net;
using System.Text.RegularExpressions;
using Framing.Corpora.Pages;

namespace Framing.Corpora;

/// <summary>Texts of rows that are not what a reader reads: the source of a page, or the beginning that a service hands out.</summary>
internal sealed partial class RowTexts
{
    private int sources, cut;

    /// <summary>What was found in the rows up to now, each without a full stop.</summary>
    public IEnumerable<string> Told
    {
        get
        {
            if (sources > 0)
                yield return $"{Rows(sources)} the source of a page (<p>, &rsquo;); what such a page shows was read";
            if (cut > 0)
                yield return $"{Rows(cut)} only the beginning of the article (“[+1234 chars]”), as the service hands it out; save the pages for the whole";
        }
    }

    /// <summary>The article as a page shows it. Places that a row brings along are places in what it holds.</summary>
    public Article Shown(Article article)
    {
        if (article.Metadata.ContainsKey("targets"))
            return article;
        string text = article.Text;
        if (HtmlFragment.IsSource(text))
            text = HtmlFragment.TextOf(text);
        else if (text.Contains('&', StringComparison.Ordinal) && EscapedMark().IsMatch(text))
            text = WebUtility.HtmlDecode(text);
        if (text.Length == 0 || text == article.Text)
            text = article.Text;
        else
            sources++;
        if (Cut().Match(text) is { Success: true, Index: > 0 } rest)
            (text, cut) = (text[..rest.Index], cut + 1);
        return text == article.Text ? article : article with { Text = text };
    }

    private static string Rows(int count) => count == 1 ? "a row holds" : FormattableString.Invariant($"{count} rows hold");

    /// <summary>Quotation marks, apostrophes and dashes as pages escape them; prose has no such words.</summary>
    [GeneratedRegex("&(?:[lr][sd]quo|[mn]dash|hellip|nbsp|quot|apos|#(?:82[0-3][0-9]|39|34|160|x20[0-2][0-9a-f]|x27|x22));", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EscapedMark();

    [GeneratedRegex(@"\s*\[\+[0-9]{1,7} chars\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();
}
