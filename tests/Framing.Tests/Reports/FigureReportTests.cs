using System.Xml.Linq;
using Framing.Reports;

namespace Framing.Tests.Reports;

/// <summary>The pictures of a report as files.</summary>
public sealed class FigureReportTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string[] Lines(string name) => File.ReadAllLines(folder.File(name));

    private XElement[] Elements(string name, string element) => [.. XDocument.Load(folder.File(name)).Descendants().Where(e => e.Name.LocalName == element)];

    [Fact]
    public void Each_picture_has_its_numbers_beside_it_and_a_line_in_the_list()
    {
        FigureReport.WriteFolder(FerryFee.Comparison, folder.Path);
        string[] listed = [.. Lines("figures.csv").Skip(1).Select(line => line.Split(',')[0])];
        Assert.Equal(Enumerable.Range(1, listed.Length).Select(i => $"figure-{i:00}"), listed);
        Assert.Equal(
            listed.SelectMany(name => (string[])[$"{name}.csv", $"{name}.svg"]).Append("figures.csv").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(listed, name =>
        {
            Assert.True(Lines($"{name}.csv").Length > 1, name);
            Assert.NotEmpty(Assert.Single(Elements($"{name}.svg", "desc")).Value);
        });
    }

    [Fact]
    public void A_share_stands_where_its_number_says()
    {
        FigureReport.WriteFolder(FerryFee.Comparison, folder.Path);
        Assert.Equal("group,numerator,denominator,of,value,low,high,method", Lines("figure-01.csv")[0]);
        Assert.StartsWith("Bay Clarion,5,6,mentions,0.833333,", Lines("figure-01.csv")[1], StringComparison.Ordinal);
        XElement[] dots = Elements("figure-01.svg", "circle");
        // From 190 to 560 across the plot.
        Assert.Equal("498.33", dots[0].Attribute("cx")!.Value);
        string[] values = [.. Lines("figure-01.csv").Skip(1).Select(line => line.Split(',')[4])];
        Assert.Equal(values.Where(v => v.Length > 0).Select(v => 190 + (370 * double.Parse(v, System.Globalization.CultureInfo.InvariantCulture))),
            dots.Select(dot => (double)dot.Attribute("cx")!), (a, b) => Math.Abs(a - b) < 0.01);
    }

    [Fact]
    public void Text_from_outside_is_only_text()
    {
        FigureReport.WriteFolder(HostileFields.Comparison, folder.Path);
        Assert.All(Directory.EnumerateFiles(folder.Path, "*.svg"), file => Assert.All(XDocument.Load(file).Descendants(), element =>
        {
            Assert.Contains(element.Name.LocalName, (string[])["svg", "title", "desc", "text", "rect", "line", "circle"]);
            Assert.DoesNotContain(element.Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName == "href");
        }));
        Assert.All(Directory.EnumerateFiles(folder.Path, "*.csv"), file =>
            Assert.DoesNotContain(File.ReadAllLines(file), line => line.StartsWith('=') || line.StartsWith("\"=", StringComparison.Ordinal)));
    }
}
