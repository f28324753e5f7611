using System.Text.RegularExpressions;
using Framing.Corpora.Documents;

namespace Framing.Corpora.Archives;

/// <summary>ProQuest's text exports: records between lines of underscores, a label before each part, "Full text:" before the body.</summary>
internal sealed partial class ProQuest : IArchiveLayout
{
    private const string FullText = "Full text", Id = "ProQuest document ID";

    /// <summary>The labels, with the names of what becomes of them; those without a name of their own get the label's.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Title"] = "title", ["Author"] = "author", ["Publication title"] = "outlet", ["Publication date"] = "date", ["Document URL"] = "url", [Id] = "doc_id",
        ["Publication info"] = "", [FullText] = "text", ["Abstract"] = "", ["Links"] = "", ["Subject"] = "", ["Location"] = "", ["People"] = "",
        ["Company / organization"] = "", ["Classification"] = "", ["Identifier / keyword"] = "", ["Publication year"] = "", ["Pages"] = "page", ["First page"] = "page",
        ["Section"] = "section", ["Publisher"] = "", ["Place of publication"] = "", ["Country of publication"] = "", ["Publication subject"] = "", ["ISSN"] = "",
        ["Source type"] = "", ["Language of publication"] = "language", ["Document type"] = "", ["Copyright"] = "copyright", ["Last updated"] = "", ["Database"] = "",
        ["Volume"] = "", ["Issue"] = "", ["Dateline"] = "dateline", ["Column"] = "", ["Credit"] = "", ["Accession number"] = "", ["URL"] = "", ["DOI"] = "",
        ["Column name"] = "", ["Number of pages"] = "", ["Publication note"] = "", ["Journal subject"] = "", ["Entry date"] = "",
    };

    /// <inheritdoc/>
    public ArchiveExport? Read(IReadOnlyList<DocumentBlock> blocks)
    {
        if (!blocks.Any(b => LabelOf(b.Text).Name == FullText) || !blocks.Any(b => LabelOf(b.Text).Name == Id))
            return null;
        List<ArchivedArticle> found = [];
        List<DocumentBlock> record = [];
        foreach (DocumentBlock block in blocks.Append(new("____________")))
        {
            if (!Underscores().IsMatch(block.Text))
            {
                record.Add(block);
                continue;
            }
            if (record.Exists(b => LabelOf(b.Text).Name is "Title" or FullText or Id))
                found.Add(Article(record));
            record.Clear();
        }
        return new("ProQuest", found);
    }

    private static ArchivedArticle Article(List<DocumentBlock> record)
    {
        ArchivedArticle article = new();
        string? name = null;
        List<DocumentBlock> value = [];
        foreach (DocumentBlock block in record)
        {
            (string label, string rest) = LabelOf(block.Text);
            // A body holds lines such as "Title: …" too; the archive's come after an empty line.
            if (label.Length > 0 && (name != FullText || value.Count == 0 || WrappedLines.IsGap(value[^1])))
            {
                Add(article, name, value);
                (name, value) = (label, [new(rest)]);
                if (rest.Length == 0)
                    value.Clear();
            }
            else
                value.Add(block);
        }
        Add(article, name, value);
        if (article.Get("publication_info") is { } info)
        {
            article.Set("outlet", Outlet().Match(info).Value);
            article.SetDate(InfoDate().Match(info).Value);
        }
        return article;
    }

    private static void Add(ArchivedArticle article, string? label, List<DocumentBlock> value)
    {
        string line = string.Join(' ', value.Select(b => b.Text));
        switch (label is null ? "" : Labels[label])
        {
            case "" when label is null:
                break;
            case "text":
                foreach (string paragraph in WrappedLines.Paragraphs(value))
                    article.AddParagraph(paragraph);
                break;
            case "author":
                article.SetAuthor(line);
                break;
            case "date":
                article.SetDate(line);
                break;
            case "":
                article.Set(Words().Replace(label!.ToLowerInvariant(), "_"), line);
                break;
            case var name:
                article.Set(name, line);
                break;
        }
    }

    private static (string Name, string Value) LabelOf(string text)
    {
        int colon = text.IndexOf(':');
        return colon is > 0 and < 40 && text[..colon].Trim() is var name && Labels.ContainsKey(name) && (colon + 1 == text.Length || char.IsWhiteSpace(text[colon + 1]))
            ? (Labels.Keys.First(label => label.Equals(name, StringComparison.OrdinalIgnoreCase)), text[(colon + 1)..].Trim()) : ("", "");
    }

    [GeneratedRegex(@"^_{10,}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Underscores();

    /// <summary>"The Harlow Post ; Harlow [Harlow]. 07 May 2024: A.1."</summary>
    [GeneratedRegex(@"^[^;,\[]+", RegexOptions.CultureInvariant)]
    private static partial Regex Outlet();

    [GeneratedRegex(@"[0-9]{1,2} \p{L}{3,12}\.? [0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex InfoDate();

    [GeneratedRegex(@"[^\p{L}0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
