namespace Framing;

/// <summary>
/// What every report says at its start, so that one written into a folder of articles is not read as an article there: it quotes them all, and would count
/// their words once more.
/// </summary>
public static class OwnMark
{
    /// <summary>The name in a page's head, where programs say that they made it.</summary>
    public const string Generator = "Framing";

    /// <summary>The first line of a text.</summary>
    public const string Line = "Written by Framing";

    /// <summary>The first line of Markdown, where it is a comment and not shown.</summary>
    public const string MarkdownLine = $"<!-- {Line} -->";
}
