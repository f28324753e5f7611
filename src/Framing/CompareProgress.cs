namespace Framing;

/// <summary>What a comparison is at.</summary>
public enum CompareStage : byte
{
    /// <summary>Annotating and measuring the articles.</summary>
    Articles,

    /// <summary>Aligning the articles on each event.</summary>
    Events,

    /// <summary>Comparing the groups, measure by measure.</summary>
    Measures,

    /// <summary>Comparing the articles on each event among themselves.</summary>
    EventPages,
}

/// <summary>How far a comparison has come.</summary>
/// <param name="Stage">What it is at.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct CompareProgress(CompareStage Stage, int Done, int Total);

/// <summary>Who watches a comparison, and may stop it.</summary>
internal sealed record Watch(IProgress<CompareProgress>? Progress, CancellationToken Cancel)
{
    /// <summary>Work on each of so many, on several threads; reported one by one, and stopped between two.</summary>
    /// <param name="options">How many threads, and who watches.</param>
    /// <param name="stage">What it is at.</param>
    /// <param name="count">How many there are here.</param>
    /// <param name="work">What to do with one, by its place.</param>
    /// <param name="before">How many were done before these.</param>
    /// <param name="all">How many there are in all, if more than these.</param>
    public static void Each(CompareOptions options, CompareStage stage, int count, Action<int> work, int before = 0, int? all = null)
    {
        int done = before;
        Parallel.For(0, count, options.Parallelism, i =>
        {
            work(i);
            options.Watch?.Progress?.Report(new(stage, Interlocked.Increment(ref done), all ?? count));
        });
    }
}
