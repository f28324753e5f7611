#:project ../src/Framing.Readers/Framing.Readers.csproj
// A measure of one's own: dotnet run samples/own-measure.cs
using System.Collections.Immutable;
using Framing;
using Framing.Corpora;

FramingAnalyzer analyzer = FramingAnalyzer.Create(builder => builder.AddMeasure(new FiguresMeasure()));
Comparison comparison = analyzer.Compare(ArticleReader.Read("corpora/harlow-bay-raid"));
foreach (GroupMeasurement figure in comparison.Measures.Where(m => m.Key.Name == "figures"))
    Console.WriteLine($"{figure.Group}: {figure.Numerator} of {figure.Denominator} sentences hold a figure ({figure.Method})");
foreach (Contrast contrast in comparison.Contrasts.Where(c => c.Key.Name == "figures"))
    Console.WriteLine(contrast.Sentence);

/// <summary>The share of sentences with a figure in them.</summary>
sealed class FiguresMeasure : IMeasure
{
    public string Name => "figures";

    public DocumentLayers Needs => DocumentLayers.Sentences;

    // How reports word it; without this they use its name.
    public ImmutableArray<MeasureDescription> Descriptions =>
        [new(Name) { Label = "{noun} with a figure", Clause = "{A:puts|put} figures into {a}; {B} into {b}.", Place = ReportPlace.Manner }];

    public ImmutableArray<Measurement> Measure(Document document)
    {
        ImmutableArray<Evidence> evidence = [.. document.Sentences.Select(s => new Evidence(document.Article.Id, s, Counted: document[s].ContainsAnyInRange('0', '9')))];
        return
        [
            new()
            {
                Key = new(Name),
                Unit = MeasureUnit.Share,
                Noun = "sentences",
                Numerator = evidence.Count(e => e.Counted),
                Denominator = evidence.Length,
                Evidence = evidence,
            },
        ];
    }
}
