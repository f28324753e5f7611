#:project ../src/Framing.Readers/Framing.Readers.csproj
// How well each outlet speaks of whom in its own words: dotnet run samples/tone.cs corpora/harlow-bay-raid
using Framing;
using Framing.Corpora;

foreach (Article article in ArticleReader.Read(args.FirstOrDefault() ?? "corpora/harlow-bay-raid"))
{
    Document document = FramingAnalyzer.Default.Annotate(article, DocumentLayers.Targets);
    foreach (var target in document.Targets.Where(t => t.Voice is Voice.Narrator or Voice.Headline).GroupBy(t => t.Name).Where(t => t.Count() > 1))
        Console.WriteLine($"{article.Outlet} on {target.Key}: {string.Join(", ", target.CountBy(t => t.Polarity.Name()).Select(t => $"{t.Key} {t.Value}"))}");
}
