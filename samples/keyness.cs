#:project ../src/Framing.Readers/Framing.Readers.csproj
// The words that set outlets apart: dotnet run samples/keyness.cs corpora
using Framing;
using Framing.Corpora;
using Framing.Measures.Keyness;

KeynessTable table = KeynessAnalysis.Compare(ArticleReader.Read(args.FirstOrDefault() ?? "corpora").Select(article => FramingAnalyzer.Default.Annotate(article)));
foreach (KeynessRow row in table.Rows.Take(20))
    Console.WriteLine($"{row.Target}: {row.Feature}, {row.TargetUses} of {row.TargetTotal} words, elsewhere {row.ReferenceUses} of {row.ReferenceTotal}");
