using System.Diagnostics;

namespace Framing.Benchmarks;

/// <summary>Seconds on the clock and of the processor, the whole process counted; on a busy machine the second is the fairer.</summary>
internal readonly record struct Timing(double Wall, double Processor)
{
    public static Timing Of(Action action)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        action();
        double wall = watch.Elapsed.TotalSeconds;
        process.Refresh();
        return new(wall, (process.TotalProcessorTime - before).TotalSeconds);
    }

    public string Rate(long count, string noun) => $"{count / Wall,12:N0} {noun}/s on the clock, {count / Processor,12:N0} {noun}/s of processor time";
}
