using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>Own voice with and without agency copy.</summary>
internal static class PlainAgency
{
    public static IEnumerable<Block> Of(PlainSheet sheet, AgencyCopy agency) =>
        [new Block.Heading(2, AgencyCopy.Heading), new Block.Paragraph(AgencyCopy.Note), sheet.Figures(agency.Rows)];
}
