using System.Collections.Immutable;

namespace Framing;

/// <summary>How many of a comparison's story points its groups tell: of a group an article that surely tells a point suffices.</summary>
public sealed record PointCoverage
{
    private PointCoverage()
    {
    }

    /// <summary>How many points at least one group surely tells.</summary>
    public int Found { get; private init; }

    /// <summary>How many of them every group surely tells.</summary>
    public int ToldByAll { get; private init; }

    /// <summary>How many of them every group tells or may tell, and some may only.</summary>
    public int PerhapsToldByAll { get; private init; }

    /// <summary>How many of them more than one group surely tells.</summary>
    public int Shared { get; private init; }

    /// <summary>How many of them one group surely tells and others may.</summary>
    public int Open { get; private init; }

    /// <summary>How many of <see cref="Shared"/> each group tells, in the order of groups.</summary>
    public ImmutableArray<GroupCoverage> Groups { get; private init; } = [];

    internal static PointCoverage Of(Comparison comparison)
    {
        int all = comparison.Groups.Length;
        PointTellers[] points = [.. comparison.StoryPoints.Select(point => PointTellers.Of(point, comparison.Groups)).Where(p => p.Count > 0)];
        PointTellers[] shared = [.. points.Where(p => p.Count > 1)];
        return new()
        {
            Found = points.Length,
            ToldByAll = points.Count(p => p.Count == all),
            PerhapsToldByAll = points.Count(p => p.Count < all && Enumerable.Range(0, all).All(i => p.Tells[i] || p.MayTell[i])),
            Shared = shared.Length,
            Open = points.Count(p => p.IsOpen),
            Groups = [.. comparison.Groups.Select((group, i) => new GroupCoverage(group.Name, shared.Count(p => p.Tells[i]), shared.Count(p => p.MayTell[i])))],
        };
    }
}

/// <summary>How many of the points that more than one group tells a group tells.</summary>
/// <param name="Group">The group's name.</param>
/// <param name="Told">How many it surely tells.</param>
/// <param name="Perhaps">How many besides it may tell.</param>
public sealed record GroupCoverage(string Group, int Told, int Perhaps);

/// <summary>Which groups tell a point.</summary>
/// <param name="Tells">For each group whether an article of it surely does.</param>
/// <param name="MayTell">For each group whether none surely does and one may.</param>
internal sealed record PointTellers(ImmutableArray<bool> Tells, ImmutableArray<bool> MayTell)
{
    /// <summary>How many groups surely tell it.</summary>
    public int Count { get; } = Tells.Count(tells => tells);

    /// <summary>Whether one group tells it and others may.</summary>
    public bool IsOpen => Count == 1 && MayTell.Contains(true);

    public static PointTellers Of(StoryPoint point, ImmutableArray<ArticleGroup> groups)
    {
        ILookup<bool, string> articles = point.Passages.Concat(point.MayTell).ToLookup(passage => passage.IsSure, passage => passage.DocId);
        HashSet<string> sure = [.. articles[true]], unsure = [.. articles[false]];
        ImmutableArray<bool> tells = [.. groups.Select(group => group.DocIds.Any(sure.Contains))];
        return new(tells, [.. groups.Select((group, i) => !tells[i] && group.DocIds.Any(unsure.Contains))]);
    }
}
