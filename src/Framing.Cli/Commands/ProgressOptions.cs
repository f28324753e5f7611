using System.CommandLine;
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

/// <summary>Shows progress on standard error: a bar on a terminal, plain lines in a pipe, nothing with <c>--quiet</c>.</summary>
internal sealed class ProgressOptions
{
    private readonly Option<bool> quiet = new("--quiet") { Description = "Show no progress; errors are still shown." };
    private readonly Option<bool> noColor = new("--no-color") { Description = "Use no colours (as where NO_COLOR is set)." };

    public ProgressOptions(Command command)
    {
        command.Add(quiet);
        command.Add(noColor);
    }

    public void Run(ParseResult parsed, Terminal terminal, Action<Action<ProgressReport>> work)
    {
        if (parsed.GetValue(quiet))
        {
            work(_ => { });
            return;
        }
        bool plain = parsed.GetValue(noColor) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
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
