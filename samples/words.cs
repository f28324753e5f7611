#:project ../src/Framing.Readers/Framing.Readers.csproj
// Which contested words a folder of articles uses, in whose voice, each in its sentence: dotnet run samples/words.cs corpora/harlow-bay-raid
using Framing;
using Framing.Corpora;

foreach (Article article in ArticleReader.Read(args.FirstOrDefault() ?? "corpora/harlow-bay-raid"))
{
    Document document = FramingAnalyzer.Default.Annotate(article, DocumentLayers.Terms);
    foreach (TermMatch term in document.Terms)
        Console.WriteLine($"{article.Outlet}, {term.Voice.Name()}: {document.TextOf(term)} ({term.Variant}) in “{document.TextOf(document.SentenceAt(term.Span))}”");
}
