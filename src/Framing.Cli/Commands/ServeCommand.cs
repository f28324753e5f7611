using System.ComponentModel;
using System.CommandLine;
using System.Diagnostics;
using Framing.Cli.Serving;
using Framing.Reports;

namespace Framing.Cli.Commands;

/// <summary><c>framing serve</c>: the class-room page, and a report on the user's own articles, in the browser of this machine.</summary>
internal static class ServeCommand
{
    private const string Report = "report/";

    public static Command Create(Terminal terminal)
    {
        Command command = new(
            "serve",
            "Shows the class-room page in the browser of this machine, and a report on articles where some are given. Nobody else can reach it; Ctrl-C ends "
                + "it.\n\nExample: framing serve corpora/harlow-bay-raid --open");
        InputOptions input = new(command, isRequired: false);
        AnalyzerOptions analyzerOptions = new(command);
        Option<int> port = new("--port") { Description = "The port to serve on; a free one unless told.", HelpName = "N" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out int n) && n is >= 1 and <= 65535))
                result.AddError($"--port: found '{value}'; expected a whole number from 1 to 65535");
        });
        Option<bool> open = new("--open") { Description = "Open it in the browser at once." };
        Option<string?> page = new("--page") { Description = "The folder with the class-room page, where the tool does not carry it.", HelpName = "FOLDER" };
        command.Add(port);
        command.Add(open);
        command.Add(page);
        command.SetAction(parsed =>
        {
            // A service worker keeps a page for later; under an address that holds for one run it would only fill the disk.
            ServedFiles files = new ServedFiles().With("", PageFolder(parsed.GetValue(page))).Without("service-worker.js");
            Rejections rejections = new(terminal);
            DirectoryInfo? reports = null;
            int code = ExitCode.Done;
            try
            {
                if (input.Inputs(parsed).Count > 0)
                {
                    Comparison comparison = analyzerOptions.Create(parsed).Compare(
                        input.Read(parsed, terminal, rejections), analyzerOptions.Compare(parsed) with { EachEvent = true });
                    code = rejections.Finish();
                    reports = Directory.CreateTempSubdirectory("framing-serve-");
                    HtmlReport.WriteFolder(comparison, reports.FullName);
                    files.With(Report, reports.FullName);
                }
                using LoopbackServer server = new(files, parsed.GetValue(port)) { Answered = (path, status) => terminal.Detail($"{status} {path}") };
                Uri first = reports is null ? server.Address : new(server.Address, Report);
                terminal.Output.WriteLine(first);
                terminal.Output.Flush();
                if (reports is not null)
                    terminal.Note($"The class-room page: {server.Address}");
                terminal.Note("Only this machine can open it. Ctrl-C ends it.");
                if (parsed.GetValue(open))
                    Open(terminal, first);
                server.Run(terminal.Cancel);
                return code;
            }
            finally
            {
                reports?.Delete(recursive: true);
            }
        });
        return command;
    }

    /// <summary>The page that came with the tool, or the one that the user names.</summary>
    private static string PageFolder(string? given)
    {
        string folder = given ?? Path.Combine(AppContext.BaseDirectory, "page");
        if (File.Exists(Path.Combine(folder, "index.html")))
            return folder;
        throw new InputException(given is null
            ? "The class-room page is not in this build of the tool. Make it with 'dotnet publish src/Framing.Web -o web', and add '--page web/wwwroot'."
            : $"--page: there is no index.html in '{given}'. Name the folder 'wwwroot' that 'dotnet publish src/Framing.Web' made.");
    }

    private static void Open(Terminal terminal, Uri address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException or FileNotFoundException)
        {
            terminal.Note("No browser could be opened; open the address yourself.");
        }
    }
}
