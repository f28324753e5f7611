using System.CommandLine;
using System.CommandLine.Parsing;
using Framing.Cli.Commands;
using Framing.Cli.Native;

namespace Framing.Cli;

/// <summary>The command line: parses, runs one command, prints at most one error, returns the exit code.</summary>
internal static class FramingCommand
{
    /// <summary>The commands by name, in the order of the help.</summary>
    internal static OrderedDictionary<string, Func<Terminal, Command>> Commands { get; } = new(StringComparer.Ordinal)
    {
        ["compare"] = CompareCommand.Create,
        ["batch"] = BatchCommand.Batch,
        ["merge"] = BatchCommand.Merge,
        ["convert"] = ConvertCommand.Create,
        ["annotate"] = LayerCommand.Annotate,
        ["quotes"] = LayerCommand.Quotes,
        ["terms"] = LayerCommand.Terms,
        ["sentiment"] = LayerCommand.Sentiment,
        ["keyness"] = KeynessCommand.Create,
        ["kwic"] = KwicCommand.Create,
        ["train"] = ClassifierCommands.Train,
        ["evaluate"] = ClassifierCommands.Evaluate,
        ["classify"] = ClassifierCommands.Classify,
        ["lexicon"] = LexiconCommand.Create,
        ["agreement"] = AgreementCommand.Create,
        ["serve"] = ServeCommand.Create,
    };

    public static int Run(string[] args, Terminal terminal)
    {
        ParseResult parsed = Parse(args, terminal, out CommonOptions common);
        if (parsed.Errors.Count > 0)
        {
            terminal.Error.WriteLine(OneLine($"{Describe(parsed)}. See 'framing {CommandPath(parsed)}--help'."));
            return ExitCode.Unusable;
        }
        common.Apply(parsed, terminal);
        try
        {
            if (!ManagedOnly.IsHere && ManagedOnly.AskedBy(parsed) is { } what)
                ManagedProgram.Become(args, what);
            int code = parsed.Invoke(new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            terminal.Output.Flush();
            return code;
        }
        catch (InputException e)
        {
            terminal.Error.WriteLine(OneLine(e.Message));
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException e)
        {
            terminal.Output.Flush();
            terminal.Error.WriteLine(e.Message.StartsWith("Stopped", StringComparison.Ordinal) ? OneLine(e.Message) : "Stopped; nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (IsClosedPipe(e))
        {
            // The reader of our output, such as head, has seen enough.
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(OneLine(e.Message));
            return ExitCode.Unusable;
        }
    }

    /// <summary>The command line as its command understands it, and the options that every command has.</summary>
    internal static ParseResult Parse(string[] args, Terminal terminal, out CommonOptions common)
    {
        RootCommand root = new("Framing compares how news outlets frame the same event: contested words by voice, who is quoted, tone.");
        common = new(root);
        // The others would be made, and compiled, for nothing: a sixth of a second. Help and an unknown name need them all.
        bool isNamed = args is [string first, ..] && Commands.ContainsKey(first);
        foreach ((string name, Func<Terminal, Command> create) in Commands)
        {
            if (!isNamed || name == args[0])
                root.Add(create(terminal));
        }
        return root.Parse(args);
    }

    /// <summary>A message on one line, without characters that could steer a terminal: names of files and columns come from outside.</summary>
    public static string OneLine(string message) => string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c));

    private static string Describe(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string[] names = [.. command.Subcommands.Select(c => c.Name)];
        if (names.Length == 0)
            return UnusableOption.Describe(parsed.Errors[0]) ?? parsed.Errors[0].Message.TrimEnd('.');
        string within = $"{CommandPath(parsed)}", commands = string.Join(", ", names);
        if (parsed.UnmatchedTokens is [['-', ..] option, ..])
            return $"There is no option '{option}'{Closest.Hint(option, command.Options.Select(o => o.Name))}";
        return parsed.UnmatchedTokens is [string unknown, ..]
            ? $"There is no command '{within}{unknown}'{Closest.Hint(unknown, names)}; expected one of {commands}"
            : $"A command is missing{(within.Length > 0 ? $" after '{within.TrimEnd()}'" : "")}; expected one of {commands}";
    }

    /// <summary>The commands as typed: <c>lexicon check </c>.</summary>
    private static string CommandPath(ParseResult parsed)
    {
        string path = "";
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } result; at = at.Parent)
            path = $"{result.Command.Name} {path}";
        return path;
    }

    private static bool IsClosedPipe(IOException e) => e.HResult is 32 or unchecked((int)0x8007006D) || e.Message.Contains("Broken pipe", StringComparison.Ordinal);
}
