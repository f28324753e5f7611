#:project ../src/Framing.Readers/Framing.Readers.csproj
// Who is quoted in a folder of articles, and for how many words: dotnet run samples/quotes.cs corpora/harlow-bay-raid
using Framing;
using Framing.Corpora;

FramingAnalyzer analyzer = FramingAnalyzer.Default;
foreach (Document document in OrderedParallel.Select(ArticleReader.Read(args.Length > 0 ? args[0] : "corpora/harlow-bay-raid"), article => analyzer.Annotate(article)))
{
    Console.WriteLine(document.Article.Outlet);
    foreach ((int id, Source source) in document.Sources.Index())
    {
        Quote[] quotes = [.. document.Quotes.Where(q => q.SourceId == id)];
        Console.WriteLine($"  {source.Name} ({source.Category}): {quotes.Sum(q => q.WordsInMarks)} words in marks, {quotes.Sum(q => q.Words)} in all");
    }
}
