namespace Framing.Tests.Web.Browser;

/// <summary>Two invented articles to paste.</summary>
internal static class Pieces
{
    public const string Bridge = """
        Old bridge to close for a year

        The old bridge over the Lorn will close in May, the town of Eskholt said on Friday.
        “It is not safe any longer,” said Mayor Tilda Rook. Engineers found cracks in two of its piers.

        Shopkeepers on the east bank fear for their trade. “A year without customers is the end of us,” said Bram Odell, who sells bread there.
        """;

    public const string Crossing = """
        Eskholt cuts off its east bank

        Eskholt will leave its east bank without a bridge for a year. Shopkeepers there learned it from the radio on Friday.
        Bram Odell, a baker, called it a scandal. “Nobody asked us,” he said.

        The town hall spoke of cracks, and gave no figures. Mayor Tilda Rook said that the piers had to be mended.
        """;
}
