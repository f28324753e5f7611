using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Statistics.Agreements;

/// <summary>Ratings by unit, with raters and labels numbered in an order that does not depend on the order of the ratings.</summary>
internal sealed class RatingTable
{
    private RatingTable(ImmutableArray<string> raters, ImmutableArray<string> labels, ImmutableArray<double> numbers, ImmutableArray<RatedUnit> units) =>
        (Raters, Labels, Numbers, Units) = (raters, labels, numbers, units);

    public ImmutableArray<string> Raters { get; }

    /// <summary>The different labels: in the order given, else of their numbers where all are numbers, else ordinal.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>What the labels are as numbers; empty where one of them is none.</summary>
    public ImmutableArray<double> Numbers { get; }

    /// <summary>The units in ordinal order of name.</summary>
    public ImmutableArray<RatedUnit> Units { get; }

    public static RatingTable Of(IEnumerable<Rating> ratings, ImmutableArray<string> order)
    {
        Rating[] all = [.. ratings];
        string[] labels = [.. all.Select(r => r.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ImmutableArray<double> numbers = NumbersOf(labels);
        int[] codes;
        if (!order.IsEmpty)
        {
            if (labels.FirstOrDefault(label => !order.Contains(label)) is { } stranger)
                throw new InputException($"The label '{stranger}' has no place in the order {string.Join(", ", order)}. Name every label once, from least to most.");
            codes = [.. labels.Select(label => order.IndexOf(label))];
            (labels, numbers) = ([.. order], NumbersOf([.. order]));
        }
        else if (!numbers.IsEmpty)
        {
            // 1 and 1.0 are one label.
            double[] distinct = [.. numbers.Distinct().Order()];
            codes = [.. numbers.Select(number => Array.BinarySearch(distinct, number))];
            string[] spelled = labels;
            labels = [.. distinct.Select((_, code) => spelled[Array.IndexOf(codes, code)])];
            numbers = [.. distinct];
        }
        else
        {
            codes = [.. Enumerable.Range(0, labels.Length)];
        }
        Dictionary<string, int> codeOf = all.Select(r => r.Label).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Zip(codes).ToDictionary(StringComparer.Ordinal);
        string[] raters = [.. all.Select(r => r.Rater).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ImmutableArray<RatedUnit> units =
        [
            .. all.GroupBy(r => r.Unit, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Unit(g, raters, codeOf)),
        ];
        return new([.. raters], [.. labels], numbers, units);
    }

    private static RatedUnit Unit(IGrouping<string, Rating> ratings, string[] raters, Dictionary<string, int> codeOf)
    {
        (int Rater, int Code)[] pairs =
            [.. ratings.Select(r => (Array.BinarySearch(raters, r.Rater, StringComparer.Ordinal), codeOf[r.Label])).OrderBy(p => p.Item1)];
        for (int i = 1; i < pairs.Length; i++)
        {
            if (pairs[i].Rater == pairs[i - 1].Rater)
                throw new InputException(
                    $"The rater '{raters[pairs[i].Rater]}' labelled the unit '{ratings.Key}' more than once; expected one label of each rater a unit.");
        }
        return new(ratings.First().Cluster ?? ratings.Key, [.. pairs.Select(p => p.Rater)], [.. pairs.Select(p => p.Code)]);
    }

    /// <summary>What the label is as a number; <see langword="null"/> where it is a word.</summary>
    public static double? NumberOf(string label) =>
        double.TryParse(label, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static ImmutableArray<double> NumbersOf(string[] labels)
    {
        double?[] numbers = [.. labels.Select(NumberOf)];
        return numbers.Contains(null) ? [] : [.. numbers.Select(n => n!.Value)];
    }
}

/// <summary>The labels of one unit, by rater in order.</summary>
/// <param name="Cluster">What the unit is drawn with in a bootstrap.</param>
/// <param name="Raters">Numbers of raters, ascending.</param>
/// <param name="Codes">The number of the label that each gave.</param>
internal sealed record RatedUnit(string Cluster, int[] Raters, int[] Codes);
