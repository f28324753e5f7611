using System.Collections.Frozen;

namespace Framing.Statements;

/// <summary>What sentences call the groups of a comparison.</summary>
/// <param name="by">The column that groups.</param>
/// <param name="sizes">How many articles each group has.</param>
/// <param name="isAlone">Whether a group is one article without an outlet, under a name of its own.</param>
internal sealed class Subjects(string by, FrozenDictionary<string, int> sizes, Func<string, bool> isAlone)
{
    /// <summary>How many articles a group has.</summary>
    public int SizeOf(string group) => sizes[group];

    /// <summary>"Herald’s article", "Herald’s 12 articles", "the 12 articles with leaning left"; without the number where some of them are counted.</summary>
    public Subject Of(string group, bool isOfSome = false)
    {
        int size = sizes[group];
        string many = isOfSome ? "articles" : $"{Wording.Digits(size)} articles";
        return by switch
        {
            "outlet" when isAlone(group) => new(group, false),
            "outlet" => new(size == 1 ? $"{group}’s article" : $"{group}’s {many}", size > 1),
            "doc_id" => new(group, false),
            _ => new(size == 1 ? $"the article with {by} {group}" : $"the {many} with {by} {group}", size > 1),
        };
    }

    /// <summary>"Herald’s headline", "all 12 headlines" for the group "", "the 12 headlines with leaning left".</summary>
    public Subject HeadlinesOf(string group, int articles)
    {
        string noun = articles == 1 ? "headline" : $"{Wording.Digits(articles)} headlines";
        string name = group.Length == 0 ? "all " + noun
            : by is "outlet" or "doc_id" ? $"{group}’s {noun}"
            : $"the {noun} with {by} {group}";
        return new(name, articles > 1);
    }

    /// <summary>"the bodies beneath them".</summary>
    public static Subject BodiesOf(int articles) => articles == 1 ? new("the body beneath it", false) : new("the bodies beneath them", true);
}
