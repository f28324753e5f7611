using System.Collections.Immutable;
using System.Security.Cryptography;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Framing.Quotes.Speakers;

/// <summary>Reads a file of source categories and sides. What is wrong is told with its line, what was found and what was expected.</summary>
internal static class SidesReader
{
    private const string Keys = "category, side, names, people, words, roles, general_roles or nouns";

    /// <summary>The entries of the file, and the file as the manifest names it.</summary>
    /// <exception cref="InputException">The file can't be read, or a line of it is wrong.</exception>
    public static (ImmutableArray<SourceRule> Rules, ManifestEntry Entry) Read(string path)
    {
        byte[] content = Lexicons.LexiconFile.Load(path, "sides of sources");
        string name = Path.GetFileName(path);
        using StreamReader reader = new(new MemoryStream(content));
        return (Read(reader, name), new($"sides:{name}", "", Convert.ToHexStringLower(SHA256.HashData(content))));
    }

    /// <summary>The entries of the file's text.</summary>
    /// <exception cref="InputException">The text is not such a file.</exception>
    public static ImmutableArray<SourceRule> Read(TextReader reader, string file)
    {
        YamlStream stream = [];
        try
        {
            stream.Load(reader);
        }
        catch (YamlException error)
        {
            throw new InputException($"{file}:{error.Start.Line}: not YAML: {error.Message}");
        }
        if (stream.Documents.Count == 0)
            throw new InputException($"{file}:1: the file is empty. Expected a list of entries, each with a category or a side.");
        if (stream.Documents[0].RootNode is not YamlSequenceNode list)
            throw Wrong(file, stream.Documents[0].RootNode, "found no list. Expected a list of entries that start with '- '");
        return [.. list.Children.Select(node => Rule(file, node))];
    }

    private static SourceRule Rule(string file, YamlNode node)
    {
        if (node is not YamlMappingNode map)
            throw Wrong(file, node, $"found '{node}'. Expected an entry with {Keys}");
        SourceRule rule = new();
        foreach ((YamlNode key, YamlNode value) in map.Children)
        {
            rule = key.ToString() switch
            {
                "category" => rule with { Category = Scalar(file, "category", value) },
                "side" => rule with { Side = Scalar(file, "side", value) },
                "names" => rule with { Names = List(file, "names", value) },
                "people" => rule with { People = List(file, "people", value) },
                "words" => rule with { Words = List(file, "words", value) },
                "roles" => rule with { Roles = List(file, "roles", value) },
                "general_roles" => rule with { GeneralRoles = List(file, "general_roles", value) },
                "nouns" => rule with { Nouns = List(file, "nouns", value) },
                string other => throw Wrong(file, key, $"found '{other}'. Expected {Keys}"),
            };
        }
        if (rule is { Category: null, Side: null })
            throw Wrong(file, node, "the entry has neither 'category' nor 'side'. Give it at least one");
        if (rule is { Names: [], People: [], Words: [], Roles: [], GeneralRoles: [], Nouns: [] })
            throw Wrong(file, node, "the entry matches nothing. Give it 'names', 'words' or 'roles'");
        return rule;
    }

    private static string Scalar(string file, string key, YamlNode node) =>
        node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0
            ? value.Trim()
            : throw Wrong(file, node, $"'{key}' is not a word. Expected one, such as '{key}: advocate'");

    private static ImmutableArray<string> List(string file, string key, YamlNode node) => node switch
    {
        YamlSequenceNode list => [.. list.Children.Select(item => Scalar(file, key, item))],
        YamlScalarNode => [Scalar(file, key, node)],
        _ => throw Wrong(file, node, $"'{key}' is not a list. Expected one, such as '{key}: [first, second]'"),
    };

    private static InputException Wrong(string file, YamlNode node, string what) => new($"{file}:{node.Start.Line}: {what}.");
}
