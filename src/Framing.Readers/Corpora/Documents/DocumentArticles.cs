using Framing.Corpora.Archives;

namespace Framing.Corpora.Documents;

/// <summary>The articles in the paragraphs of a document: those of an archive's export, or the one that the document is.</summary>
internal static class DocumentArticles
{
    /// <summary>The articles of a file.</summary>
    public static IEnumerable<Article> Of(ArticleFile file, IReadOnlyList<DocumentBlock> blocks)
    {
        if (ArchiveLayouts.Of(blocks) is { } archive)
            return archive.Articles(file);
        if (blocks.All(block => block.Text.Length == 0))
            throw file.Fault("there is no text in the document; expected an article");
        // The highest heading at the top is the title; the lines below it are taken as those of a text file are.
        int title = blocks.Take(5).Index().FirstOrDefault(b => b.Item.Level == 1, (-1, default)).Index;
        IEnumerable<string> paragraphs = blocks.Select((block, i) => i == title ? "# " + block.Text.ReplaceLineEndings(" ") : block.Text).Where(text => text.Length > 0);
        return [TextFile.ArticleOf(file, string.Join("\n\n", paragraphs))];
    }
}
