using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>
/// Which group and which event each analyzed article is in, by number. Articles are in ordinal order of id, so that no result depends on
/// the order of input; skipped ones are left out.
/// </summary>
internal sealed class ArticleFrame
{
    /// <summary>
    /// How many articles without an outlet stand under their own ids: as many as a reader can tell apart. More are one group, as those
    /// without a value of any other column are.
    /// </summary>
    private const int MostAlone = 12;

    /// <summary>What articles without an outlet are called, by their ids: a name that a sentence and a chart have room for.</summary>
    private readonly FrozenDictionary<string, string> alone;

    private readonly GroupColumn column;

    private ArticleFrame(string by, ImmutableArray<Profile> profiles, FrozenDictionary<string, string> alone)
    {
        By = by;
        column = new(by);
        this.alone = alone;
        Profiles = [.. profiles.Where(p => p.Document.Skipped is null).OrderBy(p => p.Document.Article.Id, StringComparer.Ordinal)];
        GroupNames = [.. Profiles.Select(p => NameOf(p)).Distinct().Order(StringComparer.Ordinal)];
        EventNames = [.. Profiles.Select(p => p.Document.Article.Event).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        GroupOf = [.. Profiles.Select(p => GroupNames.BinarySearch(NameOf(p), StringComparer.Ordinal))];
        EventOf = [.. Profiles.Select(p => p.Document.Article.Event is { } name ? EventNames.BinarySearch(name, StringComparer.Ordinal) : -1)];
        int[] sizes = new int[GroupNames.Length];
        foreach (int group in GroupOf)
            sizes[group]++;
        Sizes = [.. sizes];
    }

    /// <summary>The column that groups.</summary>
    public string By { get; }

    /// <summary>The analyzed articles.</summary>
    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>The groups, in ordinal order.</summary>
    public ImmutableArray<string> GroupNames { get; }

    /// <summary>The events, in ordinal order.</summary>
    public ImmutableArray<string> EventNames { get; }

    /// <summary>The group of each article.</summary>
    public ImmutableArray<int> GroupOf { get; }

    /// <summary>The event of each article; -1 for one without.</summary>
    public ImmutableArray<int> EventOf { get; }

    /// <summary>How many articles each group has.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>
    /// Groups articles by a column, or by <c>doc_id</c> where the column is <c>outlet</c> and no article has one. A few articles without an
    /// outlet among others with one stand alone: they come from who knows how many outlets, and one group of them would speak for none.
    /// </summary>
    /// <exception cref="InputException">There is nothing to compare.</exception>
    public static ArticleFrame Of(ImmutableArray<Profile> profiles, string by)
    {
        string column = ColumnOf([.. profiles.Select(p => p.Document.Article)], by);
        ArticleFrame frame = new(column, profiles, by == "outlet" ? NamesOfAlone(profiles) : FrozenDictionary<string, string>.Empty);
        if (frame.GroupNames.Length < 2)
            throw new InputException(NothingToCompare(column, [.. frame.Profiles.Select(p => p.Document.Article)], profiles.Length - frame.Profiles.Length));
        return frame;
    }

    /// <summary>Refuses articles that can't be compared whatever their texts say, before anybody spends minutes on reading these.</summary>
    /// <inheritdoc cref="Of(ImmutableArray{Profile}, string)" path="/exception"/>
    public static void ThrowUnlessComparable(ImmutableArray<Article> articles, string by)
    {
        string name = ColumnOf(articles, by);
        GroupColumn column = new(name);
        if (!articles.Select(article => column.Of(article) ?? GroupColumn.None).Distinct().Skip(1).Any())
            throw new InputException(NothingToCompare(name, articles, skipped: 0));
    }

    /// <summary>The column that groups; refuses articles that no column can.</summary>
    private static string ColumnOf(ImmutableArray<Article> articles, string by)
    {
        if (articles.IsEmpty)
            throw new InputException("There is nothing to compare: the input holds no articles. Give articles of two outlets or more.");
        ThrowOnRepeatedId(articles);
        GroupColumn named = new(by);
        foreach (Article article in articles)
            named.Add(article);
        named.ThrowUnlessSeen();
        return by == "outlet" && articles.All(article => string.IsNullOrWhiteSpace(article.Outlet)) ? "doc_id" : by;
    }

    /// <summary>Some of the articles, each in the group that it has among all; these may be of one group alone.</summary>
    public ArticleFrame Of(ImmutableArray<Profile> some) => new(By, some, alone);

    /// <summary>What sentences call the groups.</summary>
    public Subjects Subjects => new(By, GroupNames.Zip(Sizes, KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal), alone.Values.Contains);

    private string NameOf(Profile profile) =>
        alone.GetValueOrDefault(profile.Document.Article.Id) ?? column.Of(profile.Document.Article) ?? GroupColumn.None;

    /// <summary>"Article A", "Article B" … in the order of ids, skipping what an outlet is called; of many, which a table has to find again, none.</summary>
    private static FrozenDictionary<string, string> NamesOfAlone(ImmutableArray<Profile> profiles)
    {
        HashSet<string> outlets = [.. profiles.Select(p => p.Document.Article.Outlet).OfType<string>()];
        string[] ids = [.. profiles.Select(p => p.Document).Where(d => d.Skipped is null && string.IsNullOrWhiteSpace(d.Article.Outlet))
            .Select(d => d.Article.Id).Order(StringComparer.Ordinal)];
        string[] names = [.. Enumerable.Range('A', 26).Select(letter => $"Article {(char)letter}").Where(name => !outlets.Contains(name))];
        return ids.Length > MostAlone ? FrozenDictionary<string, string>.Empty : ids.Zip(names, KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void ThrowOnRepeatedId(ImmutableArray<Article> articles)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Article article in articles)
        {
            if (!seen.Add(article.Id))
                throw new InputException($"Two articles have the id '{article.Id}'. Give each its own id, so that numbers lead back to one text.");
        }
    }

    /// <param name="column">The column that groups.</param>
    /// <param name="articles">Those that were not skipped; they are of one group at most.</param>
    /// <param name="skipped">How many were.</param>
    private static string NothingToCompare(string column, ImmutableArray<Article> articles, int skipped)
    {
        string left = skipped == 0 ? "" : $" {Wording.Counted(skipped, "article")} {(skipped == 1 ? "was" : "were")} skipped, because the text does not look English.";
        return articles.Length switch
        {
            0 => $"There is nothing to compare: no article is left.{left} Analyze any language with --any-language, or give English articles.",
            1 => $"There is nothing to compare: there is one article, '{articles[0].Id}'.{left} Give articles of two outlets or more.",
            int count => $"There is nothing to compare: all {count} articles have the {column} '{new GroupColumn(column).Of(articles[0]) ?? GroupColumn.None}'.{left} " +
                "Give articles of two outlets or more, or compare by another column.",
        };
    }
}
