using System.Text.Json;

namespace Framing.Training.Quotes;

/// <summary>
/// Counts what is wrong with quotations found, in classes. Contents are sets of characters that are letters or digits; pairs are made as the scorer
/// makes them, one to one in the labels' order where more than .3 of a labelled content is covered.
/// </summary>
internal static class QuoteErrors
{
    private const double LeastCover = 0.3;

    private sealed record Found(HashSet<int> Content, HashSet<int> Cue, HashSet<int> Source);

    public static SortedDictionary<string, int> Count(IEnumerable<MarkedArticle> articles, string predictions)
    {
        Dictionary<string, JsonElement> rows = File.ReadLines(predictions).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(row => row.GetProperty("doc_id").GetString()!, row => row.GetProperty("quotes"));
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (MarkedArticle marked in articles)
        {
            string text = marked.Article.Text;
            List<Found> gold = Distinct(marked.Attributions.Select(one => new Found(Letters(text, one.Content), Letters(text, one.Cue), Letters(text, one.Source))));
            List<Found> found = rows.TryGetValue(marked.Article.Id, out JsonElement quotes)
                ? Distinct(quotes.EnumerateArray().Select(one => new Found(Spans(text, one, "content"), Spans(text, one, "cue"), Spans(text, one, "source")))) : [];
            foreach (string wrong in Wrong(gold, found))
                counts[wrong] = counts.GetValueOrDefault(wrong) + 1;
        }
        return counts;
    }

    private static IEnumerable<string> Wrong(List<Found> gold, List<Found> found)
    {
        var taken = new HashSet<Found>(ReferenceEqualityComparer.Instance);
        foreach (Found wanted in gold)
        {
            Found? best = null;
            foreach (Found one in found)
            {
                int both = wanted.Content.Count(one.Content.Contains);
                if (both > LeastCover * wanted.Content.Count && !taken.Contains(one) && (best is null || both > wanted.Content.Count(best.Content.Contains)))
                    best = one;
            }
            if (best is null)
            {
                yield return found.Exists(one => one.Cue.Overlaps(wanted.Cue)) ? "missed, cue found" : "missed, cue not found";
                continue;
            }
            taken.Add(best);
            if (Border(wanted.Content, best.Content) is { } border)
                yield return border;
            if (Speaker(wanted.Source, best.Source) is { } speaker)
                yield return speaker;
            if (!wanted.Cue.Overlaps(best.Cue) && wanted.Cue.Count + best.Cue.Count > 0)
                yield return "another cue, or none";
        }
        for (int extra = taken.Count; extra < found.Count; extra++)
            yield return "found, not labelled";
    }

    private static string? Border(HashSet<int> gold, HashSet<int> found)
    {
        bool more = !found.IsSubsetOf(gold), less = !gold.IsSubsetOf(found);
        return more && less ? "content shifted" : more ? "content too long" : less ? "content too short" : null;
    }

    private static string? Speaker(HashSet<int> gold, HashSet<int> found)
    {
        if (gold.Count == 0 || found.Count == 0)
            return gold.Count == found.Count ? null : gold.Count == 0 ? "a speaker where the labels have none" : "no speaker found";
        int both = found.Count(gold.Contains);
        return 2 * both >= found.Count ? null : both == 0 ? "another span as speaker" : "speaker's span far longer than labelled";
    }

    private static List<Found> Distinct(IEnumerable<Found> all)
    {
        var kept = new List<Found>();
        foreach (Found one in all)
        {
            if (one.Content.Count > 0 && !kept.Exists(other => other.Content.SetEquals(one.Content)))
                kept.Add(one);
        }
        return kept;
    }

    private static HashSet<int> Spans(string text, JsonElement row, string name) =>
        Letters(text, row.GetProperty(name).EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32())));

    private static HashSet<int> Letters(string text, IEnumerable<TextSpan> spans) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(at => at < text.Length && char.IsLetterOrDigit(text[at]))];
}
