using System.Security.Cryptography;
using Framing.Lexicons;

namespace Framing.Tests.Lexicons;

public class CompiledYamlTests
{
    public static TheoryData<string, string> Files() =>
        [.. Of("Lexicons").Concat(Of("Quotes")).Select(file => (file.Resource, file.Path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_parsed_at_build_is_what_the_file_says(string resource, string path)
    {
        byte[] yaml = File.ReadAllBytes(Path.Combine(Repository.Root, path));
        CompiledYaml built = CompiledYaml.Read(resource);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(yaml)), built.Sha256);
        Assert.Equal(Shown(YamlNode.Read(yaml, ("a file", "a key"), (line, message) => new($"line {line}: {message}"))), Shown(built.Root));
    }

    [Fact]
    public void No_file_is_left_out() => Assert.Equal(
        Files().Select(file => file.Data.Item1).Order(StringComparer.Ordinal),
        typeof(Article).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Resource, string Path)> Of(string room) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Framing", room, "Data"), "*.yaml")
        .Select(path => ($"{room}/{Path.GetFileName(path)}", Path.GetRelativePath(Repository.Root, path)));

    private static IEnumerable<string> Shown(YamlNode node) => node switch
    {
        { Scalar: { } text } => [$"{node.Line}: {text}"],
        { Items: { } items } => [$"{node.Line}: {items.Count} items", .. items.SelectMany(Shown)],
        _ => [$"{node.Line}: {node.Entries!.Count} entries", .. node.Entries.SelectMany(entry => Shown(entry.Value).Prepend($"{entry.Line}: {entry.Key}"))],
    };
}
