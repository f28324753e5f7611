using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>
/// Words a contrast as a reader may quote it: counts before percentages, verbs of saying and not of motive, and what is not known said.
/// The group with the larger value comes first, so that the difference is positive.
/// </summary>
internal sealed class ContrastSentence(ArticleFrame frame, ImmutableArray<ConceptInfo> concepts)
{
    private readonly MeasureClause clauses = new(concepts);
    private readonly FrozenDictionary<string, int> sizes =
        frame.GroupNames.Select((name, i) => KeyValuePair.Create(name, frame.Sizes[i])).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The sentence of a contrast whose figures are complete.</summary>
    /// <param name="contrast">The contrast.</param>
    /// <param name="pairs">How many pairs the measure compares.</param>
    /// <param name="isWidest">Whether this pair is the widest of them.</param>
    public string Of(Contrast contrast, int pairs, bool isWidest)
    {
        bool mirrored = IsMirrored(contrast);
        (GroupMeasurement a, GroupMeasurement b) = mirrored ? (contrast.B, contrast.A) : (contrast.A, contrast.B);
        List<string> parts = [OnEvents(contrast) + clauses.Of(a, Subject(a.Group), b, Subject(b.Group))];
        if (contrast.Difference is { } difference)
            parts.Add(DifferenceOf(contrast, difference, mirrored));
        else
            parts.Add("Too few to compare.");
        if (WithinFew(contrast, mirrored) is { } few)
            parts.Add(few);
        if (contrast.CautiousInterval is { } cautious && pairs > 1 && isWidest)
            parts.Add($"This is the widest of {Words.Number(pairs)} pairs, so the cautious interval is {Range(contrast, Turned(cautious, mirrored))}.");
        if (contrast.LabelsToErase is { } labels)
            parts.Add($"It would take {Words.Count(labels, "wrong label")} to erase the gap.");
        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    /// <summary>
    /// That an interval holds within a few texts, where the groups are named by many articles of which few have anything to measure: a reader
    /// of "the 468 articles" would take it for an interval over these.
    /// </summary>
    private string? WithinFew(Contrast contrast, bool mirrored)
    {
        if (contrast.Interval is null || !contrast.Method.StartsWith("newcombe within-text", StringComparison.Ordinal)
            || (sizes[contrast.A.Group] == contrast.Articles.A && sizes[contrast.B.Group] == contrast.Articles.B))
        {
            return null;
        }
        (int first, int second) = mirrored ? (contrast.Articles.B, contrast.Articles.A) : contrast.Articles;
        string articles = first == second ? $"{Words.Number(first)} {(first == 1 ? "article" : "articles")} each" : $"{Words.Number(first)} and {Words.Number(second)} articles";
        return $"The {contrast.A.Noun} are those of {articles}, and the interval holds within these.";
    }

    /// <summary>Whether the second group has the larger value, also where counts are too few for a difference.</summary>
    internal static bool IsMirrored(Contrast contrast) => contrast.Difference is { } difference
        ? difference < 0
        : contrast.A.Numerator * (double)contrast.B.Denominator < contrast.B.Numerator * (double)contrast.A.Denominator;

    /// <summary>What a sentence calls a group: "Herald’s article", "Herald’s 12 articles", "the 12 articles with leaning left".</summary>
    private Subject Subject(string group)
    {
        int size = sizes[group];
        return frame.By switch
        {
            "outlet" when frame.IsAlone(group) => new($"the article {group}", false),
            "outlet" => new(size == 1 ? $"{group}’s article" : FormattableString.Invariant($"{group}’s {size} articles"), size > 1),
            "doc_id" => new(group, false),
            _ => new(size == 1 ? $"the article with {frame.By} {group}" : FormattableString.Invariant($"the {size} articles with {frame.By} {group}"), size > 1),
        };
    }

    private string OnEvents(Contrast contrast) =>
        contrast.SharedEvents > 0 && frame.EventNames.Length > 1
            ? contrast.SharedEvents == 1 ? "On the one event that both tell of: " : $"On the {Words.Number(contrast.SharedEvents)} events that both tell of: "
            : "";

    /// <summary>The difference with its interval, or why there is none; turned around where the second group comes first.</summary>
    internal static string DifferenceOf(Contrast contrast, double difference, bool mirrored = false)
    {
        difference = mirrored ? -difference : difference;
        if (contrast.Method == "too few passages")
        {
            return $"No interval: the words come from {Passages(contrast.A.Passages, contrast.B.Passages, mirrored)}, and the words of one passage are not independent.";
        }
        if (contrast.A.Unit == MeasureUnit.Count)
            return "";
        string size = contrast.A.Unit == MeasureUnit.Mean
            ? Words.Score(difference, Decimals(contrast))
            : Words.Points(difference, Decimals(contrast)) + " points";
        if (contrast.Interval is not { } interval)
            return $"Difference {size}; no interval, since {(contrast.Method == "mean of too few articles" ? "a mean of so few articles has none" : contrast.Method)}.";
        bool isOpen = interval.Low <= 0 && interval.High >= 0;
        return $"Difference {size}, 95% interval {Range(contrast, Turned(interval, mirrored))}{(isOpen ? ", which includes zero" : "")}.";
    }

    private static Interval Turned(Interval interval, bool mirrored) => mirrored ? new(-interval.High, -interval.Low) : interval;

    private static string Range(Contrast contrast, Interval interval) => contrast.A.Unit == MeasureUnit.Mean
        ? $"{Words.Score(interval.Low, Decimals(contrast))} to {Words.Score(interval.High, Decimals(contrast))}"
        : $"{Words.Points(interval.Low, Decimals(contrast))} to {Words.Points(interval.High, Decimals(contrast))}";

    private static int Decimals(Contrast contrast) => Words.Decimals(contrast.A.Unit, contrast.Difference ?? 0, contrast.Interval, contrast.CautiousInterval);

    /// <summary>"only six passages each", "only six and five passages", "40 and only five passages".</summary>
    private static string Passages(long a, long b, bool mirrored)
    {
        if (a == b)
            return $"only {Words.Number((int)a)} passages each";
        (long first, long second) = mirrored ? (b, a) : (a, b);
        return $"{Count(first)} and {(first < SmallSample.PassagesForWords && second < SmallSample.PassagesForWords ? Words.Number((int)second) : Count(second))} passages";

        static string Count(long passages) => (passages < SmallSample.PassagesForWords ? "only " : "") + Words.Number((int)passages);
    }
}

/// <summary>What a sentence calls a group, and whether its verb is plural.</summary>
internal readonly record struct Subject(string Name, bool IsPlural)
{
    /// <summary>The verb in the subject's number.</summary>
    public string With(string singular, string plural) => $"{Name} {(IsPlural ? plural : singular)}";
}
