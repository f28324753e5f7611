#:project ../src/Framing.Readers/Framing.Readers.csproj
// A folder of articles as a page to read side by side: dotnet run samples/page.cs corpora/harlow-bay-raid report.html
using Framing;
using Framing.Corpora;
using Framing.Reports;

string path = args.ElementAtOrDefault(1) ?? Path.Combine(Path.GetTempPath(), "report.html");
HtmlReport.Write(FramingAnalyzer.Default.Compare(ArticleReader.Read(args.FirstOrDefault() ?? "corpora/harlow-bay-raid")), path);
Console.WriteLine(path);
