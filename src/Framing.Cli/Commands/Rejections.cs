using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary>Names each rejected row on standard error, and remembers that there were some.</summary>
internal sealed class Rejections(Terminal terminal)
{
    public int Count { get; private set; }

    /// <summary>0, or 1 where rows were rejected.</summary>
    public int ExitCode => Count > 0 ? Cli.ExitCode.RowsRejected : Cli.ExitCode.Done;

    public void Add(RejectedRow row)
    {
        Count++;
        terminal.Error.WriteLine(FramingCommand.OneLine(row.ToString()));
    }
}
