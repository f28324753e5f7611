using System.Xml;
using System.Xml.Linq;
using Framing.Batch;
using Framing.Corpora;
using Framing.Reports;

namespace Framing.Tests.Reports;

/// <summary>Who says what, as tables and as a network.</summary>
public sealed class NetworkTests : IDisposable
{
    private static readonly Article[] Articles =
    [
        Of("a", "Gazette", "The illegal immigrants left. “The illegal immigrants were illegal immigrants,” said Owen Hale, a farmer."),
        Of("b", "Gazette", "“The illegal immigrants came back,” Owen Hale, a farmer, said. “They broke a window.”"),
        Of("c", "Herald", "“The illegal immigrants hurt nobody,” said Owen Hale, a farmer. Undocumented immigrants cheered."),
    ];

    private readonly TempFolder folder = new();

    private static Article Of(string id, string outlet, string text) => new() { Id = id, Outlet = outlet, Text = text };

    private static Comparison Compared => FramingAnalyzer.Default.Compare(Articles, CompareOptions.Default with { Replicates = 20, Draws = 19 });

    public void Dispose() => folder.Dispose();

    private static string GraphMl(Comparison comparison)
    {
        StringWriter output = new();
        GraphMlReport.Write(comparison, output);
        return output.ToString();
    }

    [Fact]
    public void Tables_add_up_over_the_articles_of_a_group()
    {
        CsvReport.WriteFolder(Compared, folder.File("tables"));
        Assert.Equal(
            ["group,speaker,category,quotes,words_direct,words_attributed,articles", "Gazette,Owen Hale,business,2,15,15,2", "Herald,Owen Hale,business,1,5,5,1"],
            File.ReadLines(folder.File("tables/sources.csv")));
        Assert.Equal(
            [
                "group,speaker,category,lexicon,concept,variant,voice,n,articles",
                "Gazette,Owen Hale,business,immigration,people-without-legal-status,illegal-immigrant,direct_quote,3,2",
                "Herald,Owen Hale,business,immigration,people-without-legal-status,illegal-immigrant,direct_quote,1,1",
                "Gazette,,,immigration,people-without-legal-status,illegal-immigrant,narrator,1,1",
                "Herald,,,immigration,people-without-legal-status,undocumented-immigrant,narrator,1,1",
            ],
            File.ReadLines(folder.File("tables/who-says-what.csv")));
    }

    [Fact]
    public void One_person_under_two_names_is_one_speaker()
    {
        Article[] articles = [.. Articles, Of("d", "Herald", "“The illegal immigrants ran,” said Mr. Hale, a farmer.")];
        Comparison comparison = FramingAnalyzer.Default.Compare(articles, CompareOptions.Default with { Replicates = 20, Draws = 19 });
        CsvReport.WriteFolder(comparison, folder.File("tables"));
        Assert.Equal(
            ["Gazette,Owen Hale,business,2,15,15,2", "Herald,Owen Hale,business,2,9,9,2"], File.ReadLines(folder.File("tables/sources.csv")).Skip(1));
    }

    [Fact]
    public void A_batch_finds_the_same_network()
    {
        CsvReport.WriteFolder(Compared, folder.File("tables"));
        new BatchRun(new() { Folder = folder.File("run"), Compare = CompareOptions.Default with { Replicates = 20 } }, FramingAnalyzer.Default.Measure).Run(_ => Articles);
        Assert.All(["who-says-what.csv", "who-says-what.graphml"], name =>
            Assert.Equal(File.ReadAllText(folder.File($"tables/{name}")), File.ReadAllText(folder.File($"run/{name}"))));
        Assert.Contains("\"who-says-what\"", File.ReadAllText(folder.File("run/columns.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Edges_lead_from_groups_to_speakers_and_from_both_to_terms()
    {
        XElement graph = XDocument.Parse(GraphMl(Compared)).Root!.Elements().Last();
        string Value(XElement of, string name) => (string?)of.Elements().SingleOrDefault(d => ((string)d.Attribute("key")!).EndsWith("_" + name, StringComparison.Ordinal)) ?? "";
        Dictionary<string, string> label = graph.Elements().Where(e => e.Name.LocalName == "node").ToDictionary(e => (string)e.Attribute("id")!, e => Value(e, "label"));
        Assert.Equal(
            [
                "Gazette → Owen Hale quotes 2", "Herald → Owen Hale quotes 1", "Owen Hale → illegal-immigrant says 3 direct_quote Gazette", "Owen Hale → illegal-immigrant says 1 direct_quote Herald",
                "Gazette → illegal-immigrant says 1 narrator Gazette", "Herald → undocumented-immigrant says 1 narrator Herald",
            ],
            graph.Elements().Where(e => e.Name.LocalName == "edge").Select(e => $"{label[(string)e.Attribute("source")!]} → {label[(string)e.Attribute("target")!]} "
                + $"{Value(e, "kind")} {Value(e, "weight")}{(Value(e, "kind") == "says" ? $" {Value(e, "voice")} {Value(e, "group")}" : "")}"));
    }

    [Fact]
    public void Names_that_no_xml_may_hold_are_written_all_the_same()
    {
        using XmlReader reader = XmlReader.Create(new StringReader(GraphMl(HostileFields.Comparison)));
        XElement root = XDocument.Load(reader).Root!;
        Assert.Contains(root.Descendants(), data => data.Value.Contains("<script>hit(1)</script>", StringComparison.Ordinal) && data.Value.Contains('\uFFFD'));
    }

    [Fact]
    public void Cells_are_safe_in_a_spreadsheet()
    {
        CsvReport.WriteFolder(HostileFields.Comparison, folder.Path);
        Assert.DoesNotContain(File.ReadLines(folder.File("sources.csv")), line => line.StartsWith('=') || line.StartsWith("\"=", StringComparison.Ordinal));
        Assert.Contains("'=HYPERLINK", File.ReadAllText(folder.File("sources.csv")), StringComparison.Ordinal);
    }
}
