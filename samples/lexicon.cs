#:project ../src/Framing.Readers/Framing.Readers.csproj
// A codebook of one's own in place of the built-in lexicons: dotnet run samples/lexicon.cs corpora/harlow-bay-raid
using Framing;
using Framing.Corpora;
using Framing.Lexicons;

// docs/lexicons.md describes the file; AddLexicon("codebook.yaml") reads one.
Lexicon codebook = Lexicon.Parse("""
    lexicon: action
    title: What the police did
    version: "1.0"
    concepts:
      - id: action
        title: The action as a whole
        variants:
          - { id: raid, patterns: [raid, sweep], examples: ["The [raid] began at dawn."] }
          - { id: operation, patterns: [operation], examples: ["The [operation] began at dawn."] }
    """);
FramingAnalyzer analyzer = FramingAnalyzer.Create(builder => builder.NoBuiltInLexicons().AddLexicon(codebook).OnlyMeasures("choice"));
Comparison comparison = analyzer.Compare(ArticleReader.Read(args.FirstOrDefault() ?? "corpora/harlow-bay-raid"));
foreach (GroupMeasurement figure in comparison.Measures.Where(m => m.Key["voice"] == "own"))
    Console.WriteLine($"{figure.Group}: “{figure.Key["variant"]}” {figure.Numerator} of {figure.Denominator}");
