using Framing.Reports.Plain;
using Framing.Reports.Sections;

namespace Framing.Reports;

/// <summary>Writes a comparison as GitHub-flavoured Markdown, for papers and notes. Nothing in the input can become markup.</summary>
public static class MarkdownReport
{
    /// <summary>Writes the report: findings, words, speakers, tone, story points, method and the sentences behind every number.</summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="output">Where to write; lines end in a line feed.</param>
    public static void Write(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"{OwnMark.MarkdownLine}\n\n");
        MarkdownBlocks blocks = new(output);
        foreach (Block block in new Contents(comparison).Blocks())
            blocks.Write(block);
    }
}
