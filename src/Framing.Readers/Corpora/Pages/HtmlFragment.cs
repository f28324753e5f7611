using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Framing.Corpora.Pages;

/// <summary>Markup in a field of a feed or table, as text.</summary>
internal static partial class HtmlFragment
{
    /// <summary>Whether a text is markup and no prose: it has elements of paragraphs that end.</summary>
    public static bool Is(string text) => text.Contains('<', StringComparison.Ordinal) && Ends().IsMatch(text);

    /// <summary>Whether the text of a row is the source of a page: it begins with an element, or paragraphs end in it.</summary>
    public static bool IsSource(string text) => Is(text) && (text.AsSpan().TrimStart().StartsWith("<") || Paragraphs().Count(text) > 1);

    /// <summary>The words, in paragraphs.</summary>
    public static string TextOf(string text)
    {
        if (!Is(text))
            return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        if (PageGuard.Fault(text) is { } fault)
            throw new InvalidDataException(fault);
        AngleSharp.Html.Dom.IHtmlDocument page = new HtmlParser().ParseDocument(text);
        foreach (AngleSharp.Dom.IElement quote in page.QuerySelectorAll("blockquote"))
            QuotedBlock.Rewrite(quote);
        return PageText.Join(PageSifting.Sift(PageText.Of(page.Body!)).Kept);
    }

    [GeneratedRegex(@"</(?:p|div|li|h[1-6]|blockquote)\s*>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"</(?:p|div|span|em|strong|b|i|a|h[1-6]|li|ul|ol|blockquote|figure|article|section)\s*>|<(?:br|p)\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
