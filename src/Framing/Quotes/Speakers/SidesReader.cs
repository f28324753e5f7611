using System.Collections.Immutable;
using System.Security.Cryptography;
using Framing.Lexicons;

namespace Framing.Quotes.Speakers;

/// <summary>Reads a file of source categories and sides. What is wrong is told with its line, what was found and what was expected.</summary>
internal static class SidesReader
{
    private const string Keys = "category, side, names, people, words, roles, general_roles or nouns";

    /// <summary>The entries of the file, and the file as the manifest names it.</summary>
    /// <exception cref="InputException">The file can't be read, or a line of it is wrong.</exception>
    public static (ImmutableArray<SourceRule> Rules, ManifestEntry Entry) Read(string path)
    {
        byte[] content = LexiconFile.Load(path, "sides of sources");
        string name = Path.GetFileName(path);
        YamlNode root = YamlNode.Read(content, ("sides of sources", "'- category: NAME' or '- side: NAME'"), (line, what) => Wrong(name, line, what));
        ImmutableArray<SourceRule> rules = Rules(root, name);
        RefuseSlips(root, name);
        return (rules, new($"sides:{name}", "", Convert.ToHexStringLower(SHA256.HashData(content))));
    }

    /// <summary>A category of one's own may have any name, but not one that a slip of the hand makes of another's: it would move people silently.</summary>
    private static void RefuseSlips(YamlNode root, string file)
    {
        string[] known = [.. SourceCategories.Default.All];
        foreach ((_, int line, YamlNode value) in root.Items!.SelectMany(node => node.Entries!).Where(entry => entry.Key == "category"))
        {
            string found = value.Scalar!.Trim();
            if (!known.Contains(found, StringComparer.Ordinal) && Closest.Hint(found, known) is { Length: > 0 } hint)
                throw Wrong(file, line, $"found the category '{found}'{hint}. Expected a category that there is, or a name that is not so near to one");
        }
    }

    /// <summary>The entries of a file that comes with the library.</summary>
    public static ImmutableArray<SourceRule> Embedded(string file) => Rules(CompiledYaml.Read("Quotes/" + file).Root, file);

    private static ImmutableArray<SourceRule> Rules(YamlNode root, string file) => root.Items is { } items
        ? [.. items.Select(node => Rule(file, node))]
        : throw Wrong(file, root.Line, $"found {root.Describe()}. Expected a list of entries that start with '- '");

    private static SourceRule Rule(string file, YamlNode node)
    {
        if (node.Entries is null)
            throw Wrong(file, node.Line, $"found {node.Describe()}. Expected an entry with {Keys}");
        SourceRule rule = new();
        foreach ((string key, int line, YamlNode value) in node.Entries)
        {
            rule = key switch
            {
                "category" => rule with { Category = Scalar(file, key, value) },
                "side" => rule with { Side = Scalar(file, key, value) },
                "names" => rule with { Names = List(file, key, value) },
                "people" => rule with { People = List(file, key, value) },
                "words" => rule with { Words = List(file, key, value) },
                "roles" => rule with { Roles = List(file, key, value) },
                "general_roles" => rule with { GeneralRoles = List(file, key, value) },
                "nouns" => rule with { Nouns = List(file, key, value) },
                _ => throw Wrong(file, line, $"found '{key}'. Expected {Keys}"),
            };
        }
        if (rule is { Category: null, Side: null })
            throw Wrong(file, node.Line, "the entry has neither 'category' nor 'side'. Give it at least one");
        if (rule is { Names: [], People: [], Words: [], Roles: [], GeneralRoles: [], Nouns: [] })
            throw Wrong(file, node.Line, "the entry matches nothing. Give it 'names', 'words' or 'roles'");
        return rule;
    }

    private static string Scalar(string file, string key, YamlNode node) => node.Scalar?.Trim() is { Length: > 0 } text
        ? text
        : throw Wrong(file, node.Line, $"'{key}' is not a word. Expected one, such as '{key}: advocate'");

    private static ImmutableArray<string> List(string file, string key, YamlNode node) => node switch
    {
        { Items: { } items } => [.. items.Select(item => Scalar(file, key, item))],
        { Scalar: not null } => [Scalar(file, key, node)],
        _ => throw Wrong(file, node.Line, $"'{key}' is not a list. Expected one, such as '{key}: [first, second]'"),
    };

    private static InputException Wrong(string file, int line, string what) => new($"{file}:{line}: {what}.");
}
