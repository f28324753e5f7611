using AngleSharp.Dom;

namespace Framing.Corpora.Pages;

/// <summary>
/// A block quote as paragraphs of what is quoted and a last one, <c>— Name</c>, that says whose words they are: from a cite, a footer, a caption, the line
/// behind a dash that embedded posts of social media end with.
/// </summary>
internal static class QuotedBlock
{
    private const int LongestCredit = 160;

    public static void Rewrite(IElement quote)
    {
        string? credit = Cited(quote) ?? Posted(quote) ?? Loose(quote);
        if (credit is null)
            return;
        IElement line = quote.Owner!.CreateElement("p");
        line.TextContent = $"— {credit.TrimStart('—', '–', '-', '―', '~', ' ', '\u00A0')}";
        quote.AppendChild(line);
    }

    /// <summary>The words of a cite or footer at the end of the quote, or of the caption of the figure that holds it; taken out of where they stand.</summary>
    private static string? Cited(IElement quote)
    {
        IElement? cite = quote.QuerySelector("footer") ?? (quote.QuerySelectorAll("cite") is { Length: > 0 } cites ? cites[^1] : null);
        // A cite within a sentence is the title of a work.
        if (cite is not null && EndsWith(quote, cite) && Take(cite) is { } cited)
            return cited;
        IElement? figure = quote.ParentElement is { TagName: "FIGURE" } parent ? parent : null;
        return figure?.QuerySelector("figcaption") is { } caption && figure.QuerySelector("img, picture, video") is null ? Take(caption) : null;
    }

    /// <summary>"A post shared by Ada Marsh (@adamarsh)", as embedded pictures are signed.</summary>
    private static string? Posted(IElement quote)
    {
        foreach (IElement element in quote.QuerySelectorAll("p, div, a").Reverse())
        {
            string text = Folded(element.TextContent);
            foreach (string opener in (string[])["A post shared by ", "A video posted by ", "A photo posted by ", "Posted by ", "Post by "])
            {
                if (text.StartsWith(opener, StringComparison.Ordinal) && text.Length <= LongestCredit)
                {
                    element.Remove();
                    return text[opener.Length..];
                }
            }
        }
        return null;
    }

    /// <summary>What stands behind the last paragraph, outside of any, and begins with a dash or names a handle: the signature of a post.</summary>
    private static string? Loose(IElement quote)
    {
        INode? lastBlock = quote.Children.LastOrDefault(child => child.TagName is "P" or "DIV" or "SECTION" or "UL" or "OL");
        if (lastBlock is null)
            return null;
        List<INode> behind = [];
        for (INode? node = lastBlock.NextSibling; node is not null; node = node.NextSibling)
            behind.Add(node);
        string text = Folded(string.Concat(behind.Select(node => node.TextContent)));
        if (text.Length is < 3 or > LongestCredit || (text[0] is not ('—' or '–' or '-' or '―' or '~') && !text.Contains("(@", StringComparison.Ordinal)))
            return null;
        foreach (INode node in behind)
            quote.RemoveChild(node);
        return text;
    }

    private static string? Take(IElement element)
    {
        string text = Folded(element.TextContent);
        if (text.Length is < 2 or > LongestCredit)
            return null;
        element.Remove();
        return text;
    }

    private static bool EndsWith(IElement quote, IElement cite) => Folded(quote.TextContent).EndsWith(Folded(cite.TextContent), StringComparison.Ordinal);

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
