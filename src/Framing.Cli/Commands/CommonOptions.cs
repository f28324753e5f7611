using System.CommandLine;

namespace Framing.Cli.Commands;

/// <summary>What every command takes: how much it says on standard error, and whether in colours.</summary>
internal sealed class CommonOptions
{
    private readonly Option<bool> quiet = new("--quiet") { Description = "Show no progress and no notes; errors are still shown.", Recursive = true };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Name each article as it is read, with its outlet, event and date.", Recursive = true };
    private readonly Option<bool> noColor = new("--no-color") { Description = "Use no colours (as where NO_COLOR is set).", Recursive = true };

    public CommonOptions(RootCommand root)
    {
        root.Add(quiet);
        root.Add(verbose);
        root.Add(noColor);
    }

    /// <summary>Tells the terminal what was asked for.</summary>
    public void Apply(ParseResult parsed, Terminal terminal)
    {
        terminal.IsQuiet = parsed.GetValue(quiet);
        terminal.IsVerbose = parsed.GetValue(verbose);
        terminal.IsPlain = parsed.GetValue(noColor) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    }
}
