using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Framing.Lexicons;

/// <summary>Reads a lexicon file: every value checked, every error one sentence with its line.</summary>
internal sealed class LexiconReader
{
    private static readonly string[] LexiconKeys = ["lexicon", "title", "version", "kind", "note", "sides", "sources", "lists", "not", "counterexamples", "concepts"];
    private static readonly string[] SideKeys = ["negative", "positive"];
    private static readonly string[] SourceKeys = ["cite", "date", "url"];
    private static readonly string[] ConceptKeys = ["id", "title", "note", "not", "context", "counterexamples", "variants"];
    private static readonly string[] VariantKeys = ["id", "label", "slant", "source", "note", "patterns", "not", "context", "examples", "counterexamples"];
    private static readonly string[] ContextKeys = ["within", "patterns"];

    private readonly string file;
    private readonly Dictionary<string, LexiconSource> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PatternNode> lists = new(StringComparer.Ordinal);
    private readonly List<LexiconProblem> problems = [];
    private InputException? first;
    private LexiconProblem last = new(1, "");
    private long size;

    private LexiconReader(string file) => this.file = file;

    public static Lexicon Read(byte[] bytes, string file)
    {
        LexiconReader reader = new(file);
        return reader.ReadWhole(bytes);
    }

    /// <summary>All that keeps a file from being read, in order of line; none where nothing does.</summary>
    public static ImmutableArray<LexiconProblem> ProblemsOf(byte[] bytes, string file)
    {
        LexiconReader reader = new(file);
        try
        {
            reader.ReadWhole(bytes);
        }
        catch (InputException e)
        {
            // The last one ended the reading; where it is the first once more, it is among them.
            if (e != reader.first)
                reader.problems.Add(reader.last);
            return [.. reader.problems.OrderBy(problem => problem.Line)];
        }
        return [];
    }

