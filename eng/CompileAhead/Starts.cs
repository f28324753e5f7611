using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Framing.Ahead;

/// <summary>Starts the tool, not compiled ahead, and has the runtime say what it compiles.</summary>
internal static partial class Starts
{
    /// <summary>The methods of closed generic types that were compiled, as the runtime writes them for Linux's <c>perf</c>: <c>Type[Argument]::Method</c>.</summary>
    public static IEnumerable<string> Run(string tool, string[] command, string work)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [tool, .. command]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_PerfMapEnabled"] = "1";
        start.Environment["DOTNET_PerfMapJitDumpPath"] = work;
        using Process process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        // 1 says that a file was left out.
        if (process.ExitCode is not (0 or 1))
            throw new InvalidOperationException($"{tool} {string.Join(' ', command)} ended with {process.ExitCode}");
        return File.ReadLines(Path.Combine(work, $"perf-{process.Id}.map")).Select(line => Method().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);
    }

    [GeneratedRegex(@"^[0-9a-fx]+ [0-9a-f]+ .*?\[[A-Za-z0-9_.]+\] ([^\s\[]+\[\S+?::[^(\s]+)\(.*\[(QuickJitted|Optimized)\]$")]
    private static partial Regex Method();
}
