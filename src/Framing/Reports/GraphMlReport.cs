using Framing.Reports.Networks;

namespace Framing.Reports;

/// <summary>
/// Writes who says what as a network in GraphML, for Gephi, igraph and networkx: groups, speakers and listed terms, with an edge for each pair,
/// group and voice.
/// </summary>
public static class GraphMlReport
{
    /// <summary>Writes the network.</summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="output">Where to write; lines end in a line feed.</param>
    public static void Write(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        GraphMl.Write(Network.Of(comparison), output);
    }
}
