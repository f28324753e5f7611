namespace Framing.Cli;

/// <summary>What a command reads from and writes to, so that tests can stand in for a terminal.</summary>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, CancellationToken Cancel)
{
    /// <summary>Whether the output is read by eye: on a screen, not in a file or pipe.</summary>
    public bool IsScreen { get; init; }

    /// <summary>Whether messages are read by eye, so that progress may be drawn over and over.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether the user wants no progress and no notes.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>Whether the user wants to see what is read.</summary>
    public bool IsVerbose { get; set; }

    /// <summary>Whether the user wants no colours.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Says something that is no error, unless the user wants quiet.</summary>
    public void Note(string text)
    {
        if (!IsQuiet)
            Error.WriteLine(FramingCommand.OneLine(text));
    }

    /// <summary>Says what only a user who asked for it wants to know.</summary>
    public void Detail(string text)
    {
        if (IsVerbose)
            Error.WriteLine(FramingCommand.OneLine(text));
    }
}

/// <summary>The contract's exit codes.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int RowsRejected = 1;
    public const int Unusable = 2;
    public const int Interrupted = 130;
}
