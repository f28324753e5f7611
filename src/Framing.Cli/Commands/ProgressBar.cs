using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Framing.Cli.Commands;

/// <summary>How far a long command has come.</summary>
/// <param name="Articles">Articles read.</param>
/// <param name="Rejected">Rows rejected.</param>
/// <param name="BytesRead">Bytes of the input read.</param>
/// <param name="BytesTotal">Bytes of the input in all; 0 where that is not known.</param>
internal readonly record struct ProgressReport(long Articles, long Rejected, long BytesRead, long BytesTotal);

/// <summary>Shows progress on standard error: a bar on a terminal, plain lines in a pipe, nothing where quiet is wanted or each article is named.</summary>
internal static class ProgressBar
{
    public static void Run(Terminal terminal, Action<Action<ProgressReport>> work)
    {
        if (terminal.IsQuiet || terminal.IsVerbose)
        {
            work(_ => { });
            return;
        }
        ConsoleOf(terminal).Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask("Reading");
                task.IsIndeterminate = true;
                Stopwatch watch = Stopwatch.StartNew();
                long shown = -1;
                work(report =>
                {
                    // Ten times a second is as often as anybody can see.
                    long now = watch.ElapsedMilliseconds / 100;
                    if (now == shown)
                        return;
                    shown = now;
                    Show(task, report, watch.Elapsed);
                });
                task.IsIndeterminate = false;
                task.Value = task.MaxValue;
            });
    }

    /// <summary>Shows how far a comparison has come, on a terminal alone: in a pipe it says nothing that a reader would wait for.</summary>
    public static void Compare(Terminal terminal, Action<IProgress<CompareProgress>?> work)
    {
        if (terminal.IsQuiet || terminal.IsVerbose || !terminal.ShowsProgress)
        {
            work(null);
            return;
        }
        ConsoleOf(terminal).Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new Stages(context)));
    }

    private static IAnsiConsole ConsoleOf(Terminal terminal) => AnsiConsole.Create(new()
    {
        Out = new AnsiConsoleOutput(terminal.Error),
        ColorSystem = terminal.IsPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    });

    /// <summary>A bar a stage, made when the stage begins.</summary>
    private sealed class Stages(ProgressContext context) : IProgress<CompareProgress>
    {
        private readonly Dictionary<CompareStage, ProgressTask> tasks = [];

        public void Report(CompareProgress value)
        {
            lock (tasks)
            {
                if (!tasks.TryGetValue(value.Stage, out ProgressTask? task))
                    tasks.Add(value.Stage, task = context.AddTask(NameOf(value.Stage), maxValue: value.Total));
                task.Value = Math.Max(task.Value, value.Done);
            }
        }

        private static string NameOf(CompareStage stage) => stage switch
        {
            CompareStage.Articles => "Articles",
            CompareStage.Events => "Events",
            CompareStage.Measures => "Measures",
            _ => "Pages of events",
        };
    }

    private static void Show(ProgressTask task, ProgressReport report, TimeSpan elapsed)
    {
        long rate = (long)(report.Articles / Math.Max(elapsed.TotalSeconds, 0.1));
        string rejected = report.Rejected == 0 ? "" : $", {report.Rejected:N0} rejected";
        task.Description = string.Create(CultureInfo.InvariantCulture, $"{report.Articles:N0} articles, {rate:N0}/s{rejected}");
        if (report.BytesTotal == 0)
            return;
        task.IsIndeterminate = false;
        task.MaxValue = report.BytesTotal;
        task.Value = report.BytesRead;
    }
}
