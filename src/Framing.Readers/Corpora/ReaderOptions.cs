using System.Collections.Immutable;

namespace Framing.Corpora;

/// <summary>How articles are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>The defaults.</summary>
    public static ReaderOptions Default { get; } = new();

    /// <summary>
    /// Which column of a table holds what: from the contract's name (<c>text</c>, <c>outlet</c> …) to the input's. Names that are not
    /// here are looked for as they are, in any case.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Map { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// The longest row or file that is read, in UTF-16 code units; a longer one is rejected, so that one broken file can't take all memory.
    /// </summary>
    public int MaxLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxLength));
            field = value;
        }
    } = 32 * 1024 * 1024;

    /// <summary>
    /// In which order dates in figures alone (05/06/2026) name their parts; they are then given as <c>yyyy-MM-dd</c>. Unless told they stay as
    /// they are, and the other dates of a file say how they are to be read.
    /// </summary>
    public DateOrder? Dates { get; init; }

    /// <summary>The sheet of a spreadsheet that is read; unless told the first that has something in it.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// The kinds of files that are read. A file gets the first reader that has its ending (the longest, where one ends another), else the
    /// first that recognizes how it starts, else that of plain text.
    /// </summary>
    public ImmutableArray<IArticleReader> Readers { get; init; } = ReaderChoice.BuiltIn;

    /// <summary>These options with further kinds of files, which come before those that are there.</summary>
    public ReaderOptions With(params IArticleReader[] readers) => this with { Readers = [.. readers, .. Readers] };
}

/// <summary>A row or file that could not be used; the run goes on without it.</summary>
/// <param name="File">The file, as the user named it or relative to the folder named; <c>-</c> for standard input.</param>
/// <param name="Line">The line of JSON Lines, or the row of a table below its header, from 1; 0 where the whole file is meant.</param>
/// <param name="Reason">What was found, what was expected and what to do, without a full stop.</param>
public sealed record RejectedRow(string File, int Line, string Reason)
{
    private static readonly string[] Lines = [".jsonl", ".ndjson", ".json", ".jsonl.gz", ".ndjson.gz", ".json.gz"];

    /// <summary>One sentence: <c>articles.jsonl, line 3: …</c>, <c>articles.csv, row 3: …</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}, {Unit} {Line}: {Reason}." : $"{File}: {Reason}.";

    // A row of a table can run over several lines.
    private string Unit => File == "-" || Array.Exists(Lines, ending => File.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? "line" : "row";
}
