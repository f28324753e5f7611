using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>How the rows of a small chart are drawn.</summary>
internal enum MiniKind : byte
{
    /// <summary>A dot and its 95% whisker on 0 to 100%.</summary>
    Share,

    /// <summary>A dot and its whisker on -1 to 1.</summary>
    Score,

    /// <summary>A hollow bar on 0 to 100%.</summary>
    Bar,

    /// <summary>A block for each point told, a dot for a gap.</summary>
    Points,

    /// <summary>A block for each mention that says it, a dot for each other one.</summary>
    Mentions,
}

/// <summary>A row of a small chart.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="IsNamed">Whether the finding names it.</param>
/// <param name="Label">The figure in words, which leads to its evidence.</param>
internal sealed record MiniRow(Outlet Outlet, bool IsNamed, Run Label)
{
    /// <summary>The value to draw, if any.</summary>
    public double? Value { get; init; }

    /// <summary>The whisker, if any.</summary>
    public Interval? Interval { get; init; }

    /// <summary>For <see cref="MiniKind.Points"/>: whether each point is told. For <see cref="MiniKind.Mentions"/>: whether each mention says it.</summary>
    public ImmutableArray<bool> Told { get; init; } = [];

    /// <summary>For <see cref="MiniKind.Points"/>: whether each point that is not told may be told.</summary>
    public ImmutableArray<bool> Perhaps { get; init; } = [];
}

/// <summary>A difference between outlets, in a sentence, a note and a small chart in which all outlets stay visible.</summary>
internal sealed record Finding
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about: "Word choice".</summary>
    public required string Kicker { get; init; }

    /// <summary>How sure it is.</summary>
    public required Status Status { get; init; }

    /// <summary>The sentence, its counts linked.</summary>
    public required ImmutableArray<Run> Sentence { get; init; }

    /// <summary>What to know beside it, in plain words; empty where there is nothing.</summary>
    public ImmutableArray<Run> Note { get; init; } = [];

    /// <summary>The size of the difference with its intervals, for those who ask; "" where none is stated.</summary>
    public string HowSure { get; init; } = "";

    /// <summary>What the chart shows.</summary>
    public required string Caption { get; init; }

    /// <summary>How it is drawn.</summary>
    public required MiniKind Kind { get; init; }

    /// <summary>What the marks of a drawing mean, after the caption: ": a block says it, a dot another name".</summary>
    public string Marks { get; init; } = "";

    /// <summary>Its rows, one an outlet.</summary>
    public required ImmutableArray<MiniRow> Rows { get; init; }

    /// <summary>More rows than these are not drawn.</summary>
    private const int MostRows = 8;

    /// <summary>The rows to draw: all, or the named ones and the outermost others, in their order.</summary>
    public ImmutableArray<MiniRow> Drawn
    {
        get
        {
            if (Rows.Length <= MostRows)
                return Rows;
            MiniRow[] others = [.. Rows.Where(r => !r.IsNamed && r.Value is not null).OrderBy(r => r.Value)];
            HashSet<MiniRow> drawn = new(ReferenceEqualityComparer.Instance);
            drawn.UnionWith(Rows.Where(r => r.IsNamed));
            for (int i = 0; i < others.Length && drawn.Count < MostRows; i++)
                drawn.Add(i % 2 == 0 ? others[i / 2] : others[^((i / 2) + 1)]);
            return [.. Rows.Where(drawn.Contains)];
        }
    }

    /// <summary>How many rows are not drawn; "" where all are.</summary>
    public string Between => Drawn.Length == Rows.Length ? ""
        : $"{Wording.Capital(Wording.Many(Rows.Length - Drawn.Length, "other"))} between or too few to draw: all are in the tables.";

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited => Sentence.Concat(Note).Concat(Rows.Select(row => row.Label)).Select(run => run.Evidence);
}
