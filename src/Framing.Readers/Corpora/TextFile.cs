using System.Collections.Immutable;
using Framing.Corpora.Archives;
using Framing.Corpora.Json;
using Framing.Corpora.Pages;

namespace Framing.Corpora;

/// <summary>One article in a text or Markdown file.</summary>
internal sealed class TextFile : IArticleReader
{
    private readonly bool isMarkdown;

    private TextFile(bool isMarkdown, params string[] endings) => (this.isMarkdown, Endings) = (isMarkdown, endings);

    public static TextFile Plain { get; } = new(isMarkdown: false, ".txt");

    public static TextFile Markdown { get; } = new(isMarkdown: true, ".md", ".markdown");

    public IReadOnlyList<string> Endings { get; }

    public string? Refusal(FileStart start) => start.BinaryRefusal ?? Disguised(start.Text);

    /// <summary>Why a file is none of prose, whatever its name says: its marks would be taken for quotation marks, its keys for words.</summary>
    private static string? Disguised(ReadOnlySpan<char> start) =>
        JsonLines.Begins(start) ? "the file holds JSON under the name of a text; name it .json or .jsonl"
        : HtmlPage.Begins(start) ? "the file holds a web page under the name of a text; name it .html"
        : FeedFile.Begins(start) ? "the file holds XML under the name of a text; name it .xml"
        : MailHeaders.Begins(start) ? "the file holds a mail message under the name of a text; save the article's page, or its text alone"
        : null;

    public IEnumerable<Article> Read(ArticleFile file)
    {
        string content = file.ReadText().TrimStart('\uFEFF');
        return ArchiveLayouts.Of(content) is { } archive ? archive.Articles(file) : [ArticleOf(file, content, isMarkdown)];
    }

    /// <summary>The article that a text is, with its title and what is known of it in its first lines.</summary>
    public static Article ArticleOf(ArticleFile file, string content, bool isMarkdown = false)
    {
        if (string.IsNullOrWhiteSpace(content))
            throw file.Fault("the file is empty; expected an article");
        TextHeader header = TextHeader.Read(TextLine.Split(content));
        if (header.Doubt is { } doubt)
            file.Note(doubt);
        (ImmutableArray<TextLine> body, ImmutableArray<string> tail) = Boilerplate.CutTail(header.Body);
        if (body.IsEmpty)
            throw file.Fault("there is no text below the title and the metadata; expected an article");
        // The body is one slice of the file, so that its line ends and gaps stay as they are.
        string text = content[body[0].Start..body[^1].End].TrimEnd();
        if (isMarkdown)
            text = MarkdownText.Render(text);
        return file.ToArticle([.. header.Values, new("text", text)]) with { SetApart = [.. header.SetApart, .. tail] };
    }
}
