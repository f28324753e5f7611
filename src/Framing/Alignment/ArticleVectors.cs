using System.Text;
using Framing.Language.Dates;

namespace Framing.Alignment;

/// <summary>
/// Articles as vectors of words, (1 + ln n) · ln((N + P) / (df + ½)) each. The prior P stands for articles on other matters, so that
/// what all of a handful of articles name still makes them alike.
/// </summary>
internal sealed class ArticleVectors
{
    private const double Prior = 50;

    /// <summary>Words of the body beyond this many are not read: what an article is about is said by then.</summary>
    private const int MostWords = 2000;

    /// <summary>Articles further apart have nothing in common.</summary>
    public const int WindowDays = 7;

    /// <summary>
    /// What is left of a cosine where a date is not known and others are: nothing says then that the two were written in one week, so their
    /// words have to say more.
    /// </summary>
    private const double Undated = 2.0 / 3;

    /// <summary>Below this two articles are taken to have nothing in common; it keeps the list of pairs short.</summary>
    private const double Floor = 0.05;

    private readonly (int Word, double Weight)[][] vectors;
    private readonly int?[] days;
    private readonly int words;

    private ArticleVectors((int, double)[][] vectors, int?[] days, int words) => (this.vectors, this.days, this.words) = (vectors, days, words);

    /// <summary>The day of each article, where it is known.</summary>
    public IReadOnlyList<int?> Days => days;

    /// <summary>
    /// The cosines of articles at most a week apart, by way of an inverted index. Articles are taken by day, and those that lie more than a week
    /// back are passed over word by word, so that the time grows with the articles and not with their pairs; the undated, which may be of
    /// any day, come last.
    /// </summary>
    public IEnumerable<Likeness> Cosines()
    {
        var postings = new List<(int Article, double Weight)>?[words];
        int[] first = new int[words];
        double[] dots = new double[vectors.Length];
        List<int> touched = [];
        bool areDated = days.Any(d => d is not null);
        foreach (int b in Enumerable.Range(0, vectors.Length).OrderBy(i => days[i] ?? int.MaxValue).ThenBy(i => i))
        {
            foreach ((int word, double weight) in vectors[b])
            {
                List<(int Article, double Weight)> list = postings[word] ??= [];
                int from = days[b] is { } day ? first[word] = FirstInWindow(list, first[word], day) : 0;
                for (int i = from; i < list.Count; i++)
                {
                    (int a, double other) = list[i];
                    if (dots[a] == 0)
                        touched.Add(a);
                    dots[a] += weight * other;
                }
                list.Add((b, weight));
            }
            foreach (int a in touched)
            {
                double cosine = dots[a] * (areDated && (days[a] is null || days[b] is null) ? Undated : 1);
                if (cosine >= Floor)
                    yield return new(Math.Min(a, b), Math.Max(a, b), cosine);
                dots[a] = 0;
            }
            touched.Clear();
        }
    }

    private int FirstInWindow(List<(int Article, double Weight)> list, int from, int day)
    {
        while (from < list.Count && days[list[from].Article] < day - WindowDays)
            from++;
        return from;
    }

    /// <summary>Takes articles one at a time and keeps no text.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
        private readonly List<int> frequency = [];
        private readonly List<(int Word, int Count)[]> counts = [];
        private readonly List<(string Origin, string? Date)> dates = [];
        private readonly DateColumn column = new();

        public int Count => counts.Count;

        public void Add(Article article)
        {
            SortedDictionary<int, int> found = [];
            foreach (string word in Words(article.Title ?? "").Concat(Words(article.Text)).Take(MostWords))
            {
                if (!ids.TryGetValue(word, out int id))
                {
                    ids.Add(word, id = frequency.Count);
                    frequency.Add(0);
                }
                if (!found.TryGetValue(id, out int count))
                    frequency[id]++;
                found[id] = count + 1;
            }
            counts.Add([.. found.Select(f => (f.Key, f.Value))]);
            dates.Add((article.Origin, article.Date));
            column.Add(article.Origin, article.Id, article.Date);
        }

        public ArticleVectors Build()
        {
            var vectors = new (int, double)[counts.Count][];
            for (int i = 0; i < vectors.Length; i++)
            {
                double[] weights = [.. counts[i].Select(c => (1 + Math.Log(c.Count)) * Math.Log((counts.Count + Prior) / (frequency[c.Word] + 0.5)))];
                double square = 0;
                foreach (double weight in weights)
                    square += weight * weight;
                double norm = Math.Sqrt(square);
                // A word that one article alone has weighs in the norm, but can meet no other.
                vectors[i] = [.. counts[i].Zip(weights).Where(c => frequency[c.First.Word] > 1).Select(c => (c.First.Word, c.Second / norm))];
            }
            return new(vectors, [.. dates.Select(d => column.Day(d.Origin, d.Date)?.DayNumber)], frequency.Count);
        }

        private static IEnumerable<string> Words(string text)
        {
            StringBuilder word = new();
            for (int i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLetterOrDigit(text[i]))
                {
                    word.Append(char.ToLowerInvariant(text[i]));
                    continue;
                }
                if (word.Length > 1 && word.Length <= 40 && word.ToString() is var found && !FunctionWords.Contains(found))
                    yield return found;
                word.Clear();
            }
        }
    }
}
