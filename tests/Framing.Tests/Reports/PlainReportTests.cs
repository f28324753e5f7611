using System.Text.Json;
using Framing.Reports;
using Markdig;

namespace Framing.Tests.Reports;

public class PlainReportTests
{
    public static TheoryData<string, Action<Comparison, TextWriter>> Formats => new()
    {
        { "text", (comparison, output) => TextReport.Write(comparison, output) },
        { "markdown", MarkdownReport.Write },
        { "csv", CsvReport.Write },
    };

    [Theory]
    [InlineData("ferry.txt")]
    [InlineData("ferry.md")]
    [InlineData("ferry.csv")]
    public void Is_as_approved(string name)
    {
        string written = Write(FerryFee.Comparison, name.Split('.')[1] switch { "txt" => (c, o) => TextReport.Write(c, o, 90), "md" => MarkdownReport.Write, _ => CsvReport.Write });
        Approved.Check(name, written);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Passes_on_nothing_that_a_terminal_obeys(string format, Action<Comparison, TextWriter> write)
    {
        string written = Write(HostileFields.Comparison, write);
        Assert.True(written.Length > 0, format);
        if (format != "csv")
            Assert.DoesNotContain(written, c => (char.IsControl(c) && c != '\n') || c is '\u202E');
    }

    [Fact]
    public void Markdown_of_any_field_is_text()
    {
        string written = Write(HostileFields.Comparison, MarkdownReport.Write)[OwnMark.MarkdownLine.Length..];
        string html = Markdown.ToHtml(written, new MarkdownPipelineBuilder().UsePipeTables().Build());
        foreach (string markup in (string[])["<script", "<img", "<a ", "<code", "<svg", "<!--", "<em>"])
            Assert.DoesNotContain(markup, html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Of_an_outlet_with_several_articles_it_says_which_one_puts_another_word_into_a_quotation()
    {
        Article[] articles =
        [
            new()
            {
                Id = "b", Outlet = "Bay Clarion", Event = "bridge", Title = "Bridge to close",
                Text = "“We must close the dangerous bridge on the north side before the winter storms come,” said Maren Holt, the mayor of Ormond.",
            },
            new()
            {
                Id = "t1", Outlet = "Tallow Wire", Event = "bridge", Title = "Mayor on bridge",
                Text = "“We must close the crumbling bridge on the north side before the winter storms come,” said Maren Holt, the mayor of Ormond.",
            },
            new() { Id = "t2", Outlet = "Tallow Wire", Event = "bridge", Title = "What drivers say", Text = "Drivers in Ormond said that they would need an hour more." },
        ];
        Assert.Contains("Tallow Wire’s article T1 prints 14 of the 15 words of a statement by Maren Holt that stand in Bay Clarion’s article, with “crumbling” for “dangerous”",
            Write(FramingAnalyzer.Default.Compare(articles), MarkdownReport.Write), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_finds_no_formula()
    {
        foreach (string line in Write(HostileFields.Comparison, CsvReport.Write).Split('\n'))
            Assert.DoesNotMatch("(^|,)\"?[=+@]", line[..Math.Min(20, line.Length)]);
    }

    [Fact]
    public void Json_carries_every_value_and_the_reason_where_one_is_withheld()
    {
        using JsonDocument json = JsonDocument.Parse(Write(FerryFee.Comparison, (c, o) => JsonReport.Write(c, o)));
        JsonElement root = json.RootElement;
        Assert.Equal(1, root.GetProperty("schema").GetInt32());
        Assert.Equal(["schema", "manifest", "by", "cautions", "events", "groups", "leads", "measures", "details", "contrasts", "headlines", "story_points", "point_coverage", "shared_quotes", "copies", "reprints"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(FerryFee.Comparison.Measures.Length, root.GetProperty("measures").GetArrayLength());
        foreach (JsonElement measure in root.GetProperty("measures").EnumerateArray())
            Assert.True(measure.GetProperty("low").ValueKind == JsonValueKind.Number || measure.GetProperty("method").GetString()!.Length > 0);
        Assert.Contains(root.GetProperty("contrasts").EnumerateArray(), c => c.GetProperty("p").ValueKind == JsonValueKind.Null && c.GetProperty("sentence").GetString()!.Contains(" of ", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_of_hostile_fields_can_be_read() => JsonDocument.Parse(Write(HostileFields.Comparison, (c, o) => JsonReport.Write(c, o))).Dispose();

    private static string Write(Comparison comparison, Action<Comparison, TextWriter> write)
    {
        using StringWriter output = new();
        write(comparison, output);
        return output.ToString();
    }
}
