using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The findings.</summary>
internal static class PlainFindings
{
    public static IEnumerable<Block> Of(PlainSheet sheet, ImmutableArray<Finding> findings)
    {
        yield return new Block.Heading(2, Headings.Findings(findings));
        foreach (Finding finding in findings)
        {
            yield return new Block.Heading(3, $"{finding.Kicker}: {finding.Status.Name().ToLowerInvariant()}");
            yield return new Block.Paragraph(sheet.Cited(finding.Sentence));
            if (finding.Note.Length > 0)
                yield return new Block.Paragraph(sheet.Cited(finding.Note));
            if (finding.HowSure.Length > 0)
                yield return new Block.Paragraph(finding.HowSure);
            yield return new Block.Table(
                ["", finding.Kind == MiniKind.Points ? "Points found" : finding.Caption],
                [.. finding.Drawn.Select(
                    row => ImmutableArray.Create(row.Outlet.Name, sheet.Cited(row.Label) + (finding.Kind == MiniKind.Mentions ? "" : IntervalOf(row))))]);
            if (finding.Between.Length > 0)
                yield return new Block.Paragraph(finding.Between);
        }
    }

    private static string IntervalOf(MiniRow row) => row.Interval is not { } interval || row.Value is not { } value
        ? ""
        : value is >= 0 and <= 1 ? " = " + Wording.Share(value, interval) : "";
}
