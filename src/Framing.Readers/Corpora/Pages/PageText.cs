using System.Text;
using AngleSharp.Dom;

namespace Framing.Corpora.Pages;

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">Its words, white space folded.</param>
/// <param name="IsQuoted">Whether it is part of a block quote.</param>
internal readonly record struct PageParagraph(string Text, bool IsQuoted)
{
    /// <summary>As it stands in an article's text: quoted blocks begin with a chevron.</summary>
    public override string ToString() => IsQuoted ? $"> {Text}" : Text;
}

/// <summary>The words of a page's element in paragraphs, as a reader sees them: blocks, rows of tables and lines apart, cells kept from one another.</summary>
internal sealed class PageText
{
    /// <summary>The deepest nesting that is followed.</summary>
    private const int MaxDepth = 2 * PageGuard.MaxDepth;

    private const string CellGap = " | ";

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "DIV", "SECTION", "ARTICLE", "MAIN", "ASIDE", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "MENU", "BLOCKQUOTE", "FIGURE", "FIGCAPTION", "TABLE",
        "CAPTION", "THEAD", "TBODY", "TFOOT", "TR", "PRE", "HR", "HEADER", "FOOTER", "NAV", "DL", "DT", "DD", "ADDRESS", "DETAILS", "SUMMARY", "FORM",
        "FIELDSET", "HGROUP", "CENTER",
    };

    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
        { "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "HEAD", "TITLE", "TEXTAREA", "SELECT", "BUTTON", "OBJECT", "AUDIO", "VIDEO", "CANVAS" };

    private readonly List<PageParagraph> paragraphs = [];
    private readonly StringBuilder current = new();

    private PageText()
    {
    }

    /// <summary>The paragraphs of an element.</summary>
    public static List<PageParagraph> Of(INode root)
    {
        PageText text = new();
        text.Children(root, isQuoted: false, 0);
        text.Flush(isQuoted: false);
        return text.paragraphs;
    }

    /// <summary>The paragraphs as the text of an article.</summary>
    public static string Join(IEnumerable<PageParagraph> paragraphs) => string.Join("\n\n", paragraphs);

    private void Children(INode node, bool isQuoted, int depth)
    {
        foreach (INode child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    current.Append(words.Data);
                    break;
                case IElement { TagName: "BR" }:
                    Break(isQuoted);
                    break;
                case IElement element when !Unread.Contains(element.TagName) && depth < MaxDepth:
                    Element(element, isQuoted, depth);
                    break;
            }
        }
    }

    private void Element(IElement element, bool isQuoted, int depth)
    {
        bool isCell = element.TagName is "TD" or "TH", isBlock = Blocks.Contains(element.TagName) || (isCell && HoldsBlocks(element));
        bool inner = isQuoted || element.TagName == "BLOCKQUOTE";
        if (isBlock)
            Flush(isQuoted);
        else if (isCell && current.Length > 0 && !string.IsNullOrWhiteSpace(current.ToString()))
            current.Append(CellGap);
        Children(element, inner, depth + 1);
        if (isBlock)
            Flush(inner);
    }

    /// <summary>Cells of a table that only lays out a page hold paragraphs.</summary>
    private static bool HoldsBlocks(IElement cell) => cell.Children.Any(child => Blocks.Contains(child.TagName));

    /// <summary>One line break is a blank; two in a row end a paragraph.</summary>
    private void Break(bool isQuoted)
    {
        int end = current.Length;
        while (end > 0 && current[end - 1] != '\v' && char.IsWhiteSpace(current[end - 1]))
            end--;
        if (end > 0 && current[end - 1] == '\v')
            Flush(isQuoted);
        else
            current.Append('\v');
    }

    /// <summary>Ends a paragraph: white space is folded as a browser does.</summary>
    private void Flush(bool isQuoted)
    {
        string words = string.Join(' ', current.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        current.Clear();
        if (words.EndsWith(" |", StringComparison.Ordinal))
            words = words[..^2];
        if (words.Length > 0)
            paragraphs.Add(new(words, isQuoted));
    }
}
