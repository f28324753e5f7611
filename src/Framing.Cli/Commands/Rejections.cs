using System.Text.RegularExpressions;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary>
/// Names rejected rows on standard error, and remembers that there were some. One mistake that a file makes in each row is named a few times, and counted at the
/// end.
/// </summary>
internal sealed partial class Rejections(Terminal terminal)
{
    private const int MostNamed = 3;

    private readonly Dictionary<(string File, string Kind), int> kinds = [];

    public int Count { get; private set; }

    public void Add(RejectedRow row)
    {
        Count++;
        (string, string) kind = (row.File, Figures().Replace(row.Reason, "0"));
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        if (kinds[kind] <= MostNamed)
            terminal.Error.WriteLine(FramingCommand.OneLine(row.ToString()));
    }

    /// <summary>Counts what was not named, and returns 0, or 1 where rows were rejected.</summary>
    public int Finish()
    {
        foreach (((string file, _), int count) in kinds.Where(kind => kind.Value > MostNamed)
            .OrderBy(kind => kind.Key.File, StringComparer.Ordinal))
            terminal.Error.WriteLine(FormattableString.Invariant($"{FramingCommand.OneLine(file)}: {count - MostNamed} more rows were rejected for the same reason."));
        return Count > 0 ? ExitCode.RowsRejected : ExitCode.Done;
    }

    /// <summary>Numbers and quoted values, by which the reasons of two rows may differ.</summary>
    [GeneratedRegex(@"[0-9]+|'[^']*'")]
    private static partial Regex Figures();
}
