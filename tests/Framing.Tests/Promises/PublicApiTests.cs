using System.Reflection;
using System.Text.RegularExpressions;
using PublicApiGenerator;

namespace Framing.Tests.Promises;

/// <summary>
/// What the packages of the library show to the world stands in <c>PublicApi.txt</c>: a change of it is a decision, seen in review, and not an accident.
/// </summary>
public partial class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_one_that_was_decided_on()
    {
        string path = Path.Combine(Repository.Root, "tests", "Framing.Tests", "Promises", "PublicApi.txt");
        string written = string.Concat(LibraryPackages.Assemblies.SelectMany(Namespaces).OrderBy(part => part.Split('\n')[0], StringComparer.Ordinal));
        string decided = File.Exists(path) ? File.ReadAllText(path) : "";
        if (decided != written)
            File.WriteAllText(path + ".received", written);
        Assert.True(decided == written, $"The public API differs from {path}. Read {path}.received; if the change is meant, rename it to PublicApi.txt.");
    }

    /// <summary>What a package shows, a piece a namespace.</summary>
    private static IEnumerable<string> Namespaces(Assembly assembly) =>
        StartOfNamespace().Split(assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n").Where(part => part.Length > 0);

    [GeneratedRegex("^(?=namespace )", RegexOptions.Multiline)]
    private static partial Regex StartOfNamespace();
}
