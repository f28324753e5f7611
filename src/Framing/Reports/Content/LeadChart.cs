using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A group in the picture of a lead.</summary>
/// <param name="Group">The group.</param>
/// <param name="Label">Its figure in words.</param>
internal sealed record LeadBar(Outlet Group, string Label)
{
    /// <summary>The share with its interval, where there are cases enough.</summary>
    public Shown? Share { get; init; }

    /// <summary>The shares of names that are marked to either side, where there are cases enough.</summary>
    public (double Negative, double Positive)? Sides { get; init; }
}

/// <summary>What a lead of groups counts, in every group: what differs is seen beside what does not.</summary>
/// <param name="Caption">What is shown, and how to read it.</param>
/// <param name="Rows">A row a group.</param>
internal sealed record LeadChart(string Caption, ImmutableArray<LeadBar> Rows)
{
    /// <summary>Whether it shows marked names to both sides of a line, and not a share with its interval.</summary>
    public bool HasSides => Rows.Any(row => row.Sides is not null);

    /// <summary>The picture of a lead; <see langword="null"/> where it tells of passages and not of counts.</summary>
    public static LeadChart? Of(Report report, Lead lead)
    {
        if (lead.Counted is not { } key)
            return null;
        return lead.Kind == LeadKind.WordChoice
            ? report.Comparison.Concepts.FirstOrDefault(c => c.Lexicon == key["lexicon"] && c.Id == key["concept"]) is { } concept ? Sides(report, concept, key) : null
            : Shares(report, key);
    }

    private static LeadChart? Shares(Report report, MeasureKey key)
    {
        GroupMeasurement?[] shares = [.. report.Outlets.Select(group => report.Figures.Find(key.Name, group.Name, [.. key.Dimensions]))];
        return shares.OfType<GroupMeasurement>().FirstOrDefault() is { } any
            ? new($"Share of {report.Naming.What(any)}, in all articles, with the range that chance leaves", [.. report.Outlets.Zip(shares, Share)])
            : null;
    }

    private static LeadBar Share(Outlet group, GroupMeasurement? share)
    {
        Shown shown = Shown.Of(share, "none");
        return new(group, $"{shown.Count} {shown.Rest}".TrimEnd()) { Share = shown };
    }

    private static LeadChart Sides(Report report, ConceptInfo concept, MeasureKey key)
    {
        Dictionary<string, Side> sides = concept.Variants.ToDictionary(variant => variant.Id, Names.SideOf, StringComparer.Ordinal);
        return new(
            $"{concept.Title}: of all mentions in own voice, in all articles, to the left those by names that a cited source marks to {As(concept.NegativeSide, "one side")}, "
                + $"to the right those by names marked to {As(concept.PositiveSide, "the other")}",
            [.. report.Outlets.Select(group => Bar(group, report.Figures.All(key.Name, group.Name, [.. key.Dimensions])))]);

        LeadBar Bar(Outlet group, IEnumerable<GroupMeasurement> choices)
        {
            GroupMeasurement[] all = [.. choices];
            long Count(Side side) => all.Where(choice => sides.GetValueOrDefault(choice.Key["variant"] ?? "", Side.Neither) == side).Sum(choice => choice.Numerator);
            (long negative, long positive, long mentions) = (Count(Side.Negative), Count(Side.Positive), all.Select(choice => choice.Denominator).FirstOrDefault());
            return new(group, mentions == 0 ? "no mention" : $"{Wording.Digits(negative)} and {Wording.Digits(positive)} of {Wording.Digits(mentions)}")
            {
                Sides = mentions >= SmallSample.Least ? ((double)negative / mentions, (double)positive / mentions) : null,
            };
        }
    }

    private static string As(string side, string unknown) => side.Length == 0 ? unknown : side;
}
