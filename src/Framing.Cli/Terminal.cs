namespace Framing.Cli;

/// <summary>What a command reads from and writes to, so that tests can stand in for a terminal.</summary>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, CancellationToken Cancel);

/// <summary>The contract's exit codes.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int RowsRejected = 1;
    public const int Unusable = 2;
    public const int Interrupted = 130;
}
