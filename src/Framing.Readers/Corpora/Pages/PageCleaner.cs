using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Framing.Corpora.Pages;

/// <summary>Takes out of a page what no reader reads or what is no part of the article, before its main text is looked for.</summary>
internal sealed partial class PageCleaner
{
    /// <summary>What is set apart holds at most this share of the page's words: more is the article, whatever its class says.</summary>
    private const double MostShare = 0.3;

    /// <summary>Each is looked for in the whole page, which has a few.</summary>
    private const int MostPullQuotes = 200;

    private const string NeverShown =
        "script, style, noscript, template, svg, iframe, button, dialog, nav, [hidden], [style*='display:none' i], [style*='display: none' i]";

    private readonly IElement body;
    private readonly List<string> setApart = [];
    private readonly int words;

    private PageCleaner(IElement body) => (this.body, words) = (body, body.TextContent.Length);

    /// <summary>Cleans the page and returns what it sets apart.</summary>
    public static List<string> Clean(IElement body)
    {
        PageCleaner cleaner = new(body);
        cleaner.RemoveUnseen();
        foreach (IElement quote in body.QuerySelectorAll("q"))
            quote.OuterHtml = $"“{quote.InnerHtml}”";
        foreach (IElement quote in body.QuerySelectorAll("blockquote"))
            QuotedBlock.Rewrite(quote);
        cleaner.SetPullQuotesApart();
        cleaner.SetBlocksApart();
        cleaner.SetCreditsApart();
        return cleaner.setApart;
    }

    private void RemoveUnseen()
    {
        foreach (IElement element in body.QuerySelectorAll(NeverShown).ToArray())
            Remove(element, tell: false);
        foreach (IElement element in body.QuerySelectorAll("[class]").Where(element => Unseen().IsMatch(element.ClassName ?? "")).ToArray())
            Remove(element, tell: false);
    }

    /// <summary>A pull quote repeats words of the article, which are counted where they stand; one that repeats nothing is a quotation.</summary>
    private void SetPullQuotesApart()
    {
        string? all = null;
        foreach (IElement element in body.QuerySelectorAll("[class]").Where(element => PullQuote().IsMatch(element.ClassName ?? "")).Take(MostPullQuotes).ToArray())
        {
            string quoted = PageWords.Of(element.QuerySelector("p")?.TextContent ?? element.TextContent);
            all ??= PageWords.Of(body.TextContent);
            if (quoted.Length > 0 && all.IndexOf(quoted, StringComparison.Ordinal) != all.LastIndexOf(quoted, StringComparison.Ordinal))
                Remove(element, tell: true);
        }
    }

    private void SetBlocksApart()
    {
        foreach (IElement element in body.QuerySelectorAll("aside, div, section, ul, ol, form, figure, p").ToArray())
        {
            if (element.Owner is null || !body.Contains(element))
                continue;
            string names = $"{element.ClassName} {element.Id} {element.GetAttribute("data-component")} {element.GetAttribute("role")}";
            bool named = names.Length > 3 && Apart().IsMatch(names);
            if (named || (element.TagName is "UL" or "OL" && IsListOfLinks(element)) || (element.TagName == "FORM" && element.QuerySelectorAll("p").Length < 4))
                Remove(element, tell: true);
        }
    }

    /// <summary>Captions stay; whose picture it is is no part of what the article says.</summary>
    private void SetCreditsApart()
    {
        foreach (IElement caption in body.QuerySelectorAll("figcaption, [class*=caption i]").ToArray())
        {
            foreach (IElement credit in caption.QuerySelectorAll("[class]").Where(element => CreditName().IsMatch(element.ClassName ?? "")).ToArray())
                Remove(credit, tell: true);
            string line = string.Join(' ', caption.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            (string kept, string cut) = PageLines.Caption(line);
            if (cut.Length == 0)
                continue;
            setApart.Add(cut);
            caption.TextContent = kept;
        }
    }

    private void Remove(IElement element, bool tell)
    {
        if (element == body || (tell && element.TextContent.Length > MostShare * words) || (!tell && element.QuerySelector("article") is not null))
            return;
        if (tell)
            setApart.AddRange(PageText.Of(element).Select(paragraph => paragraph.Text));
        element.Remove();
    }

    /// <summary>Two items or more, and each all link, with the words of a headline.</summary>
    private static bool IsListOfLinks(IElement list)
    {
        IElement[] items = [.. list.Children.Where(child => child.TagName == "LI")];
        return items.Length >= 2 && Array.TrueForAll(items, item =>
            item.TextContent.Trim() is { Length: > 0 } text && item.QuerySelectorAll("a[href]").Sum(link => link.TextContent.Trim().Length) >= 0.9 * text.Length);
    }

    [GeneratedRegex(@"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden|is-hidden|hidden|assistive-text)(?:$|\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"pull-?_?quote|(?:^|[\s_-])pullout|quote-?callout", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PullQuote();

    [GeneratedRegex(@"(?:^|[\s_-])(?:related(?:-?(?:articles?|stories|links|content|posts|items|topics))?|newsletters?|newsletter-?signup|sign-?up|subscribe|subscription|promo|recirc(?:ulation)?|recommended|recommendations?|advertisement|advert(?:ising)?|ads?|ad-?slot|ad-?container|sponsored|outbrain|taboola|share|sharing|share-?tools|social-?(?:share|links|media|icons|bar)|breadcrumbs?|comments|cookie(?:-?(?:banner|notice|consent))?|trending|most-?(?:read|popular)|read-?more|read-?next|more-?stories|inline-?link|also-?read|paywall|complementary-links)(?=$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    [GeneratedRegex(@"(?:^|[\s_-])(?:credits?|attribution|copyright|photographer|byline|source)(?=$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreditName();
}
