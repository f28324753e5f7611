using System.Runtime.InteropServices;
using Framing.Statistics;

namespace Framing.Measures.Keyness;

/// <summary>
/// Counts the features of many documents, one after another, and forgets the documents. Most phrases are used once in a collection:
/// such a one costs its hash and never becomes a string.
/// </summary>
internal sealed class FeatureCounter(KeynessOptions options)
{
    private readonly Dictionary<ulong, int> byKey = [];
    private readonly List<Entry> entries = [];
    private readonly List<CountedText> texts = [];

    public IReadOnlyList<CountedText> Texts => texts;

    public void Add(Document document, string group)
    {
        FeatureReader reader = FeatureReader.Read(document, options);
        int[] features = new int[reader.Features.Count], uses = new int[reader.Features.Count];
        TextSpan[] first = new TextSpan[options.Examples ? features.Length : 0];
        for (int i = 0; i < features.Length; i++)
        {
            FeatureReader.Found found = reader.Features[i];
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, found.Key, out bool known);
            if (!known)
            {
                number = entries.Count;
                entries.Add(new(found.Kind));
            }
            Entry entry = entries[number];
            entry.Uses += found.Uses;
            entry.Texts++;
            if (entry.Text is null && entry.Uses >= 2)
                entry.Text = reader.TextOf(found);
            (features[i], uses[i]) = (number, found.Uses);
            if (options.Examples)
                first[i] = reader.PlaceOf(found);
        }
        texts.Add(new(document.Article.Id, group, document.Article.Event, reader.Totals, features, uses)
        {
            Examples = options.Examples ? new(document, first) : null,
        });
    }

    /// <summary>
    /// The features that are used often enough, in order of kind and text, with their counts by text; texts are in order of id, so that the
    /// order in which articles were read changes nothing.
    /// </summary>
    public CountedCorpus ToCorpus()
    {
        CountedText[] ordered = [.. texts.OrderBy(t => t.Id, StringComparer.Ordinal)];
        bool few = ordered.Length < 20;
        int minUses = Math.Max(2, options.MinUses ?? (few ? 2 : 5)), minTexts = options.MinArticles ?? (few ? 1 : 3);
        int[] kept = [.. Enumerable.Range(0, entries.Count)
            .Where(i => entries[i].Uses >= minUses && entries[i].Texts >= minTexts && !options.Exclude.Hold(entries[i].Text!))
            .OrderBy(i => entries[i].Kind).ThenBy(i => entries[i].Text, StringComparer.Ordinal)];
        int[] rank = new int[entries.Count];
        Array.Fill(rank, -1);
        FeatureCounts[] counts = new FeatureCounts[kept.Length];
        for (int i = 0; i < kept.Length; i++)
        {
            rank[kept[i]] = i;
            Entry entry = entries[kept[i]];
            counts[i] = new(entry.Kind, new int[entry.Texts], new int[entry.Texts]);
        }
        int[] filled = new int[kept.Length];
        for (int text = 0; text < ordered.Length; text++)
        {
            for (int i = 0; i < ordered[text].Features.Length; i++)
            {
                int at = rank[ordered[text].Features[i]];
                if (at < 0)
                    continue;
                counts[at].Texts[filled[at]] = text;
                counts[at].Uses[filled[at]++] = ordered[text].Uses[i];
            }
        }
        return new(ordered, [.. kept.Select(i => entries[i].Text!)], counts, kept);
    }

    private sealed class Entry(int kind)
    {
        public int Kind { get; } = kind;

        public int Uses { get; set; }

        public int Texts { get; set; }

        public string? Text { get; set; }
    }
}

/// <summary>What remains of a document once it is counted.</summary>
internal sealed record CountedText(string Id, string Group, string? Event, long[] Totals, int[] Features, int[] Uses)
{
    /// <summary>Where it uses each feature first, if that is asked for.</summary>
    public FirstUses? Examples { get; init; }
}

/// <summary>Texts, and the features worth comparing with their counts.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Names">What the features are.</param>
/// <param name="Features">How often each text uses each.</param>
/// <param name="Numbers">The numbers by which the texts know the features.</param>
internal sealed record CountedCorpus(CountedText[] Texts, string[] Names, FeatureCounts[] Features, int[] Numbers)
{
    /// <summary>For each kind the uses of all features, by text.</summary>
    public long[][] Totals { get; } =
        [.. Enumerable.Range(0, FeatureKind.Count).Select(kind => Texts.Select(t => t.Totals[kind]).ToArray())];
}
