using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>What the headline and the narrator of one article give for one measure.</summary>
/// <param name="Article">Its number in the frame.</param>
/// <param name="Headline">Of the headline.</param>
/// <param name="Body">Of the narrator.</param>
internal readonly record struct HeadlinePair(int Article, MeasureHead Headline, MeasureHead Body);

/// <summary>Finds, article by article, what is measured both in the headline and in the narrator's voice.</summary>
internal static class HeadlinePairs
{
    private const string Dimension = "voice";

    /// <summary>The pairs of every measure, in order of key and article. A plain count has none: a body is longer than a headline.</summary>
    public static ImmutableArray<(MeasureKey Key, ImmutableArray<HeadlinePair> Pairs)> Collect(ArticleFrame frame)
    {
        Dictionary<MeasureKey, ImmutableArray<HeadlinePair>.Builder> byKey = [];
        for (int article = 0; article < frame.Profiles.Length; article++)
        {
            MeasureHead[] headlines = [.. In("headline", frame.Profiles[article])];
            if (headlines.Length == 0)
                continue;
            ILookup<MeasureKey, MeasureHead> narrated = In("narrator", frame.Profiles[article]).ToLookup(m => WithoutVoice(m.Kind.Key));
            foreach (MeasureHead headline in headlines)
            {
                MeasureKey key = WithoutVoice(headline.Kind.Key);
                if (!narrated[key].Any())
                    continue;
                if (!byKey.TryGetValue(key, out ImmutableArray<HeadlinePair>.Builder? pairs))
                    byKey.Add(key, pairs = ImmutableArray.CreateBuilder<HeadlinePair>());
                pairs.Add(new(article, headline, narrated[key].First()));
            }
        }
        return [.. byKey.OrderBy(k => k.Key).Select(k => (k.Key, k.Value.DrainToImmutable()))];
    }

    private static IEnumerable<MeasureHead> In(string voice, Profile profile) =>
        profile.Heads().Where(m => m.Denominator > 0 && m.Kind.Unit != MeasureUnit.Count && m.Kind.Key[Dimension] == voice);

    private static MeasureKey WithoutVoice(MeasureKey key) => new(key.Name, [.. key.Dimensions.Where(d => d.Dimension != Dimension)]);
}
