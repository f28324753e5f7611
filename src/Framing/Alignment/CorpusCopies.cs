using System.Collections.Immutable;
using Framing.Language.Dates;
using Framing.Statistics;

namespace Framing.Alignment;

/// <summary>
/// Finds articles that are largely one text anywhere in a corpus, whatever their outlets and days, in time that grows with the articles and
/// not with their pairs. Of an article's runs of five words every sixteenth stands for it, chosen by its hash, so that the same run is chosen
/// everywhere (Manber 1994). An article is held against the texts that share such runs with it, not against their copies.
/// </summary>
internal sealed class CorpusCopies
{
    private const int RunLength = 5, OneIn = 16;

    /// <summary>From this share of the shorter text's runs on, two articles are copies.</summary>
    private const double LeastShare = 0.5;

    /// <summary>An article with fewer chosen runs, of about a hundred words, can't be told from chance.</summary>
    private const int LeastRuns = 6;

    /// <summary>A run that more texts have is a phrase of a house ("sign up for our newsletter") and no sign of a copy.</summary>
    private const int MostTexts = 32;

    private readonly Dictionary<ulong, List<int>> textsOf = [];
    private readonly List<(int Runs, List<int> Articles)> texts = [];

    private CorpusCopies()
    {
    }

    /// <summary>The texts that several articles print, each with the places of its articles by day, then id: the first may be where it comes from.</summary>
    public static ImmutableArray<ImmutableArray<int>> Of(IReadOnlyList<Article> articles, ParallelOptions parallelism)
    {
        DateColumn dates = new();
        foreach (Article article in articles)
            dates.Add(article.Origin, article.Id, article.Date);
        var chosen = new ulong[articles.Count][];
        Parallel.For(0, chosen.Length, parallelism, i => chosen[i] = Chosen(articles[i].Text));
        CorpusCopies copies = new();
        foreach (int i in Enumerable.Range(0, articles.Count).OrderBy(i => dates.Day(articles[i].Origin, articles[i].Date) ?? DateOnly.MaxValue)
            .ThenBy(i => articles[i].Id, StringComparer.Ordinal))
            copies.Add(i, chosen[i]);
        return [.. copies.texts.Where(text => text.Articles.Count > 1).Select(text => text.Articles.ToImmutableArray())];
    }

    private void Add(int article, ulong[] runs)
    {
        if (runs.Length < LeastRuns)
            return;
        Dictionary<int, int> shared = [];
        foreach (ulong run in runs)
        {
            if (textsOf.TryGetValue(run, out List<int>? holders) && holders.Count <= MostTexts)
            {
                foreach (int text in holders)
                    shared[text] = shared.GetValueOrDefault(text) + 1;
            }
        }
        (int likest, int most) = (-1, 0);
        foreach ((int text, int count) in shared)
        {
            if (count >= LeastShare * Math.Min(runs.Length, texts[text].Runs) && (count > most || (count == most && text < likest)))
                (likest, most) = (text, count);
        }
        if (likest >= 0)
        {
            texts[likest].Articles.Add(article);
            return;
        }
        foreach (ulong run in runs)
        {
            if (!textsOf.TryGetValue(run, out List<int>? holders))
                textsOf.Add(run, holders = []);
            if (holders.Count <= MostTexts)
                holders.Add(texts.Count);
        }
        texts.Add((runs.Length, [article]));
    }

    /// <summary>The chosen runs of a text, each once. Words are letters and digits in lower case, so that marks and line breaks change nothing.</summary>
    private static ulong[] Chosen(string text)
    {
        HashSet<ulong> chosen = [];
        Span<ulong> run = stackalloc ulong[RunLength];
        int length = 0;
        ulong word = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word = StableHash.Mix(word, char.ToLowerInvariant(text[i]));
                continue;
            }
            if (word == 0)
                continue;
            run[length++ % RunLength] = word;
            word = 0;
            if (length < RunLength)
                continue;
            ulong hash = 0;
            for (int k = 0; k < RunLength; k++)
                hash = StableHash.Mix(hash ^ run[(length + k) % RunLength], (ulong)k);
            if (hash % OneIn == 0)
                chosen.Add(hash);
        }
        return [.. chosen];
    }
}
