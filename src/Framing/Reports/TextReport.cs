using Framing.Reports.Plain;
using Framing.Reports.Sections;

namespace Framing.Reports;

/// <summary>Writes a comparison as plain text for a terminal. Control characters and escape sequences in the input are not passed on.</summary>
public static class TextReport
{
    /// <summary>The width that lines are broken at unless told.</summary>
    public const int DefaultWidth = 100;

    /// <summary>Writes the report: findings, words, speakers, tone, story points, method and the sentences behind every number.</summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="output">Where to write; lines end in a line feed.</param>
    /// <param name="width">The width that lines are broken at, in characters; at least 40.</param>
    public static void Write(Comparison comparison, TextWriter output, int width = DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        output.Write($"{OwnMark.Line}\n");
        TextBlocks blocks = new(output, width);
        foreach (Block block in new Contents(comparison).Blocks())
            blocks.Write(block);
    }
}
