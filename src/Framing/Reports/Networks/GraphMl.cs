using System.Globalization;
using System.Text;
using System.Xml;
using Framing.Reports.Cells;

namespace Framing.Reports.Networks;

/// <summary>
/// A network as GraphML, which Gephi, igraph and networkx read: groups lead to the speakers that they give words, and both to the terms that
/// they use. Of one pair there is an edge for each group and voice.
/// </summary>
internal sealed class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Of, string Name, string Type)[] Attributes =
    [
        ("node", "label", "string"), ("node", "kind", "string"), ("node", "category", "string"), ("node", "concept", "string"), ("node", "lexicon", "string"),
        ("edge", "kind", "string"), ("edge", "group", "string"), ("edge", "voice", "string"), ("edge", "weight", "int"), ("edge", "words", "int"),
        ("edge", "articles", "int"),
    ];

    private readonly XmlWriter xml;
    private readonly Dictionary<(string Kind, string?, string?, string?), string> nodes = [];
    private int edges;

    private GraphMl(XmlWriter xml) => this.xml = xml;

    public static void Write(Network network, TextWriter output)
    {
        using (XmlWriter xml = XmlWriter.Create(output, new() { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8, CloseOutput = false }))
            new GraphMl(xml).Write(network);
        output.Write('\n');
    }

    private void Write(Network network)
    {
        NetworkRow[] speakers = [.. network.Speakers], uses = [.. network.Uses];
        xml.WriteStartElement("graphml", Namespace);
        foreach ((string of, string name, string type) in Attributes)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", $"{of}_{name}");
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "who-says-what");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (string group in speakers.Concat(uses).Select(row => row.Group).Distinct().Order(StringComparer.Ordinal))
            Node(GroupOf(group), ("label", group), ("kind", "group"));
        foreach (NetworkRow row in speakers.Concat(uses).Where(row => row.Speaker is not null).DistinctBy(SpeakerOf))
            Node(SpeakerOf(row), ("label", row.Speaker), ("kind", "speaker"), ("category", row.Category));
        foreach (NetworkRow row in uses.DistinctBy(TermOf))
            Node(TermOf(row), ("label", row.Key["variant"]), ("kind", "term"), ("concept", row.Key["concept"]), ("lexicon", row.Key["lexicon"]));
        foreach (NetworkRow row in speakers)
            Edge(GroupOf(row.Group), SpeakerOf(row), row, ("kind", "quotes"), ("weight", Number(row.Passages)), ("words", Number(row.Denominator)));
        foreach (NetworkRow row in uses)
        {
            Edge(
                row.Speaker is null ? GroupOf(row.Group) : SpeakerOf(row), TermOf(row), row,
                ("kind", "says"), ("voice", row.Key["voice"]), ("weight", Number(row.Numerator)));
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static (string, string?, string?, string?) GroupOf(string group) => ("group", group, null, null);

    private static (string, string?, string?, string?) SpeakerOf(NetworkRow row) => ("speaker", row.Speaker, row.Category, null);

    private static (string, string?, string?, string?) TermOf(NetworkRow row) => ("term", row.Key["lexicon"], row.Key["concept"], row.Key["variant"]);

    private void Node((string, string?, string?, string?) node, params ReadOnlySpan<(string Name, string? Value)> data)
    {
        nodes.Add(node, $"n{Number(nodes.Count)}");
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", nodes[node]);
        Data("node", data);
        xml.WriteEndElement();
    }

    private void Edge(
        (string, string?, string?, string?) from, (string, string?, string?, string?) to, NetworkRow row, params ReadOnlySpan<(string Name, string? Value)> data)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", $"e{Number(edges++)}");
        xml.WriteAttributeString("source", nodes[from]);
        xml.WriteAttributeString("target", nodes[to]);
        Data("edge", [("group", row.Group), .. data, ("articles", Number(row.Articles))]);
        xml.WriteEndElement();
    }

    private void Data(string of, ReadOnlySpan<(string Name, string? Value)> data)
    {
        foreach ((string name, string? value) in data)
        {
            if (value is null)
                continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", $"{of}_{name}");
            xml.WriteString(XmlSafe.Text(value));
            xml.WriteEndElement();
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
