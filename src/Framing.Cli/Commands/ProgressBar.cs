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
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            ColorSystem = terminal.IsPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Progress()
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
