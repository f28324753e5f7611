using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Framing.Corpora;

/// <summary>Lines of one outlet that are set apart.</summary>
/// <param name="Outlet">The outlet; "" where articles name none.</param>
/// <param name="Lines">How many different lines there are.</param>
/// <param name="Commonest">The one that stands in most of its articles.</param>
/// <param name="Articles">In how many.</param>
public sealed record HouseLine(string Outlet, int Lines, string Commonest, int Articles);

/// <summary>
/// Lines that an outlet prints under article after article ("Sign up for our newsletter", "hide caption"): nobody wrote them about anything, and
/// they top every list of words that set outlets apart. Found over all articles of a corpus, since no single one shows them.
/// </summary>
public sealed class HouseLines
{
    /// <summary>A line is the house's where so many of the outlet's articles have it, and one in so many.</summary>
    private const int LeastArticles = 4, OneIn = 50;

    /// <summary>Longer lines are paragraphs: where these come back, articles are copies.</summary>
    private const int LongestLine = 300;

    private readonly HashSet<(string Outlet, UInt128 Line)> lines = [];

    private HouseLines()
    {
    }

    /// <summary>What is set apart, by outlet in ordinal order.</summary>
    public ImmutableArray<HouseLine> Told { get; private set; } = [];

    /// <summary>Finds the lines of each outlet that come back.</summary>
    public static HouseLines Of(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Dictionary<string, int> sizes = new(StringComparer.Ordinal);
        Dictionary<(string Outlet, UInt128 Line), (int Articles, string Text)> counts = [];
        foreach (Article article in articles)
        {
            string outlet = article.Outlet ?? "";
            sizes[outlet] = sizes.GetValueOrDefault(outlet) + 1;
            foreach (string line in LinesOf(article.Text).DistinctBy(HashOf))
                counts[(outlet, HashOf(line))] = counts.TryGetValue((outlet, HashOf(line)), out var known) ? (known.Articles + 1, known.Text) : (1, line);
        }
        HouseLines found = new();
        KeyValuePair<(string Outlet, UInt128 Line), (int Articles, string Text)>[] repeated =
            [.. counts.Where(c => c.Value.Articles >= LeastArticles && OneIn * c.Value.Articles >= sizes[c.Key.Outlet])];
        found.lines.UnionWith(repeated.Select(c => c.Key));
        found.Told =
        [
            .. repeated.GroupBy(c => c.Key.Outlet, c => c.Value, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, Count: g.Count(), Most: g.OrderByDescending(c => c.Articles).ThenBy(c => c.Text, StringComparer.Ordinal).First()))
                .Select(g => new HouseLine(g.Key, g.Count, g.Most.Text, g.Most.Articles)),
        ];
        return found;
    }

    /// <summary>The article without those lines, which go to <see cref="Article.SetApart"/>; places in its text are others then.</summary>
    public Article Without(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string outlet = article.Outlet ?? "";
        string[] all = article.Text.Split('\n');
        bool[] apart = [.. all.Select(line => IsLine(line.Trim()) && lines.Contains((outlet, HashOf(line.Trim()))))];
        return !apart.Contains(true) ? article : article with
        {
            Text = string.Join('\n', all.Where((_, i) => !apart[i])),
            SetApart = [.. article.SetApart, .. all.Where((_, i) => apart[i]).Select(line => line.Trim())],
        };
    }

    private static IEnumerable<string> LinesOf(string text) => text.Split('\n').Select(line => line.Trim()).Where(IsLine);

    private static bool IsLine(string line) => line.Length is > 0 and <= LongestLine;

    private static UInt128 HashOf(string line) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(line.AsSpan()));
}
