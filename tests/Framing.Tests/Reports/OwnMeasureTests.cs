using System.Collections.Immutable;
using System.Text.Json;
using Framing.Reports;

namespace Framing.Tests.Reports;

/// <summary>A measure that nobody but its author knows shows wherever a built-in one does.</summary>
public class OwnMeasureTests
{
    private const string Bare = "exclamations", Described = "figures";

    private static readonly Comparison Compared = FramingAnalyzer.Create(b => b.AddMeasure(new Sentences(Bare, '!', [new(Bare)])).AddMeasure(new Sentences(Described, '4',
    [
        new(Described)
        {
            Label = "{noun} with a figure",
            Clause = "{A:puts|put} figures into {a}; {B} into {b}.",
            Place = ReportPlace.Manner,
            Finding = new("Figures"),
        },
    ])).OnlyMeasures(Bare, Described)).Compare(
    [
        Of("a", "Lantern", "The pier costs 4 coins. It cost 4 coins. Boats paid 4 coins! Gulls paid 4 coins! Ships paid 4 coins! Nets paid 4 coins!"),
        Of("b", "Wire", "The pier is dear. It was dear. Boats paid little. Gulls paid little. Ships paid little. Nets paid little!"),
    ]);

    public static TheoryData<string, Action<Comparison, TextWriter>, string[]> Reports => new()
    {
        { "html", HtmlReport.Write,
            ["Figures</p>", "Lantern’s article puts figures into <a", " sentences; Wire’s article into ", "Share of sentences with a figure", ">Sentences with a figure<", ">Exclamations<"] },
        { "text", (comparison, output) => TextReport.Write(comparison, output), ["Lantern’s article puts figures into 6 of 6 [", "Sentences with a figure", "Exclamations"] },
        { "markdown", MarkdownReport.Write, ["Lantern’s article puts figures into 6 of 6 ", "| Sentences with a figure ", "| Exclamations"] },
        { "csv", CsvReport.Write, ["\nfigures,Lantern,,,,share,6,6,sentences", "\nexclamations,Wire,,,,share,1,6,sentences"] },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void It_shows_in(string format, Action<Comparison, TextWriter> write, string[] expected)
    {
        string written = Write(write);
        Assert.All(expected, text => Assert.True(written.Contains(text, StringComparison.Ordinal), $"{format}: {text}"));
    }

    [Fact]
    public void Json_has_its_figures_and_its_sentences()
    {
        using JsonDocument json = JsonDocument.Parse(Write((c, o) => JsonReport.Write(c, o)));
        Assert.Equal([Bare, Bare, Described, Described], json.RootElement.GetProperty("measures").EnumerateArray().Select(m => m.GetProperty("name").GetString()));
        Assert.Equal(
        [
            "Exclamations: 4 of 6 sentences in Lantern’s article, 1 of 6 in Wire’s article. Difference 50 points, 95% interval −4 to 77, which includes zero.",
            "Lantern’s article puts figures into 6 of 6 sentences; Wire’s article into 0 of 6. Difference 100 points, 95% interval 45 to 100. It would take 3 wrong labels to erase the gap.",
        ],
            json.RootElement.GetProperty("contrasts").EnumerateArray().Select(c => c.GetProperty("sentence").GetString()));
    }

    private static string Write(Action<Comparison, TextWriter> write)
    {
        StringWriter output = new() { NewLine = "\n" };
        write(Compared, output);
        return output.ToString();
    }

    private static Article Of(string id, string outlet, string text) => new() { Id = id, Outlet = outlet, Text = text };

    /// <summary>The share of sentences that hold a character.</summary>
    private sealed class Sentences(string name, char held, ImmutableArray<MeasureDescription> descriptions) : IMeasure
    {
        public string Name => name;

        public DocumentLayers Needs => DocumentLayers.Sentences;

        public ImmutableArray<MeasureDescription> Descriptions => descriptions;

        public ImmutableArray<Measurement> Measure(Document document)
        {
            ImmutableArray<Evidence> evidence = [.. document.Sentences.Select(s => new Evidence(document.Article.Id, s, document[s].Contains(held)))];
            return [new() { Key = new(name), Unit = MeasureUnit.Share, Numerator = evidence.Count(e => e.Counted), Denominator = evidence.Length, Noun = "sentences", Evidence = evidence }];
        }
    }
}
