using System.Collections.Immutable;

namespace Framing.Corpora;

/// <summary>One article in a text or Markdown file.</summary>
internal static class TextFile
{
    /// <summary>The article, or a reason why the file holds none.</summary>
    public static (Article? Article, string? Reason) Read(string content, string name, bool isMarkdown, ReaderOptions options)
    {
        content = content.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(content))
            return (null, "the file is empty; expected an article");
        TextHeader header = TextHeader.Read(TextLine.Split(content));
        (ImmutableArray<TextLine> body, ImmutableArray<string> tail) = Boilerplate.CutTail(header.Body);
        if (body.IsEmpty)
            return (null, "there is no text below the title and the metadata; expected an article");
        // The body is one slice of the file, so that its line ends and gaps stay as they are.
        string text = content[body[0].Start..body[^1].End].TrimEnd();
        if (isMarkdown)
            text = MarkdownText.Render(text);
        (Article? article, string? reason) = new RowMapper(options).Map([.. header.Values, new("text", text)], name);
        return (article is null ? null : article with { SetApart = [.. header.SetApart, .. tail] }, reason);
    }
}
