using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Framing.Language.Dates;

namespace Framing.Corpora.Archives;

/// <summary>An article of an archive's export while its parts are found. Names are the contract's, others become metadata.</summary>
internal sealed partial class ArchivedArticle
{
    private readonly OrderedDictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<string> paragraphs = [], setApart = [];

    /// <summary>The headline, as far as it was found.</summary>
    public string? Title => Get("title");

    /// <summary>The paragraphs of the body.</summary>
    public string Text => string.Join("\n\n", paragraphs);

    /// <summary>What stands under a name; <see langword="null"/> where nothing does.</summary>
    public string? Get(string name) => values.GetValueOrDefault(name);

    /// <summary>Says something of the article; the first that is said under a name counts.</summary>
    public void Set(string name, string? value)
    {
        if (Clean(value) is { Length: > 0 } clean)
            values.TryAdd(name, clean);
    }

    /// <summary>Sets the author, without the word before the name.</summary>
    public void SetAuthor(string? value) => Set("author", value is null ? null : By().Replace(Clean(value), ""));

    /// <summary>Sets the number of words that the archive counted.</summary>
    public void SetWords(string? value) => Set("word_count", value is null ? null : string.Concat(Number().Match(value).Value.Where(char.IsAsciiDigit)));

    /// <summary>Sets the date: the day, where it can be read for certain, and the line as it stands.</summary>
    public void SetDate(string? value)
    {
        if (Clean(value) is not { Length: > 0 } line)
            return;
        DateText date = DateText.Of(line);
        string? day = date.IsAmbiguous ? null : date.Day(DateOrder.MonthFirst)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Set("date", day ?? line);
        if (day is not null && day != line)
            Set("date_line", line);
    }

    /// <summary>Adds a paragraph of the body.</summary>
    public void AddParagraph(string paragraph)
    {
        if (paragraph.Trim() is { Length: > 0 } words)
            paragraphs.Add(words);
    }

    /// <summary>Adds a line that stands with the article and is none of its words.</summary>
    public void SetApart(string line)
    {
        if (Clean(line) is { Length: > 0 } clean)
            setApart.Add(clean);
    }

    /// <summary>The article.</summary>
    /// <param name="file">The file that it stands in.</param>
    /// <param name="number">Its number within the file, from 1.</param>
    public Article ToArticle(ArticleFile file, int number) => file.ToArticle(
    [
        .. values,
        new("doc_id", Get("doc_id") ?? string.Create(CultureInfo.InvariantCulture, $"{file.Name}#{number}")),
        new("text", Text),
    ]) with { SetApart = [.. setApart] };

    /// <summary>A line without the blanks around it and the doubled ones in it.</summary>
    public static string Clean(string? value) => value is null ? "" : Blanks().Replace(value, " ").Trim();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(by|par|von|por|di|da|door|av|af):? ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex By();

    /// <summary>"532", "1,212", "1 212".</summary>
    [GeneratedRegex(@"[0-9]{1,3}(?:[ ,.\u00A0\u202F][0-9]{3})+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
