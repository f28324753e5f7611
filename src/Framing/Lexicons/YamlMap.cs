using System.Globalization;

namespace Framing.Lexicons;

/// <summary>A mapping of a lexicon file, read key by key; what is wrong is told with file and line.</summary>
internal sealed class YamlMap
{
    private readonly YamlNode node;
    private readonly string what;
    private readonly Func<int, string, InputException> error;

    /// <summary>Reads a node as a mapping with only these keys; <paramref name="what"/> names it in messages ("a variant").</summary>
    public YamlMap(YamlNode node, string what, string[] keys, Func<int, string, InputException> error)
    {
        (this.node, this.what, this.error) = (node, what, error);
        if (node.Entries is null)
            throw error(node.Line, $"found {node.Describe()} as {what}; expected a mapping with {string.Join(", ", keys)}");
        foreach ((string key, int line, _) in node.Entries)
        {
            if (!keys.Contains(key))
                throw error(line, $"found the unknown key '{key}' in {what}; expected one of {string.Join(", ", keys)}");
        }
    }

    public int Line => node.Line;

    public YamlNode? Find(string key)
    {
        foreach ((string name, _, YamlNode value) in node.Entries!)
        {
            if (name == key)
                return value;
        }
        return null;
    }

    public YamlNode Need(string key) =>
        Find(key) ?? throw error(node.Line, $"found {what} without '{key}'; expected one");

    /// <summary>Text, or "" where the key is not there.</summary>
    public string Text(string key)
    {
        YamlNode? value = Find(key);
        if (value is null)
            return "";
        return value.Scalar?.Trim() ?? throw error(value.Line, $"found {value.Describe()} for '{key}'; expected text");
    }

    public string NeedText(string key)
    {
        YamlNode value = Need(key);
        string text = Text(key);
        return text.Length > 0 ? text : throw error(value.Line, $"found nothing for '{key}' of {what}; expected text");
    }

    /// <summary>An id: lower-case words joined by hyphens, so that it can stand in rows, addresses and options.</summary>
    public string NeedId(string key)
    {
        string id = NeedText(key);
        bool good = id.Length <= 64 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && id[0] != '-';
        return good ? id : throw error(Need(key).Line, $"found the id '{id}'; expected lower-case letters, digits and hyphens, such as 'illegal-immigrant'");
    }

    /// <summary>The scalars of a list (or a single one), with their lines; none where the key is not there.</summary>
    public IEnumerable<(string Text, int Line)> Texts(string key)
    {
        YamlNode? value = Find(key);
        if (value is null)
            yield break;
        if (value.Scalar is not null)
        {
            yield return (NeedText(key), value.Line);
            yield break;
        }
        foreach (YamlNode item in value.Items ?? throw error(value.Line, $"found {value.Describe()} for '{key}'; expected a list of texts"))
        {
            if (string.IsNullOrWhiteSpace(item.Scalar))
                throw error(item.Line, $"found {item.Describe()} in '{key}'; expected text (put it in quotes where it holds a colon or begins with a bracket)");
            yield return (item.Scalar.Trim(), item.Line);
        }
    }

    /// <summary>The values of a list; none where the key is not there.</summary>
    public IEnumerable<YamlNode> List(string key)
    {
        YamlNode? value = Find(key);
        if (value is null)
            return [];
        return value.Items ?? throw error(value.Line, $"found {value.Describe()} for '{key}'; expected a list");
    }

    public double? Number(string key, double low, double high)
    {
        YamlNode? value = Find(key);
        if (value is null)
            return null;
        return double.TryParse(value.Scalar, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= low && number <= high
            ? number
            : throw error(value.Line, string.Create(CultureInfo.InvariantCulture, $"found {value.Describe()} for '{key}'; expected a number from {low} to {high}"));
    }
}
