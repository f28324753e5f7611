using System.Collections.Frozen;
using System.Reflection;

namespace Framing.Language;

/// <summary>
/// The word lists of one data file: sections of entries in lower case. What a language's words are stands in such files and not in code.
/// Immutable; whoever needs lists reads them once and keeps the sets.
/// </summary>
/// <remarks>
/// A line <c>[name]</c> opens a section, <c>#</c> a line of reasons. Entries stand between commas or line ends; one may hold blanks
/// ("point out") or tie a word to others ("known = for as to"). Punctuation marks belong to no language and stand in code.
/// </remarks>
internal sealed class WordLists
{
    private readonly string file;
    private readonly Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);

    private WordLists(string file) => this.file = file;

    /// <summary>The sections' names, in the order of the file.</summary>
    public IEnumerable<string> Sections => sections.Keys;

    /// <summary>The entries of a section, in the order of the file.</summary>
    public IReadOnlyList<string> this[string section] =>
        sections.TryGetValue(section, out List<string>? entries) ? entries : throw Bad($"has no section [{section}]");

    /// <summary>Reads the embedded file <c>Room/Data/name.txt</c>, named <c>Room/name</c>.</summary>
    public static WordLists Of(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".txt")
            ?? throw new InvalidOperationException($"The word lists {name}.txt are not in the assembly.");
        using StreamReader reader = new(stream);
        return Read(name + ".txt", reader);
    }

    /// <summary>Reads a file of lists.</summary>
    /// <exception cref="InvalidOperationException">The file breaks the format; it is part of the program, so this is a fault of the program.</exception>
    public static WordLists Read(string file, TextReader reader)
    {
        WordLists lists = new(file);
        List<string>? section = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (reader.ReadLine()?.Trim() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = lists.Open(line);
                seen.Clear();
            }
            else if (!line.StartsWith('#'))
            {
                foreach (string entry in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    lists.Add(section, seen, entry);
            }
        }
        return lists.sections.FirstOrDefault(named => named.Value.Count == 0) is { Key: { } empty } ? throw lists.Bad($"has nothing in [{empty}]") : lists;
    }

    /// <summary>The words of one or several sections as a set.</summary>
    public WordSet Set(params IEnumerable<string> names) => new(names.SelectMany(name => this[name]));

    /// <summary>A section's words, each with what it is tied to: "known = for as to".</summary>
    public FrozenDictionary<string, string> Ties(string section) => this[section]
        .Select(entry => entry.Split(" = ") is [var word, var tied] ? KeyValuePair.Create(word, tied) : throw Bad($"ties '{entry}' in [{section}] to nothing"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private List<string> Open(string line)
    {
        if (line is not ['[', _, .., ']'])
            throw Bad($"has a line {line} that names no section");
        List<string> entries = [];
        return sections.TryAdd(line[1..^1], entries) ? entries : throw Bad($"has the section {line} twice");
    }

    private void Add(List<string>? section, HashSet<string> seen, string entry)
    {
        if (section is null)
            throw Bad($"has '{entry}' before any section");
        if (entry.Any(char.IsUpper))
            throw Bad($"has '{entry}' with a capital");
        if (!seen.Add(entry))
            throw Bad($"has '{entry}' twice in one section");
        section.Add(entry);
    }

    private InvalidOperationException Bad(string what) => new($"{file} {what}.");
}
