using System.Collections.Immutable;

namespace Framing.Corpora;

/// <summary>A row of a table: what stands in each column.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">The line or row, from 1.</param>
/// <param name="Values">The values by column, in the order of the row.</param>
public sealed record TableRow(string File, int Line, ImmutableArray<KeyValuePair<string, string>> Values)
{
    /// <summary>What stands in a column; <see langword="null"/> where the row has none of that name.</summary>
    public string? this[string column]
    {
        get
        {
            foreach ((string name, string value) in Values)
            {
                if (name == column)
                    return value;
            }
            return null;
        }
    }

    /// <summary>This row as one that could not be used.</summary>
    /// <param name="reason">What was found, what was expected and what to do, without a full stop.</param>
    public RejectedRow Reject(string reason) => new(File, Line, reason);
}
