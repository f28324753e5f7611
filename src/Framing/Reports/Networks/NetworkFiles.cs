namespace Framing.Reports.Networks;

/// <summary>The files of a network beside a report.</summary>
internal static class NetworkFiles
{
    /// <summary>Their names.</summary>
    public const string Sources = "sources.csv", WhoSaysWhat = "who-says-what.csv", Graph = "who-says-what.graphml";

    /// <summary>Writes all of them.</summary>
    /// <param name="comparison">Whose network.</param>
    /// <param name="create">Makes the file of that name and has it written.</param>
    public static void Write(Comparison comparison, Action<string, Action<TextWriter>> create)
    {
        Network network = Network.Of(comparison);
        create(Sources, output => NetworkTables.Write(NetworkTables.Sources, network.Speakers, output));
        create(WhoSaysWhat, output => NetworkTables.Write(NetworkTables.WhoSaysWhat, network.Uses, output));
        create(Graph, output => GraphMl.Write(network, output));
    }
}
