using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Framing.Lexicons;

/// <summary>
/// A YAML value with the line it stands on. Built from parser events rather than by a deserializer, so that depth and size are bounded,
/// every error has its line, and an alias, which could be made to grow without end, is refused.
/// </summary>
internal sealed class YamlNode
{
    public const int MaxDepth = 12, MaxNodes = 200_000;

    public required int Line { get; init; }

    /// <summary>The text of a scalar; null for lists and mappings.</summary>
    public string? Scalar { get; init; }

    public List<YamlNode>? Items { get; init; }

    public List<(string Key, int Line, YamlNode Value)>? Entries { get; init; }

    /// <summary>What it is, for messages.</summary>
    public string Describe() =>
        Scalar is { Length: 0 } ? "nothing" : Scalar is not null ? $"'{Shorten(Scalar)}'" : Items is not null ? "a list" : "a mapping";

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    /// <summary>The root of a file; throws one sentence with the line where the file is not YAML or goes beyond the bounds.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="expected">What it should hold and begin with: "a lexicon", "'lexicon: ID'".</param>
    /// <param name="error">Makes the sentence of a line and what is wrong there.</param>
    public static YamlNode Read(byte[] utf8, (string Kind, string Start) expected, Func<int, string, InputException> error)
    {
        Parser parser = new(new Scanner(new StringReader(Decode(utf8, error)), skipComments: true));
        int nodes = 0;
        int line = 1;
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                throw error(1, $"found an empty file; expected {expected.Kind} that begins with {expected.Start}");
            parser.Consume<DocumentStart>();
            YamlNode root = Node(0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
                throw error(LineOf(parser.Current!), "found a second YAML document; expected one a file");
            return root;
        }
        catch (YamlException e)
        {
            throw error((int)Math.Max(line, e.Start.Line), $"the file is not well-formed YAML ({e.Message.TrimEnd('.')}); check indentation, quotes and colons");
        }

        YamlNode Node(int depth)
        {
            if (depth > MaxDepth)
                throw error(line, $"found values nested more than {MaxDepth} deep; expected {expected.Kind}");
            if (++nodes > MaxNodes)
                throw error(line, $"found more than {MaxNodes} values; expected a smaller file");
            ParsingEvent current = parser.Consume<ParsingEvent>();
            line = LineOf(current);
            int at = line;
            switch (current)
            {
                case Scalar scalar:
                    return new() { Line = at, Scalar = scalar.Value };
                case SequenceStart:
                    List<YamlNode> items = [];
                    while (!parser.TryConsume<SequenceEnd>(out _))
                        items.Add(Node(depth + 1));
                    return new() { Line = at, Items = items };
                case MappingStart:
                    return new() { Line = at, Entries = Mapping(depth) };
                default:
                    throw error(at, "found a YAML alias; expected the value itself");
            }
        }

        List<(string, int, YamlNode)> Mapping(int depth)
        {
            List<(string, int, YamlNode)> entries = [];
            HashSet<string> keys = new(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                YamlNode key = Node(depth + 1);
                if (key.Scalar is null)
                    throw error(key.Line, $"found {key.Describe()} as a key; expected a word");
                if (!keys.Add(key.Scalar))
                    throw error(key.Line, $"found the key '{key.Scalar}' twice; expected it once");
                entries.Add((key.Scalar, key.Line, Node(depth + 1)));
            }
            return entries;
        }
    }

    private static string Decode(byte[] utf8, Func<int, string, InputException> error)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw error(1, "the file is not UTF-8; save it as UTF-8");
        }
    }

    private static int LineOf(ParsingEvent parsingEvent) => (int)parsingEvent.Start.Line;
}
