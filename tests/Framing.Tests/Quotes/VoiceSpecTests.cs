using Framing.Annotation;
using Framing.Quotes;

namespace Framing.Tests.Quotes;

/// <summary>Runs the cases of <c>Voices.spec.md</c>.</summary>
public class VoiceSpecTests
{
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        string section = "";
        using Stream stream = typeof(VoiceSpecTests).Assembly.GetManifestResourceStream("Voices.spec.md")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                section = line[3..];
            else if (line.Length > 0 && !line.StartsWith('#'))
                cases.Add(section, line);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tells(string section, string line)
    {
        SpecCase spec = SpecCase.Parse(line);
        Document document = Analyzer.Annotate(spec.Article, DocumentLayers.Voices);
        var wrong = spec.Probes.SelectMany(probe => document.TokensIn(probe.Span).ToArray()
            .Select(token => (Token: document[token.Span].ToString(), Expected: probe.Voice, Got: document.VoiceAt(token.Span).Voice))
            .Where(told => told.Expected != told.Got && told.Token.Any(char.IsLetterOrDigit)));
        Assert.True(!wrong.Any(), $"{section}: {line}\n  {string.Join(", ", wrong)}\n  {Describe(document)}");
    }

    [Fact]
    public void HoldsFiveCasesOfEveryShape()
    {
        var bySection = Cases().GroupBy(row => row.Data.Item1).ToList();
        Assert.True(bySection.Sum(section => section.Count()) >= 200);
        Assert.All(bySection, section => Assert.True(section.Count() >= 5, section.Key));
    }

    private static string Describe(Document document) => string.Join("\n  ", document.Quotes.Select(quote =>
        $"{quote.Kind} [{Text(document, quote.SourceSpans)}] <{Text(document, quote.Cue)}> {Text(document, quote.Content)}"));

    private static string Text(Document document, IEnumerable<TextSpan> spans) => string.Join(" | ", spans.Select(span => document[span].ToString()));
}
