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
    public static void Each(CompareOptions options, CompareStage stage, int count, Action<int> work)
    {
        int done = 0;
        Parallel.For(0, count, options.Parallelism, i =>
        {
            work(i);
            options.Watch?.Progress?.Report(new(stage, Interlocked.Increment(ref done), count));
        });
    }
}