    private Lexicon ReadWhole(byte[] bytes)
    {
        if (bytes.Length > LexiconFile.MaxBytes)
            throw Error(1, $"the file is larger than {LexiconFile.MaxBytes / 1024 / 1024} MB; expected a smaller lexicon");
        return ReadLexicon(YamlNode.Read(bytes, ("a lexicon", "'lexicon: ID'"), Error), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>The same of a file that comes with the library.</summary>
    public static Lexicon Read(CompiledYaml built, string file) => new LexiconReader(file).ReadLexicon(built.Root, built.Sha256);

    private InputException Error(int line, string message)
    {
        last = new(line, message);
        return new($"{file}, line {line}: {message}.");
    }

    /// <summary>Reads part after part; one that is wrong is kept for the end, so that all that is wrong can be told at once.</summary>
    private ImmutableArray<T> Each<TPart, T>(IEnumerable<TPart> parts, Func<TPart, T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (TPart part in parts)
        {
            try
            {
                all.Add(read(part));
            }
            catch (InputException e)
            {
                first ??= e;
                problems.Add(last);
            }
        }
        return all.ToImmutable();
    }

    private Lexicon ReadLexicon(YamlNode root, string sha256)
    {
        YamlMap map = new(root, "a lexicon", LexiconKeys, Error);
        string id = map.NeedId("lexicon");
        LexiconKind kind = map.Text("kind") switch
        {
            "" or "terms" => LexiconKind.Terms,
            "cues" => LexiconKind.Cues,
            string other => throw Error(map.Need("kind").Line, $"found the kind '{other}'; expected 'terms' or 'cues'"),
        };
        YamlMap? sides = map.Find("sides") is { } node ? new(node, "the sides", SideKeys, Error) : null;
        ReadSources(map);
        ReadLists(map);
        ImmutableArray<TermPattern> not = Patterns(map, "not");
        ImmutableArray<LexiconConcept> concepts = Each(map.List("concepts"), ReadConcept);
        if (first is not null)
            throw first;
        if (concepts.Length == 0)
            throw Error(map.Line, "found a lexicon without concepts; expected at least one under 'concepts'");
        Distinct(concepts.Select(concept => concept.Id), "concept", map.Need("concepts"));
        return new()
        {
            Id = id,
            Title = map.NeedText("title"),
            Version = map.NeedText("version"),
            Kind = kind,
            Note = map.Text("note"),
            NegativeSide = sides?.Text("negative") ?? "",
            PositiveSide = sides?.Text("positive") ?? "",
            Sources = [.. sources.Values.OrderBy(source => source.Id, StringComparer.Ordinal)],
            Concepts = concepts,
            Not = not,
            Counterexamples = Examples(map, "counterexamples"),
            Sha256 = sha256,
        };
    }

    private void ReadSources(YamlMap map)
    {
        if (map.Find("sources") is not YamlNode node)
            return;
        foreach ((string id, _, YamlNode value) in node.Entries
            ?? throw Error(node.Line, $"found {node.Describe()} for 'sources'; expected 'id: {{cite, date}}' entries"))
        {
            YamlMap source = new(value, $"the source '{id}'", SourceKeys, Error);
            string date = source.NeedText("date");
            if (!IsDate(date))
                throw Error(source.Need("date").Line, $"found the date '{date}'; expected YYYY, YYYY-MM or YYYY-MM-DD");
            sources.Add(id, new(id, source.NeedText("cite"), date, source.Text("url") is { Length: > 0 } url ? url : null));
        }
    }

    private static bool IsDate(string date) =>
        date.Length is 4 or 7 or 10 && date.Select((c, i) => i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c)).All(good => good);

    private void ReadLists(YamlMap map)
    {
        if (map.Find("lists") is not YamlNode node)
            return;
        string[] names = [
            .. (node.Entries ?? throw Error(node.Line, $"found {node.Describe()} for 'lists'; expected 'name: [pattern, …]' entries")).Select(entry => entry.Key)];
        YamlMap all = new(node, "lists", names, Error);
        foreach (string name in names)
        {
            PatternNode[] entries = [.. all.Texts(name).Select(entry => Parse(entry.Text, entry.Line, PatternParser.ParsePart))];
            lists[name] = entries.Length > 0
                ? new ChoiceNode([.. entries])
                : throw Error(all.Find(name)!.Line, $"found the empty list '{name}'; expected at least one pattern");
        }
    }

    private LexiconConcept ReadConcept(YamlNode node)
    {
        YamlMap map = new(node, "a concept", ConceptKeys, Error);
        YamlNode[] nodes = [.. map.List("variants")];
        ImmutableArray<LexiconVariant> variants = Each(nodes, ReadVariant);
        string id = map.NeedId("id");
        if (nodes.Length == 0)
            throw Error(map.Line, $"found the concept '{id}' without variants; expected at least one under 'variants'");
        Distinct(variants.Select(variant => variant.Id), "variant", map.Need("variants"));
        return new()
        {
            Id = id,
            Title = map.NeedText("title"),
            Note = map.Text("note"),
            Variants = variants,
            Not = Patterns(map, "not"),
            Context = ReadContext(map),
            Counterexamples = Examples(map, "counterexamples"),
        };
    }

    private LexiconVariant ReadVariant(YamlNode node)
    {
        YamlMap map = new(node, "a variant", VariantKeys, Error);
        string id = map.NeedId("id");
        string label = map.Text("label") is { Length: > 0 } given ? given : id.Replace('-', ' ');
        double? slant = map.Number("slant", -1, 1);
        LexiconSource? source = null;
        if (map.Text("source") is { Length: > 0 } key && !sources.TryGetValue(key, out source))
            throw Error(map.Need("source").Line, $"found the source '{key}', which is not under 'sources'; expected one that is, with cite and date");
        if (slant is not null && source is null)
            throw Error(map.Line, $"found a slant without a source in the variant '{id}'; expected 'source: ID' of an entry under 'sources'");
        ImmutableArray<TermPattern> patterns = Patterns(map, "patterns");
        return new()
        {
            Id = id,
            Label = label,
            Slant = slant,
            Source = source,
            Note = map.Text("note"),
            Patterns = patterns.Length > 0 ? patterns : [Pattern(label, map.Line)],
            Not = Patterns(map, "not"),
            Context = ReadContext(map),
            Examples = Examples(map, "examples"),
            Counterexamples = Examples(map, "counterexamples"),
        };
    }

    private TermContext? ReadContext(YamlMap owner)
    {
        if (owner.Find("context") is not YamlNode node)
            return null;
        YamlMap map = new(node, "a context", ContextKeys, Error);
        int within = map.Text("within") == "article" ? TermContext.Anywhere : (int)(map.Number("within", 1, 1_000) ?? TermContext.Anywhere);
        ImmutableArray<TermPattern> needed = Patterns(map, "patterns");
        return needed.Length > 0 ? new(within, needed) : throw Error(map.Line, "found a context without 'patterns'; expected at least one");
    }

    private ImmutableArray<TermPattern> Patterns(YamlMap map, string key) =>
        [.. map.Texts(key).Select(entry => Pattern(entry.Text, entry.Line))];

    private TermPattern Pattern(string text, int line)
    {
        PatternNode node = Parse(text, line, PatternParser.Parse);
        size += node.Size;
        return size <= PatternNode.MaxSize
            ? new(text, line, node)
            : throw Error(line, $"the patterns up to here hold more than {PatternNode.MaxSize} words, lists written out; expected a smaller lexicon");
    }

    private PatternNode Parse(string text, int line, Func<string, IReadOnlyDictionary<string, PatternNode>, PatternNode> parse)
    {
        try
        {
            return parse(text, lists);
        }
        catch (PatternException e)
        {
            throw Error(line, e.Message);
        }
    }

    private static ImmutableArray<LexiconExample> Examples(YamlMap map, string key) =>
        [.. map.Texts(key).Select(entry => Example(entry.Text, entry.Line))];

    /// <summary>Takes the brackets out of "held [illegal immigrants] in raids" and remembers what they marked.</summary>
    private static LexiconExample Example(string marked, int line)
    {
        StringBuilder text = new();
        ImmutableArray<TextSpan>.Builder pieces = ImmutableArray.CreateBuilder<TextSpan>();
        int open = -1;
        foreach (char c in marked)
        {
            if (c == '[')
                open = text.Length;
            else if (c == ']' && open >= 0)
            {
                pieces.Add(new(open, text.Length));
                open = -1;
            }
            else
                text.Append(c);
        }
        return new(text.ToString(), pieces.ToImmutable(), line);
    }

    private void Distinct(IEnumerable<string> ids, string what, YamlNode node)
    {
        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw Error(node.Line, $"found two {what}s with the id '{twice.Key}'; expected each once");
    }
}
