using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A group as reports show it: an outlet, or a value of the column that was compared by.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Short">Its name without a leading "The", cut where it is long, for narrow headers.</param>
/// <param name="Badge">The letter or letters that stand for it and start the numbers of its sentences.</param>
/// <param name="Id">What its anchors in a page end with.</param>
/// <param name="Articles">Its articles in the order of input.</param>
internal sealed record Outlet(string Name, string Short, string Badge, string Id, ImmutableArray<ArticleView> Articles)
{
    /// <summary>
    /// "The Gazette’s article", "The Gazette’s articles": a claim about an outlet is a claim about these articles. An article that stands
    /// for itself is named alone.
    /// </summary>
    public string TheArticles => IsArticle ? Name : $"{Wording.Possessive(Name)} {Wording.Noun(Articles.Length, "article")}";

    /// <summary>Whether it is an article that stands for itself, under its id or as "Article A".</summary>
    public required bool IsArticle { get; init; }

    /// <summary>The groups of a part of a comparison, with the badges and articles that they have in the whole.</summary>
    public static ImmutableArray<Outlet> Of(Comparison part, ImmutableArray<Outlet> whole)
    {
        Dictionary<string, Outlet> outlets = whole.ToDictionary(outlet => outlet.Name, StringComparer.Ordinal);
        ILookup<string, ArticleView> articles = whole.SelectMany(outlet => outlet.Articles).ToLookup(article => article.Document.Article.Id, StringComparer.Ordinal);
        return [.. part.Groups.Select(group => outlets[group.Name] with { Articles = [.. group.DocIds.SelectMany(id => articles[id])] })];
    }

    /// <summary>The groups of a comparison, with badges that no two share.</summary>
    public static ImmutableArray<Outlet> Of(Comparison comparison)
    {
        Dictionary<string, Document> documents = new(StringComparer.Ordinal);
        foreach (Profile profile in comparison.Profiles)
            documents.TryAdd(profile.Document.Article.Id, profile.Document);
        HashSet<string> badges = new(StringComparer.Ordinal), shorts = new(StringComparer.Ordinal);
        var outlets = ImmutableArray.CreateBuilder<Outlet>();
        int index = 0;
        foreach (ArticleGroup group in comparison.Groups)
        {
            bool isArticle = group.DocIds is [var id] && (id == group.Name
                || (comparison.By is "outlet" or "doc_id" && documents.TryGetValue(id, out Document? only) && string.IsNullOrWhiteSpace(only.Article.Outlet)));
            string badge = Badges(isArticle && group.Name is ['A', 'r', 't', 'i', 'c', 'l', 'e', ' ', _] ? group.Name[^1..] : group.Name).First(badges.Add);
            string brief = Wording.ShortenWithin(WithoutArticle(group.Name), 26);
            Document[] own = [.. group.DocIds.Where(documents.ContainsKey).Select(id => documents[id])];
            ImmutableArray<ArticleView> articles =
                [.. own.Select((document, i) => new ArticleView(document, index + i, badge, own.Length == 1 ? 0 : i + 1, group.Name))];
            outlets.Add(
                new(group.Name, shorts.Add(brief) ? brief : group.Name, badge, outlets.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), articles)
                {
                    IsArticle = isArticle,
                });
            index += own.Length;
        }
        return outlets.ToImmutable();
    }

    /// <summary>Candidates from the best on: "N", initials "NYT", "Ne", "Nw" …, and at last "Na", "Nb" … "Naa".</summary>
    private static IEnumerable<string> Badges(string name)
    {
        string[] words = [.. WithoutArticle(name).Split(' ').Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 0)];
        if (words.Length == 0 || !char.IsLetter(words[0][0]))
        {
            // A name that starts with a figure has no letter of its own.
            for (char letter = 'A'; letter <= 'Z'; letter++)
                yield return letter.ToString();
        }
        string first = words.Length == 0 ? "X" : Upper(words[0][0]);
        yield return first;
        if (words.Length is 2 or 3)
            yield return string.Concat(words.Select(word => Upper(word[0])));
        foreach (char c in words.FirstOrDefault("").Skip(1).Where(char.IsLetter))
            yield return first + char.ToLowerInvariant(c);
        for (int i = 0; ; i++)
            yield return first + Letters(i);
    }

    private static string Letters(int number) => (number >= 26 ? Letters((number / 26) - 1) : "") + (char)('a' + (number % 26));

    private static string Upper(char c) => char.ToUpperInvariant(c).ToString();

    private static string WithoutArticle(string name) =>
        name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && name.Length > 4 ? name[4..] : name;
}
