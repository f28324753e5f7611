using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Framing.Corpora;

/// <summary>The words of a Markdown text: paragraphs set apart by blank lines, quoted blocks by <c>&gt; </c>, no other marks.</summary>
internal static class MarkdownText
{
    /// <summary>The deepest nesting that is followed; deeper blocks are passed over, so that hostile text can't exhaust the stack.</summary>
    private const int MaxDepth = 32;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static string Render(string markdown)
    {
        List<string> paragraphs = [];
        try
        {
            Collect(Markdown.Parse(markdown, Pipeline), "", paragraphs, 0);
        }
        catch (ArgumentException)
        {
            // Markdig refuses text that nests too deeply; such a text is no prose, and is taken as it stands.
            return markdown;
        }
        return string.Join("\n\n", paragraphs);
    }

    private static void Collect(ContainerBlock container, string prefix, List<string> paragraphs, int depth)
    {
        if (depth > MaxDepth)
            return;
        foreach (Block block in container)
        {
            switch (block)
            {
                case ContainerBlock inner:
                    Collect(inner, inner is QuoteBlock ? "> " : prefix, paragraphs, depth + 1);
                    break;
                case LeafBlock { Inline: { } inlines }:
                    StringBuilder text = new();
                    Append(inlines, text, 0);
                    if (text.ToString().Trim() is { Length: > 0 } words)
                        paragraphs.Add(prefix + words);
                    break;
                case CodeBlock code:
                    if (code.Lines.ToString().Trim() is { Length: > 0 } lines)
                        paragraphs.Add(prefix + lines);
                    break;
            }
        }
    }

    private static void Append(ContainerInline inlines, StringBuilder text, int depth)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner when depth < MaxDepth:
                    Append(inner, text, depth + 1);
                    break;
            }
        }
    }
}
