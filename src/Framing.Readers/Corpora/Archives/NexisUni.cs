using System.Globalization;
using System.Text.RegularExpressions;
using Framing.Corpora.Documents;

namespace Framing.Corpora.Archives;

/// <summary>
/// Exports of Nexis Uni: each article ends with "End of Document"; headline, outlet, date, copyright and labels stand above a line "Body".
/// A cover with the search may come first.
/// </summary>
internal sealed partial class NexisUni : IArchiveLayout
{
    private const int LongestSection = 500;

    private const string End = "End of Document", BodyHead = "Body";

    /// <summary>Where each label's words go.</summary>
    private static readonly Dictionary<string, Action<ArchivedArticle, string>> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Section"] = (article, value) => SetSection(article, value),
        ["Length"] = (article, value) => article.SetWords(value),
        ["Byline"] = (article, value) => article.SetAuthor(value),
    };

    /// <summary>Labels above a body that no line announces.</summary>
    private static readonly HashSet<string> Above = new(StringComparer.OrdinalIgnoreCase)
        { "Section", "Length", "Byline", "Highlight", "Dateline", "Edition", "Series", "Correction-Date", "Source", "Type" };

    /// <summary>Headings below the body under which nothing is the article's own words.</summary>
    private static readonly string[] Tails = ["Classification", "Graphic", "Related Articles"];

    /// <inheritdoc/>
    public ArchiveExport? Read(IReadOnlyList<DocumentBlock> blocks)
    {
        int[] ends = [.. blocks.Index().Where(b => b.Item.Text.Trim() == End).Select(b => b.Index)];
        if (ends.Length == 0 || !blocks.Any(b => b.Text.Trim() == BodyHead || Load().IsMatch(b.Text)))
            return null;
        List<ArchivedArticle> found = [];
        int start = 0;
        // What follows the last end is a footer, unless the file was cut within an article.
        foreach (int end in ends.Append(blocks.Count))
        {
            DocumentBlock[] part = [.. blocks.Skip(start).Take(end - start).Where(b => b.Text.Length > 0)];
            if (end < blocks.Count ? part.Length > 0 : Array.Exists(part, b => b.Text.Trim() == BodyHead))
                found.Add(Article(part));
            start = end + 1;
        }
        Match declared = blocks.Take(ends[0]).Select(b => Documents().Match(b.Text)).FirstOrDefault(m => m.Success) ?? Match.Empty;
        return new("Nexis Uni", found, declared.Success ? int.Parse(declared.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null);
    }

    private static ArchivedArticle Article(DocumentBlock[] part)
    {
        ArchivedArticle article = new();
        int body = Array.FindIndex(part, b => b.Text.Trim() == BodyHead);
        int copyright = Array.FindLastIndex(part, body < 0 ? part.Length - 1 : body, b => Copyright().IsMatch(b.Text));
        int label = Array.FindIndex(part, Math.Max(copyright, 0), b => Labels.ContainsKey(LabelOf(b.Text).Name));
        int above = copyright >= 0 ? copyright : label >= 0 ? label : Math.Max(body, 0);
        Head(article, part, above);
        int at = above;
        // The labels stand together; where there is no line "Body", the first paragraph that is none begins it.
        for (; at < part.Length && at != body; at++)
        {
            string text = part[at].Text;
            if (at == copyright)
                article.Set("copyright", text);
            else if (LabelOf(text) is { Name.Length: > 0 } found && (body >= 0 || Above.Contains(found.Name)))
                Add(article, found.Name, found.Value);
            else if (body < 0)
                break;
            else
                article.SetApart(text);
        }
        Body(article, part.AsSpan(at == body ? at + 1 : at));
        return article;
    }

    /// <summary>Headline, outlet and date, the last blocks above the copyright; the cover may stand before them.</summary>
    private static void Head(ArchivedArticle article, DocumentBlock[] part, int above)
    {
        int outlet = above - 1;
        if (outlet > 0 && Year().IsMatch(part[outlet].Text) && part[outlet].Text.Length <= 80)
            article.SetDate(part[outlet--].Text);
        int title = outlet <= 0 ? -1 : Array.FindLastIndex(part, outlet - 1, b => b.Level == 1);
        // Without levels the headline is the block above the outlet.
        title = title < 0 ? outlet - 1 : title;
        if (outlet >= 0)
            article.Set("outlet", part[outlet].Text);
        if (title >= 0)
            article.Set("title", string.Join(' ', part[title..outlet].Select(b => b.Text)));
    }

    private static void Body(ArchivedArticle article, ReadOnlySpan<DocumentBlock> blocks)
    {
        string tail = "";
        for (int i = 0; i < blocks.Length; i++)
        {
            string text = blocks[i].Text, line = text.Trim();
            if (Array.Exists(Tails, head => line == head) && (line != "Classification" || IsClassification(blocks[i..])))
                tail = line;
            if (Load().Match(line) is { Success: true } load)
                article.Set("load_date", load.Groups[1].Value);
            else if (tail == "Classification" && LabelOf(text) is { Name.Length: > 0 } label)
                Add(article, label.Name, label.Value);
            else if ((tail.Length > 0 && line != "Classification") || Picture().IsMatch(line))
                article.SetApart(line);
            else if (tail.Length == 0)
                article.AddParagraph(text);
        }
    }

    /// <summary>An article can have a paragraph of this one word; the archive's is followed by labels.</summary>
    private static bool IsClassification(ReadOnlySpan<DocumentBlock> blocks) => blocks.Length > 1 && LabelOf(blocks[1].Text).Name.Length > 0;

    private static void Add(ArchivedArticle article, string name, string value)
    {
        if (Labels.TryGetValue(name, out Action<ArchivedArticle, string>? set))
            set(article, value);
        else
            article.Set(name.ToLowerInvariant().Replace(' ', '_').Replace('-', '_'), value);
    }

    /// <summary>"Section: NEWS; Pg. A1" is a section and a page.</summary>
    internal static void SetSection(ArchivedArticle article, string value)
    {
        Match page = value.Length <= LongestSection ? Page().Match(value) : Match.Empty;
        article.Set("section", page.Success ? value[..page.Index] : value);
        if (page.Success)
            article.Set("page", page.Groups[1].Value);
    }

    private static (string Name, string Value) LabelOf(string text) =>
        Label().Match(text) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : ("", "");

    [GeneratedRegex(@"^\s*([A-Z][A-Za-z]+(?:[- ][A-Za-z]+){0,2}):[ \u00A0]+(.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*Load-Date:[\s\u00A0]*(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Load();

    [GeneratedRegex(@"^\s*Documents \(([0-9]{1,6})\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Documents();

    [GeneratedRegex(@"^\s*(?:Copyright\b|©|\(c\) (?:19|20))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\b(?:17|18|19|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:PHOTOS?|GRAPHICS?|CHARTS?|MAPS?|DRAWINGS?|VIDEO):", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"[;,]\s*(?:Pg|P|Page)\b\.?\s*([A-Z]*[0-9]+[A-Z0-9, -]*)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
