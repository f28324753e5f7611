using System.Runtime.CompilerServices;

namespace Framing.Cli;

/// <summary>
/// The runtime compiles code when it first runs. While a command is still being set up, an invented article has the analysis compiled on
/// another processor, so that the first real one does not wait for it.
/// </summary>
internal static class WarmUp
{
    private static readonly Article Invented = new()
    {
        Id = "warm-up",
        Title = "Mayor Ada Fenwick defends 'so-called' sanctuary policy",
        Text = """
            PORT ALDER (Fictional Press) - About 1,200 undocumented immigrants were arrested on Tuesday, officials said.

            "We have never seen anything like it," said Mayor Ada Fenwick, who was elected in 2019. "It is a terrible mistake," she added.
            Sheriff Tom Brill told reporters that illegal aliens had not been released. According to the U.S. Coast Office, $3.5 million was spent.

            Brill's deputy, Joan Pell, called the raid "unlawful" and didn't rule out a lawsuit. See https://example.com for details.
            """,
    };

    /// <summary>The analyzer, which has begun to do what the command will have it do, and nothing besides.</summary>
    public static FramingAnalyzer Started(FramingAnalyzer analyzer, Action<FramingAnalyzer, Article> work)
    {
        // Native code is there.
        if (RuntimeFeature.IsDynamicCodeCompiled && Environment.ProcessorCount > 1)
            _ = Task.Run(() => work(analyzer, Invented));
        return analyzer;
    }
}
