using System.Collections.Immutable;

namespace Framing.Reports.Plain;

/// <summary>A part of a report in a format of lines. Texts are raw: each format escapes or cleans them as it writes them.</summary>
internal abstract record Block
{
    /// <summary>A heading; level 1 is the report's title.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : Block;

    /// <summary>A finding or an item that starts with a word of its own: its status, a sentence's number.</summary>
    public sealed record Item(string Label, string Text) : Block;

    /// <summary>A table whose first column names the rows.</summary>
    public sealed record Table(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows) : Block;
}
