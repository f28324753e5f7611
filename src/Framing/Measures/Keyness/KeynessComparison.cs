using Framing.Statistics;

namespace Framing.Measures.Keyness;

/// <summary>Compares two sides of a counted corpus, feature by feature.</summary>
internal sealed class KeynessComparison
{
    private readonly CountedCorpus corpus;
    private readonly KeynessOptions options;
    private readonly int[] events;
    private readonly long[] usesOfAll = new long[FeatureKind.Count];

    public KeynessComparison(CountedCorpus corpus, KeynessOptions options, bool withinEvents)
    {
        (this.corpus, this.options) = (corpus, options);
        events = new int[corpus.Texts.Length];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = 0; i < events.Length; i++)
        {
            if (withinEvents && !numbers.TryGetValue(corpus.Texts[i].Event!, out events[i]))
                numbers.Add(corpus.Texts[i].Event!, events[i] = numbers.Count);
        }
        for (int kind = 0; kind < FeatureKind.Count; kind++)
            usesOfAll[kind] = corpus.Totals[kind].Sum();
    }

    /// <summary>The rows of all features that either side uses, by kind and then from the most used by the target to the least.</summary>
    public IEnumerable<KeynessRow> Compare(string target, string reference)
    {
        sbyte[] sides = [.. corpus.Texts.Select(t => Side(t.Group, target, reference))];
        KeynessDesign design = new(sides, events, corpus.Totals);
        if (design.Strata == 0)
            return [];
        (long Target, long Reference)[] totals = [.. Enumerable.Range(0, FeatureKind.Count).Select(kind => Sums(design, kind))];
        int[] features = [.. Enumerable.Range(0, corpus.Features.Length).Where(i => IsUsed(design, corpus.Features[i]))];
        // The seed depends on the two groups, not on which others are compared in the same call.
        ulong seed = StableHash.Of(target + "\u001f" + reference, options.Seed);
        double?[] p = options.Permutations == 0
            ? new double?[features.Length]
            : KeynessPermutation.Test(design, [.. features.Select(i => corpus.Features[i])], FeatureKind.Count, seed, options.Permutations, options.Threads);
        string method = Method(design);
        KeynessRow[] rows = new KeynessRow[features.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int kind = corpus.Features[features[i]].Kind;
            rows[i] = Row(design, target, reference, features[i], totals[kind], p[i], method);
        }
        return rows.OrderBy(r => r.Kind switch { "lemma" => 0, "phrase" => 1, _ => 2 }).ThenByDescending(r => r.Z).ThenBy(r => r.Feature, StringComparer.Ordinal);
    }

    private KeynessRow Row(
        KeynessDesign design, string targetName, string referenceName, int index, (long Target, long Reference) totals, double? p, string method)
    {
        FeatureCounts feature = corpus.Features[index];
        KeynessStratum[] strata = design.Count(feature);
        double prior = options.PriorWords * ((double)feature.Uses.Sum(u => (long)u) / usesOfAll[feature.Kind]);
        LogOdds logOdds = KeynessStatistics.LogOdds(strata, prior, options.PriorWords);
        CountedText? example = options.Examples ? ExampleOf(design, index) : null;
        (long Uses, long Words)[] target = Used(design, feature, 1), reference = Used(design, feature, 0);
        return new()
        {
            Target = targetName,
            Reference = referenceName,
            Kind = FeatureKind.NameOf(feature.Kind),
            Feature = corpus.Names[index],
            TargetUses = target.Sum(t => t.Uses),
            ReferenceUses = reference.Sum(t => t.Uses),
            TargetTotal = totals.Target,
            ReferenceTotal = totals.Reference,
            TargetArticles = target.Length,
            ReferenceArticles = reference.Length,
            TargetDispersion = Dispersion.DeviationOfProportions(target, totals.Target),
            ReferenceDispersion = Dispersion.DeviationOfProportions(reference, totals.Reference),
            G2 = KeynessStatistics.G2(strata, options.Correction),
            ChiSquare = KeynessStatistics.ChiSquare(strata, options.Correction),
            LogOdds = logOdds.Value,
            Z = logOdds.Z,
            LogOddsInterval = logOdds.Interval,
            LogRatio = KeynessStatistics.LogRatio(strata),
            LogRatioInterval = design.LogRatioInterval(feature, strata),
            PercentDifference = KeynessStatistics.PercentDifference(strata),
            P = p,
            ExampleId = example?.Id,
            Example = example?.Examples?.SentenceOf(Array.IndexOf(example.Features, corpus.Numbers[index])),
            Method = method,
        };
    }

    /// <summary>One of the target's texts that use a feature, drawn with the seed; the same whatever else is compared.</summary>
    private CountedText? ExampleOf(KeynessDesign design, int index)
    {
        ulong seed = StableHash.Of(corpus.Names[index], options.Seed);
        return corpus.Features[index].Texts.Where(text => design.Sides[text] == 1).Select(text => corpus.Texts[text])
            .MinBy(text => (StableHash.Of(text.Id, seed), text.Id));
    }

    private string Method(KeynessDesign design)
    {
        string within = design.Strata > 1 ? "within events" : "subject not controlled";
        if (!design.HasEnough)
            return $"{within}; too few {(design.Strata > 1 ? "events" : "articles")} for interval and test";
        string test = options.Permutations == 0 ? "no test" : $"permutation of articles, at most {options.Permutations} draws";
        return $"{within}; interval clustered by {(design.Strata > 1 ? "event" : "article")}; {test}";
    }

    private static sbyte Side(string group, string target, string reference)
    {
        if (group == target)
            return 1;
        bool isReference = reference == KeynessAnalysis.Rest ? group != KeynessAnalysis.OwnReference : group == reference;
        return isReference ? (sbyte)0 : KeynessDesign.Out;
    }

    private static bool IsUsed(KeynessDesign design, FeatureCounts feature)
    {
        foreach (int text in feature.Texts)
        {
            if (design.Sides[text] != KeynessDesign.Out)
                return true;
        }
        return false;
    }

    private (long Uses, long Words)[] Used(KeynessDesign design, FeatureCounts feature, sbyte side)
    {
        List<(long Uses, long Words)> used = [];
        for (int i = 0; i < feature.Texts.Length; i++)
        {
            if (design.Sides[feature.Texts[i]] == side)
                used.Add((feature.Uses[i], corpus.Totals[feature.Kind][feature.Texts[i]]));
        }
        return [.. used];
    }

    private static (long Target, long Reference) Sums(KeynessDesign design, int kind)
    {
        long target = 0, reference = 0;
        ReadOnlySpan<long> totals = design.Totals(kind);
        for (int text = 0; text < totals.Length; text++)
        {
            target += design.Sides[text] == 1 ? totals[text] : 0;
            reference += design.Sides[text] == 0 ? totals[text] : 0;
        }
        return (target, reference);
    }
}
