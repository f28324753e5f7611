#:project ../src/Framing.Readers/Framing.Readers.csproj
// A word in its context, with voice and speaker: dotnet run samples/context.cs 'immigra*' corpora/harlow-bay-raid
using Framing;
using Framing.Corpora;
using Framing.Measures.Concordances;

WordPattern pattern = WordPattern.Parse(args.FirstOrDefault() ?? "immigra*");
foreach (Article article in ArticleReader.Read(args.ElementAtOrDefault(1) ?? "corpora/harlow-bay-raid"))
{
    foreach (ConcordanceLine line in Concordance.Find(FramingAnalyzer.Default.Annotate(article, DocumentLayers.Voices), pattern))
        Console.WriteLine($"{line.Before,60} [{line.Keyword}] {line.After}   {line.Voice.Name()} {line.Source}");
}
