#:project ../src/Framing.Readers/Framing.Readers.csproj
// What to look at first, with the passages that it rests on, and what to beware of: dotnet run samples/first.cs corpora/westmark-carbon-vote
using Framing;
using Framing.Corpora;

Comparison comparison = FramingAnalyzer.Default.Compare(ArticleReader.Read(args.FirstOrDefault() ?? "corpora/westmark-carbon-vote"));
Dictionary<string, Document> documents = comparison.Profiles.ToDictionary(p => p.Document.Article.Id, p => p.Document);
foreach (Lead lead in comparison.Leads)
    Console.WriteLine($"{lead.Sentence}\n{string.Join("\n", lead.Evidence.Select(e => $"  {e.DocId}: “{documents[e.DocId].TextOf(e.Span)}”"))}");
foreach (string caution in comparison.Cautions)
    Console.WriteLine("Beware: " + caution);
