using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Framing.Corpora.Pages;

/// <summary>What a browser or an extension notes in a page that it saves: the address, and the day of saving.</summary>
internal static partial class SavedFrom
{
    private const int MostComments = 50;

    public static void Add(IDocument page, PageFacts facts)
    {
        foreach (IComment comment in page.Descendants<IComment>().Take(MostComments))
        {
            string text = comment.Data;
            if (SingleFile().Match(text) is { Success: true } single)
            {
                facts.Add("url", single.Groups["url"].Value);
                facts.Add("saved", single.Groups["date"].Value);
            }
            else if (Browser().Match(text) is { Success: true } browser)
            {
                facts.Add("url", browser.Groups["url"].Value);
            }
        }
    }

    [GeneratedRegex(@"Page saved with SingleFile\s+url:\s*(?<url>\S+)\s+saved date:\s*(?<date>[^\r\n]{1,80})", RegexOptions.CultureInvariant)]
    private static partial Regex SingleFile();

    [GeneratedRegex(@"^\s*saved from url=\(\d+\)(?<url>\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Browser();
}
