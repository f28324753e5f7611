using System.CommandLine;
using Framing.Cli.Native;
using Framing.Learning;

namespace Framing.Cli.Commands;

/// <summary>The options that shape the analysis, and the analyzer that they make.</summary>
internal sealed class AnalyzerOptions
{
    private readonly Option<bool> anyLanguage = new("--any-language") { Description = "Analyze texts that do not look English too." };

    private readonly Option<string[]> measures = new("--measures")
    {
        Description = "Only these measures, and the layers that they need: tone,choice.",
        HelpName = "NAME,…",
    };

    private readonly Option<ulong> seed = new("--seed")
    {
        Description = "The seed of everything random.",
        DefaultValueFactory = _ => CompareOptions.Default.Seed,
        HelpName = "N",
    };

    private readonly Option<int> threads = new("--threads")
    {
        Description = "How many threads to work on; one a processor unless told. Results do not depend on it.",
        HelpName = "N",
    };

    private readonly Option<string[]> lexicon = new("--lexicon")
    {
        Description = "A lexicon of your own (YAML), beside the built-in ones; one with the id of a built-in one replaces it. Give it once a file.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> model = new("--model")
    {
        Description = "A classifier that 'framing train' made, as one more measure: the share of sentences or texts by label. Give it once a file.",
        HelpName = "FILE",
    };

    private readonly Option<bool> noBuiltIn = new("--no-builtin") { Description = "Leave the built-in lexicons out." };

    private readonly Option<string[]> sides = new("--sides")
    {
        Description = "Categories and sides of sources of your own (YAML), before the built-in ones. Give it once a file.",
        HelpName = "FILE",
    };

    private readonly Option<string?> annotator = new("--annotator")
    {
        Description = "An assembly with an annotator of your own (a public IAnnotator) for sentences, words and tags; what it needs is looked for beside it.",
        HelpName = "DLL",
    };

    public AnalyzerOptions(Command command)
    {
        command.Add(measures);
        command.Add(anyLanguage);
        command.Add(seed);
        command.Add(lexicon);
        command.Add(noBuiltIn);
        command.Add(sides);
        command.Add(model);
        command.Add(annotator);
        threads.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out int n) && n is >= 1 and <= 1024))
                result.AddError($"--threads: found '{value}'; expected a whole number from 1 to 1024");
        });
        command.Add(threads);
    }

    /// <summary>The analyzer that the options ask for, to measure articles.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="earlier">The manifest whose options stand where the command line says nothing, if any.</param>
    public FramingAnalyzer Create(ParseResult parsed, Manifest? earlier = null) =>
        WarmUp.Started(Make(parsed, earlier, measuring: true), (analyzer, article) => analyzer.Measure(article));

    /// <summary>The analyzer that the options ask for, to make some layers of articles.</summary>
    public FramingAnalyzer Create(ParseResult parsed, DocumentLayers layers) =>
        WarmUp.Started(Make(parsed, earlier: null, measuring: false), (analyzer, article) => analyzer.Annotate(article, layers));

    private FramingAnalyzer Make(ParseResult parsed, Manifest? earlier, bool measuring) => FramingAnalyzer.Create(builder =>
    {
        if (parsed.GetValue(anyLanguage) || earlier?.Options.GetValueOrDefault("any_language") == "true")
            builder.AnyLanguage();
        if (parsed.GetValue(annotator) is { } assembly && ManagedOnly.IsHere)
        {
            (IAnnotator own, string described) = AnnotatorFile.Load(assembly);
            builder.Annotate(own, described);
        }
        string[] names = parsed.GetValue(measures) ?? [];
        if (names.Length == 0 && earlier?.Options.GetValueOrDefault("measures") is { } recorded and not "all")
            names = [recorded];
        // Who takes no measure needs nothing that only measures read, such as the lexicons.
        if (names.Length > 0 || !measuring)
            builder.OnlyMeasures([.. names.SelectMany(n => n.Split(','))]);
        if (parsed.GetValue(noBuiltIn))
            builder.NoBuiltInLexicons();
        foreach (string file in parsed.GetValue(lexicon) ?? [])
            builder.AddLexicon(file);
        foreach (string file in parsed.GetValue(sides) ?? [])
            builder.AddSides(file);
        foreach (string file in parsed.GetValue(model) ?? [])
            builder.AddClassifier(Path.GetFileNameWithoutExtension(file), Classifier.Load(file));
    });

    /// <summary>How groups are compared, as far as the options say it.</summary>
    public CompareOptions Compare(ParseResult parsed) => CompareOptions.Default with { Seed = parsed.GetValue(seed), Threads = Threads(parsed) };

    public ulong Seed(ParseResult parsed) => parsed.GetValue(seed);

    public int Threads(ParseResult parsed) => parsed.GetValue(threads);
}
