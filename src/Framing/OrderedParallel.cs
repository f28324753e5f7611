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
            int workers = threads > 0 ? threads : Environment.ProcessorCount;
            TaskFactory factory = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler);
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
}
