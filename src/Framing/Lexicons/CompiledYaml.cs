using System.Reflection;
using System.Security.Cryptography;

namespace Framing.Lexicons;

/// <summary>
/// A YAML file that comes with the library, parsed when the library is built (<c>eng/CompileYaml</c>): parsing half a megabyte of it took a fifth of
/// what a short command costs. Files of users are read as YAML.
/// </summary>
/// <param name="Root">What the file holds, with its lines.</param>
/// <param name="Sha256">The SHA-256 of the file, in lower-case hexadecimal.</param>
internal sealed record CompiledYaml(YamlNode Root, string Sha256)
{
    /// <summary>The file of that name among the library's resources.</summary>
    public static CompiledYaml Read(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not in the assembly.");
        using BinaryReader reader = new(stream);
        string sha256 = reader.ReadString();
        return new(ReadNode(reader), sha256);
    }

    /// <summary>Writes what a file's YAML says.</summary>
    public static void Write(byte[] yaml, string file, BinaryWriter writer)
    {
        writer.Write(Convert.ToHexStringLower(SHA256.HashData(yaml)));
        WriteNode(YamlNode.Read(yaml, ("a file of the library", "a key or an entry"), (line, message) => new($"{file}, line {line}: {message}.")), writer);
    }

    // A node: its line; then 0 and a text, or 1 and a count and items, or 2 and a count and entries.
    private static YamlNode ReadNode(BinaryReader reader)
    {
        int line = reader.Read7BitEncodedInt();
        int kind = reader.ReadByte();
        if (kind == 0)
            return new() { Line = line, Scalar = reader.ReadString() };
        int count = reader.Read7BitEncodedInt();
        if (kind == 1)
        {
            List<YamlNode> items = new(count);
            for (int i = 0; i < count; i++)
                items.Add(ReadNode(reader));
            return new() { Line = line, Items = items };
        }
        List<(string, int, YamlNode)> entries = new(count);
        for (int i = 0; i < count; i++)
            entries.Add((reader.ReadString(), reader.Read7BitEncodedInt(), ReadNode(reader)));
        return new() { Line = line, Entries = entries };
    }

    private static void WriteNode(YamlNode node, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(node.Line);
        writer.Write((byte)(node.Scalar is not null ? 0 : node.Items is not null ? 1 : 2));
        if (node.Scalar is not null)
        {
            writer.Write(node.Scalar);
            return;
        }
        writer.Write7BitEncodedInt(node.Items?.Count ?? node.Entries!.Count);
        foreach (YamlNode item in node.Items ?? [])
            WriteNode(item, writer);
        foreach ((string key, int line, YamlNode value) in node.Entries ?? [])
        {
            writer.Write(key);
            writer.Write7BitEncodedInt(line);
            WriteNode(value, writer);
        }
    }
}
