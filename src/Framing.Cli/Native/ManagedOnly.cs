using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Framing.Cli.Native;

/// <summary>What the tool can't do where it is compiled to native code: that is left to the managed program beside it.</summary>
internal static class ManagedOnly
{
    /// <summary>Microsoft.ML makes code while it trains.</summary>
    internal static readonly string[] Commands = ["train", "evaluate"];

    /// <summary>An annotator is code that was compiled elsewhere.</summary>
    internal static readonly string[] Options = ["--annotator"];

    /// <summary>Whether this is the managed program: the compiler to native code leaves out what stands behind it.</summary>
    [FeatureGuard(typeof(RequiresDynamicCodeAttribute))]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
#pragma warning disable IL4000 // A program that was only trimmed has no use for a guard: the tool is not packed so.
    public static bool IsHere => RuntimeFeature.IsDynamicCodeSupported;
#pragma warning restore IL4000

    /// <summary>The command or option of a command line that asks for such a thing, if any; who asks for help does not.</summary>
    /// <param name="parsed">A command line without errors.</param>
    public static string? AskedBy(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (parsed.Action != command.Action)
            return null;
        return Commands.Contains(command.Name) ? $"'framing {command.Name}'"
            : command.Options.FirstOrDefault(option => Options.Contains(option.Name) && parsed.GetResult(option) is { Implicit: false })?.Name;
    }
}
