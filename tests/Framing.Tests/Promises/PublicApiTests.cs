using PublicApiGenerator;

namespace Framing.Tests.Promises;

/// <summary>
/// What the library shows to the world stands in <c>PublicApi.txt</c>: a change of it is a decision, seen in review, and not an accident.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_one_that_was_decided_on()
    {
        string path = Path.Combine(Repository.Root, "tests", "Framing.Tests", "Promises", "PublicApi.txt");
        string written = typeof(FramingAnalyzer).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        string decided = File.Exists(path) ? File.ReadAllText(path) : "";
        if (decided != written)
            File.WriteAllText(path + ".received", written);
        Assert.True(decided == written, $"The public API differs from {path}. Read {path}.received; if the change is meant, rename it to PublicApi.txt.");
    }
}
