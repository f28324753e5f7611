using System.Globalization;
using System.Text.RegularExpressions;
using Framing.Corpora.Documents;

namespace Framing.Corpora.Archives;

/// <summary>
/// The older exports of Nexis: "1 of 250 DOCUMENTS" before each article, then outlet, date and headline, labels in capitals, the body, and
/// more labels.
/// </summary>
internal sealed partial class NexisNumbered : IArchiveLayout
{
    /// <summary>Labels above the body, and what becomes of them.</summary>
    private static readonly Dictionary<string, Action<ArchivedArticle, string>> Above = new(StringComparer.Ordinal)
    {
        ["BODY"] = (article, value) => article.AddParagraph(value),
        ["BYLINE"] = (article, value) => article.SetAuthor(value),
        ["LENGTH"] = (article, value) => article.SetWords(value),
        ["SECTION"] = NexisUni.SetSection,
        ["HEADLINE"] = (article, value) => article.Set("title", value),
        ["DATELINE"] = (article, value) => article.Set("dateline", value),
        ["HIGHLIGHT"] = (article, value) => article.Set("highlight", value),
        ["SOURCE"] = (article, value) => article.Set("source", value),
        ["SERIES"] = (article, value) => article.Set("series", value),
        ["EDITION"] = (article, value) => article.Set("edition", value),
        ["CORRECTION-DATE"] = (article, value) => article.Set("correction_date", value),
    };

    /// <summary>Labels below it.</summary>
    private static readonly HashSet<string> Below = new(StringComparer.Ordinal)
    {
        "LOAD-DATE", "LANGUAGE", "PUBLICATION-TYPE", "JOURNAL-CODE", "GRAPHIC", "SUBJECT", "COMPANY", "ORGANIZATION", "TICKER", "INDUSTRY", "PERSON", "CITY", "STATE",
        "COUNTRY", "GEOGRAPHIC", "TYPE", "NOTES", "CORRECTION", "ACC-NO", "DOCUMENT-TYPE", "TRANSCRIPT", "URL", "ISSN", "PUB-TYPE", "CATEGORY", "PHOTO", "PHOTOS",
    };

    /// <inheritdoc/>
    public ArchiveExport? Read(IReadOnlyList<DocumentBlock> blocks)
    {
        int[] starts = [.. blocks.Index().Where(b => Number().IsMatch(b.Item.Text)).Select(b => b.Index)];
        if (starts.Length == 0 || !blocks.Skip(starts[0]).Any(b => LabelOf(b.Text).Name.Length > 0))
            return null;
        List<ArchivedArticle> found = [];
        foreach ((int i, int start) in starts.Index())
            found.Add(Article([.. blocks.Skip(start + 1).Take((i + 1 < starts.Length ? starts[i + 1] : blocks.Count) - start - 1)]));
        return new("Nexis", found, int.Parse(Number().Match(blocks[starts[^1]].Text).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static ArchivedArticle Article(DocumentBlock[] blocks)
    {
        ArchivedArticle article = new();
        int first = Array.FindIndex(blocks, b => LabelOf(b.Text) is { Name.Length: > 0 } label && Above.ContainsKey(label.Name));
        first = first < 0 ? blocks.Length : first;
        Head(article, blocks.AsSpan(0, first));
        int at = first;
        while (at < blocks.Length && (WrappedLines.IsGap(blocks[at]) || LabelOf(blocks[at].Text) is { Name: var name } && Above.ContainsKey(name)))
            at = WrappedLines.IsGap(blocks[at]) ? at + 1 : Label(article, blocks, at);
        int closing = blocks.Length;
        while (closing > at && IsClosing(blocks[closing - 1].Text))
            closing--;
        int tail = at;
        while (tail < closing && !Below.Contains(LabelOf(blocks[tail].Text).Name))
            tail++;
        foreach (string paragraph in WrappedLines.Paragraphs(blocks[at..tail]))
            article.AddParagraph(paragraph);
        for (at = tail; at < blocks.Length;)
            at = WrappedLines.IsGap(blocks[at]) ? at + 1 : Label(article, blocks, at);
        return article;
    }

    /// <summary>Outlet, date, edition and headline, in this order; the copyright can stand before them.</summary>
    private static void Head(ArchivedArticle article, ReadOnlySpan<DocumentBlock> blocks)
    {
        bool isDated = false;
        List<string> title = [];
        foreach (DocumentBlock block in blocks)
        {
            string line = block.Text.Trim();
            if (line.Length == 0)
                continue;
            if (Copyright().IsMatch(line))
                article.Set("copyright", line);
            else if (article.Get("outlet") is null)
                article.Set("outlet", line);
            else if (!isDated && Date().IsMatch(line))
            {
                article.SetDate(line);
                isDated = true;
            }
            else if (isDated && title.Count == 0 && Edition().IsMatch(line))
                article.Set("edition", line);
            else
                title.Add(line);
        }
        article.Set("title", string.Join(' ', title));
    }

    /// <summary>Takes a label with the lines that it runs on to; gives the index behind it. What has none is set apart.</summary>
    private static int Label(ArchivedArticle article, DocumentBlock[] blocks, int at)
    {
        (string name, string value) = LabelOf(blocks[at].Text);
        int next = at + 1;
        // In a text file a label ends with an empty line or the next label; in documents of other kinds it is a paragraph.
        bool isText = Array.Exists(blocks, WrappedLines.IsGap);
        while (isText && next < blocks.Length && !WrappedLines.IsGap(blocks[next])
            && LabelOf(blocks[next].Text).Name.Length == 0 && !Copyright().IsMatch(blocks[next].Text))
            value += " " + blocks[next++].Text.Trim();
        if (Above.TryGetValue(name, out Action<ArchivedArticle, string>? set))
            set(article, value);
        else if (name is "GRAPHIC" or "PHOTO" or "PHOTOS" or "NOTES" or "CORRECTION")
            article.SetApart($"{name}: {value}");
        else if (name.Length > 0)
            article.Set(name.ToLowerInvariant().Replace('-', '_'), value);
        else if (Copyright().IsMatch(blocks[at].Text))
            article.Set("copyright", blocks[at].Text);
        else
            article.SetApart(blocks[at].Text);
        return next;
    }

    /// <summary>What stands below the last paragraph and is none: a copyright in the middle is a line of the article.</summary>
    private static bool IsClosing(string text) => text.Length == 0 || Copyright().IsMatch(text) || Below.Contains(LabelOf(text).Name);

    private static (string Name, string Value) LabelOf(string text)
    {
        Match match = CapitalLabel().Match(text);
        string name = match.Groups[1].Value;
        return match.Success && (Above.ContainsKey(name) || Below.Contains(name)) ? (name, match.Groups[2].Value) : ("", "");
    }

    [GeneratedRegex(@"^\s*[0-9]{1,6} (?:of|von|de|di|van) ([0-9]{1,6}) (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS|DOCUMENTI|DOCUMENTEN)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*([A-Z]+(?:-[A-Z]+)*):(?:[\s\u00A0]+|$)(.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CapitalLabel();

    [GeneratedRegex(@"^\s*(?:Copyright\b|©|\(c\) (?:19|20)|All Rights Reserved)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    /// <summary>A line with a month's name or figures, and a year.</summary>
    [GeneratedRegex(@"^(?=.{6,80}$)(?=.*[0-9])(?=.*\b(?:17|18|19|20)[0-9]{2}\b).*(?:\p{L}{3}|[0-9][./-][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^.{0,60}\b(?:Edition|Final|Ausgabe|[ÉE]dition)\b.{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Edition();
}
