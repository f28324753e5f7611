using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Framing.Corpora.Documents;

namespace Framing.Corpora.Archives;

/// <summary>How an archive lays articles out on a web page, where its elements tell more than its lines.</summary>
internal interface IArchivePage
{
    /// <summary>Words that stand in the source of every such page, one of them at least; a page without is not parsed for it.</summary>
    ImmutableArray<string> Marks { get; }

    /// <summary>The articles of an export, or <see langword="null"/> where the page is not laid out so.</summary>
    ArchiveExport? Read(IHtmlDocument page);
}

/// <summary>The layouts of pages that are known.</summary>
internal static class ArchivePages
{
    private static readonly ImmutableArray<IArchivePage> All = [new FactivaPage(), new EuropressePage(), new LinesPage()];

    /// <summary>The export that a page is, or <see langword="null"/> where it is none.</summary>
    public static ArchiveExport? Of(string html)
    {
        IArchivePage[] likely = [.. All.Where(layout => layout.Marks.Any(mark => html.Contains(mark, StringComparison.OrdinalIgnoreCase)))];
        if (likely.Length == 0)
            return null;
        IHtmlDocument page = new HtmlParser().ParseDocument(html);
        return likely.Select(layout => layout.Read(page)).FirstOrDefault(export => export is not null);
    }

    /// <summary>The words of an element with a line for each <c>br</c>, blanks folded.</summary>
    public static string TextOf(INode element)
    {
        StringBuilder text = new();
        foreach (INode node in element.GetDescendants())
        {
            if (node is IText words && node.ParentElement is not { LocalName: "script" or "style" })
                text.Append(words.Data.ReplaceLineEndings(" "));
            else if (node is IElement { LocalName: "br" })
                text.Append('\n');
        }
        return string.Join('\n', text.ToString().Split('\n').Select(ArchivedArticle.Clean)).Trim();
    }

    /// <summary>Pages that are lines in paragraphs: the older Nexis, whose classes vary, and others that were saved as pages.</summary>
    private sealed class LinesPage : IArchivePage
    {
        public ImmutableArray<string> Marks => ["<DOC NUMBER", " DOCUMENTS<", "End of Document", "ProQuest document ID"];

        public ArchiveExport? Read(IHtmlDocument page) => ArchiveLayouts.Of(
        [
            .. page.QuerySelectorAll("p, h1, h2, h3, h4, div").Where(e => e.LocalName != "div" || !e.Children.Any(IsBlock))
                .SelectMany(e => TextOf(e).Split('\n').Where(line => line.Length > 0).Select(line => new DocumentBlock(line, e.LocalName == "h1" ? 1 : 0))),
        ]);

        private static bool IsBlock(IElement child) => child.LocalName is "div" or "p" or "h1" or "h2" or "h3" or "h4" or "table" or "article";
    }
}
