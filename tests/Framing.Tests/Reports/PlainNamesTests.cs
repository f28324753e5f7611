using System.Text.RegularExpressions;
using Framing.Reports;
using Framing.Tests.Cli;

namespace Framing.Tests.Reports;

/// <summary>What a page that a class reads calls articles, events and beginnings.</summary>
public sealed class PlainNamesTests
{
    private const string Long = "1987-11-03-download-of-the-whole-archive-of-the-harbor-(final)-(2).txt";

    private static readonly Comparison Nameless = FramingAnalyzer.Default.Compare(
        [
            new Article { Id = Long, Text = "Ferry fares in Marsh Point will rise in May, the county council decided. Senator Ravi Dunn said that he would vote against it." },
            new Article { Id = "b.txt", Text = "The county council of Marsh Point decided that ferry fares will rise in May. “We need the money,” said Mayor Ada Holt." },
        ],
        new() { GroupEvents = true });

    [Fact]
    public void Articles_without_an_outlet_have_short_names_and_their_files_stand_once_at_the_top()
    {
        Assert.Equal(["Article A", "Article B"], Nameless.Groups.Select(g => g.Name));
        Assert.Equal([[Long], ["b.txt"]], Nameless.Groups.Select(g => g.DocIds.ToArray()));
        string text = Written(writer => TextReport.Write(Nameless, writer, 200)), page = Written(writer => HtmlReport.Write(Nameless, writer));
        string said = text[..text.IndexOf("Manifest", StringComparison.Ordinal)];
        Assert.Equal(said.IndexOf(Long, StringComparison.Ordinal), said.LastIndexOf(Long, StringComparison.Ordinal));
        Assert.Matches(@"Article A, \d+ words, " + Regex.Escape(Long), page);
        Assert.All(Nameless.Leads, lead => Assert.DoesNotContain(".txt", lead.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_that_has_no_headline_is_said_to_have_none_and_gives_its_event_a_title() =>
        Assert.Contains("No headline; begins “Ferry fares in Marsh Point will rise in May", Written(writer => HtmlReport.Write(Nameless, writer)), StringComparison.Ordinal);

    [Fact]
    public void No_page_tells_what_to_type_before_its_method()
    {
        string page = Written(writer => HtmlReport.Write(Nameless, writer)), method = page[page.IndexOf("<section id=m>", StringComparison.Ordinal)..];
        Assert.Contains("--events FILE", method, StringComparison.Ordinal);
        Assert.DoesNotContain("--events", page[..^method.Length], StringComparison.Ordinal);
    }

    private static string Written(Action<TextWriter> write)
    {
        using StringWriter writer = new();
        write(writer);
        return writer.ToString();
    }
}
