using System.Text.RegularExpressions;
using Framing.Corpora.Documents;

namespace Framing.Corpora.Archives;

/// <summary>
/// Factiva's exports with indexing, as pages or rich text: rows of a code and its words (HD the headline, LP and TD the body, AN the id), the
/// same in every language of its interface.
/// </summary>
internal sealed partial class FactivaCodes : IArchiveLayout
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["HD"] = "title", ["BY"] = "author", ["SN"] = "outlet", ["PD"] = "date", ["ET"] = "time", ["WC"] = "words", ["SE"] = "section", ["ED"] = "edition",
        ["PG"] = "page",
        ["LA"] = "language", ["CY"] = "copyright", ["CR"] = "agency", ["LP"] = "text", ["TD"] = "text", ["AN"] = "doc_id", ["NS"] = "subjects", ["RE"] = "regions",
        ["CO"] = "companies", ["IN"] = "industries", ["SC"] = "source_code", ["CLM"] = "column", ["VOL"] = "volume", ["ART"] = "art", ["CT"] = "contact",
        ["RF"] = "reference",
        ["IPD"] = "publisher_codes", ["IPC"] = "publisher_classification", ["PUB"] = "publisher", ["CX"] = "correction", ["PHO"] = "photo",
    };

    /// <inheritdoc/>
    public ArchiveExport? Read(IReadOnlyList<DocumentBlock> blocks)
    {
        (string Code, string Value)[] rows = [.. blocks.Select(RowOf)];
        if (!Array.Exists(rows, r => r.Code == "HD") || !Array.Exists(rows, r => r.Code is "LP" or "TD") || !Array.Exists(rows, r => r.Code is "AN" or "SN" or "PD"))
            return null;
        List<ArchivedArticle> found = [];
        ArchivedArticle? article = null;
        string last = "";
        foreach ((int i, (string code, string value)) in rows.Index())
        {
            // The id is the last row of an article; where it is missing, a second headline shows the next.
            if (code.Length > 0 && (article is null || last == "AN" || (code == "HD" && article.Title is not null)))
                found.Add(article = new());
            if (code.Length > 0)
                Add(article!, code, value);
            // A paragraph without a code goes on with the row before it; what stands before the first row or between articles is the page's.
            else if (last is "LP" or "TD")
                article!.AddParagraph(blocks[i].Text);
            last = code.Length > 0 ? code : last;
        }
        return new("Factiva", found);
    }

    /// <summary>Whether a code is one of Factiva's.</summary>
    public static bool Knows(string code) => Names.ContainsKey(code);

    /// <summary>Sets what a code says of an article.</summary>
    public static void Add(ArchivedArticle article, string code, string value)
    {
        switch (Names[code])
        {
            case "text":
                foreach (string paragraph in value.Split("\n\n"))
                    article.AddParagraph(paragraph);
                break;
            case "author":
                article.SetAuthor(value);
                break;
            case "date":
                article.SetDate(value);
                break;
            case "words":
                article.SetWords(value);
                break;
            case "doc_id":
                article.Set("doc_id", IdOf(value));
                break;
            case "art" or "photo" or "correction":
                article.SetApart(value);
                break;
            case var name:
                article.Set(name, value);
                break;
        }
    }

    /// <summary>"Document HPOST00020240507e857000" in any language: the last word, which is in capitals and figures.</summary>
    public static string? IdOf(string value) => value.Length <= 200 && Id().Match(value) is { Success: true } id ? id.Value : null;

    private static (string Code, string Value) RowOf(DocumentBlock block) => Row().Match(block.Text) is { Success: true } row && Names.ContainsKey(row.Groups[1].Value)
        ? (row.Groups[1].Value, row.Groups[2].Value) : ("", "");

    [GeneratedRegex(@"^\s*([A-Z]{2,3})\s*\t\s*(.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex(@"[A-Z][A-Z0-9]{3,}[a-zA-Z0-9]{8,}(?=\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
