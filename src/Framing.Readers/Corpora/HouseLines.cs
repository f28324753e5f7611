using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Framing.Corpora;

/// <summary>Lines of one outlet that are set apart.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Lines">How many different lines there are.</param>
/// <param name="Commonest">The one that stands in most of its articles.</param>
/// <param name="Articles">In how many.</param>
public sealed record HouseLine(string Outlet, int Lines, string Commonest, int Articles);

/// <summary>
/// Lines that an outlet prints under article after article ("Sign up for our newsletter"): nobody wrote them about anything, and
/// they top every list of words that set outlets apart. Found over all articles of a corpus, since no single one shows them.
/// </summary>
public sealed class HouseLines
{
    /// <summary>A line is the house's where so many of the outlet's articles have it, and one in so many.</summary>
    private const int LeastArticles = 4, OneIn = 50;

    /// <summary>Longer lines are paragraphs: where these come back, articles are copies.</summary>
    private const int LongestLine = 300;

    private const int LongestTold = 60;

    private readonly HashSet<(string Outlet, UInt128 Line)> lines = [];

    private HouseLines()
    {
    }

    /// <summary>What is set apart, by outlet in ordinal order.</summary>
    public ImmutableArray<HouseLine> Told { get; private set; } = [];

    /// <summary>
    /// Finds the lines of each outlet that come back in articles of its own; an article that is printed again is one, and articles without an outlet are
    /// of no house.
    /// </summary>
    public static HouseLines Of(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        // A comparison of a few articles looks for nothing.
        if (articles is IReadOnlyCollection<Article> { Count: < LeastArticles })
            return new();
        Dictionary<string, int> sizes = new(StringComparer.Ordinal);
        Dictionary<(string Outlet, UInt128 Line), int> counts = [];
        Dictionary<UInt128, string> texts = [];
        HashSet<(string Outlet, UInt128 Text)> printed = [];
        foreach (Article article in articles)
        {
            if (string.IsNullOrWhiteSpace(article.Outlet) || !printed.Add((article.Outlet, TextOf(article))))
                continue;
            sizes[article.Outlet] = sizes.GetValueOrDefault(article.Outlet) + 1;
            foreach ((UInt128 hash, string line) in LinesOf(article.Text).Select(line => (HashOf(line), line)).DistinctBy(line => line.Item1))
            {
                int count = counts[(article.Outlet, hash)] = counts.GetValueOrDefault((article.Outlet, hash)) + 1;
                // Most lines stand once in a corpus, and need not be kept.
                if (count == LeastArticles)
                    texts[hash] = line;
            }
        }
        HouseLines found = new();
        KeyValuePair<(string Outlet, UInt128 Line), int>[] repeated =
            [.. counts.Where(c => c.Value >= LeastArticles && OneIn * c.Value >= sizes[c.Key.Outlet])];
        found.lines.UnionWith(repeated.Select(c => c.Key));
        found.Told =
        [
            .. repeated.GroupBy(c => c.Key.Outlet, c => (Articles: c.Value, Text: texts[c.Key.Line]), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, Count: g.Count(), Most: g.OrderByDescending(c => c.Articles).ThenBy(c => c.Text, StringComparer.Ordinal).First()))
                .Select(g => new HouseLine(g.Key, g.Count, g.Most.Text, g.Most.Articles)),
        ];
        return found;
    }

    /// <summary>Articles that are read twice, in memory, their texts packed: first for what comes back, then without it.</summary>
    public static ImmutableArray<Article> Held(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return [.. articles.Select(article => article.Packed())];
    }

    /// <summary>What is said of the lines that are set apart; <see langword="null"/> where there are none.</summary>
    public string? Note
    {
        get
        {
            if (Told.IsEmpty)
                return null;
            HouseLine most = Told.MaxBy(line => line.Articles)!;
            string text = most.Commonest.Length > LongestTold ? most.Commonest[..LongestTold] + "…" : most.Commonest;
            int all = Told.Sum(line => line.Lines);
            return string.Create(CultureInfo.InvariantCulture, $"Lines that come back in an outlet's articles are set apart: {all} {(all == 1 ? "line" : "lines")} of "
                + $"{Told.Length} {(Told.Length == 1 ? "outlet" : "outlets")}, such as '{text}' in "
                + $"{most.Articles} articles of {most.Outlet}. --house-lines counts them.");
        }
    }

    /// <summary>The article without those lines, which go to <see cref="Article.SetApart"/>; places in its text are others then.</summary>
    public Article Without(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (lines.Count == 0)
            return article;
        string outlet = article.Outlet ?? "";
        string[] all = article.Text.Split('\n');
        bool[] apart = [.. all.Select(line => IsLine(line.Trim()) && lines.Contains((outlet, HashOf(line.Trim()))))];
        return !apart.Contains(true) ? article : article with
        {
            Text = string.Join('\n', all.Where((_, i) => !apart[i])),
            SetApart = [.. article.SetApart, .. all.Where((_, i) => apart[i]).Select(line => line.Trim())],
        };
    }

    /// <summary>The same of an article that is printed again, with another end or a changed line too: by how it begins, and its longest line.</summary>
    private static UInt128 TextOf(Article article)
    {
        string[] lines = [.. article.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        return lines.Length == 0 ? 0 : HashOf(lines[0] + lines.MaxBy(line => line.Length));
    }

    private static IEnumerable<string> LinesOf(string text) => text.Split('\n').Select(line => line.Trim()).Where(IsLine);

    private static bool IsLine(string line) => line.Length is > 0 and <= LongestLine;

    private static UInt128 HashOf(string line) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(line.AsSpan()));
}
