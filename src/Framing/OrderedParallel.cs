using System.Runtime.CompilerServices;

namespace Framing;

/// <summary>Work on several threads whose results come in the order of the input.</summary>
public static class OrderedParallel
{
    /// <summary>
    /// What <paramref name="work"/> makes of each item, such as <see cref="FramingAnalyzer.Measure(Article)"/> of articles, in the order of
    /// the items. Streams: never holds more than a few dozen items a thread.
    /// </summary>
    /// <param name="items">Read on the caller's thread.</param>
    /// <param name="work">Pure; called on any thread.</param>
    /// <param name="threads">How many threads; 0 for one a processor. The results do not depend on it.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        // A browser has one thread, which can't wait for itself.
        return OperatingSystem.IsBrowser() ? items.Select(work) : Iterate();

        IEnumerable<TResult> Iterate()
        {
            (TaskFactory factory, int workers) = WorkersOf(threads);
            // Reading and writing go on while the workers are busy; the oldest result is waited for, so that order is kept and the queue stays short.
            Queue<Task<TResult>> queue = new();
            foreach (TItem item in items)
            {
                queue.Enqueue(factory.StartNew(() => work(item)));
                if (queue.Count > 16 * workers)
                    yield return queue.Dequeue().GetAwaiter().GetResult();
            }
            while (queue.TryDequeue(out Task<TResult>? oldest))
                yield return oldest.GetAwaiter().GetResult();
        }
    }

    /// <summary>The same for <c>await foreach</c>: the caller's thread is free while others work.</summary>
    /// <param name="items">Read as they are needed.</param>
    /// <param name="work">Pure; called on any thread.</param>
    /// <param name="threads">How many threads; 0 for one a processor. The results do not depend on it.</param>
    /// <param name="cancel">Stops it between two items.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, int threads = 0, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return Iterate(cancel);

        async IAsyncEnumerable<TResult> Iterate([EnumeratorCancellation] CancellationToken stop)
        {
            (TaskFactory factory, int workers) = WorkersOf(threads);
            Queue<Task<TResult>> queue = new();
            await foreach (TItem item in items.WithCancellation(stop).ConfigureAwait(false))
            {
                queue.Enqueue(factory.StartNew(() => work(item), stop));
                if (queue.Count > 16 * workers)
                    yield return await queue.Dequeue().ConfigureAwait(false);
            }
            while (queue.TryDequeue(out Task<TResult>? oldest))
                yield return await oldest.ConfigureAwait(false);
        }
    }

    private static (TaskFactory Factory, int Workers) WorkersOf(int threads)
    {
        int workers = threads > 0 ? threads : Environment.ProcessorCount;
        return (new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler), workers);
    }
}
