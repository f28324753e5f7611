#:project ../src/Framing.Batch/Framing.Batch.csproj
// Any number of articles as tables on disk (Resume = true goes on with a run that was broken off): dotnet run samples/tables.cs corpora FOLDER
using Framing;
using Framing.Batch;
using Framing.Corpora;

string folder = args.ElementAtOrDefault(1) ?? Directory.CreateTempSubdirectory("tables").FullName;
BatchRun run = new(new() { Folder = folder }, FramingAnalyzer.Default.Measure);
run.Run(rejected => new ArticleReader().Read([args.FirstOrDefault() ?? "corpora"], rejected));
Console.WriteLine(string.Join("\n", Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)));
