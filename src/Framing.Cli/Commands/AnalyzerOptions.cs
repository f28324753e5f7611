using System.CommandLine;

namespace Framing.Cli.Commands;

/// <summary>The options that shape the analysis, and the analyzer that they make.</summary>
internal sealed class AnalyzerOptions
{
    private readonly Option<bool> anyLanguage = new("--any-language") { Description = "Analyze texts that do not look English too." };

    private readonly Option<int> threads = new("--threads")
    {
        Description = "How many threads to work on; one a processor unless told. Results do not depend on it.",
        HelpName = "N",
    };

    public AnalyzerOptions(Command command)
    {
        command.Add(anyLanguage);
        threads.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out int n) && n is >= 1 and <= 1024))
                result.AddError($"--threads: found '{value}'; expected a whole number from 1 to 1024");
        });
        command.Add(threads);
    }

    public FramingAnalyzer Create(ParseResult parsed) => FramingAnalyzer.Create(builder =>
    {
        if (parsed.GetValue(anyLanguage))
            builder.AnyLanguage();
    });

    public int Threads(ParseResult parsed) => parsed.GetValue(threads);
}
