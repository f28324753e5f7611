using System.Collections.Frozen;
using Framing.Language;

namespace Framing.Annotation;

/// <summary>The word lists that tell names apart, from <c>Data/names.txt</c>. Immutable; read once, on first use.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> Shared = new(Load);

    private readonly FrozenDictionary<string, NameClass> entries;
    private readonly FrozenDictionary<string, NameClass>.AlternateLookup<ReadOnlySpan<char>> byChars;

    private readonly FrozenDictionary<string, string> same;

    private NameWords(Dictionary<string, NameClass> entries, FrozenDictionary<string, string> same)
    {
        this.same = same;
        this.entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        byChars = this.entries.GetAlternateLookup<ReadOnlySpan<char>>();
        MaxWords = entries.Keys.Max(entry => 1 + entry.Count(c => c == ' ') + 2 * entry.Count(c => c == '-'));
    }

    public static NameWords Default => Shared.Value;

    /// <summary>How many tokens the longest entry has; hyphens are tokens.</summary>
    public int MaxWords { get; }

    /// <summary>What is known of a word or phrase in lower case, single spaces between words.</summary>
    public NameClass this[string entry] => entries.GetValueOrDefault(entry);

    /// <inheritdoc cref="this[string]"/>
    public NameClass Of(ReadOnlySpan<char> entry) => byChars.TryGetValue(entry, out NameClass found) ? found : NameClass.None;

    /// <summary>The one spelling that stands for all: "robert" for "bob", "united states" for "u.s."; the entry itself where none is listed.</summary>
    public string Same(string entry) => same.GetValueOrDefault(entry, entry);

    private static NameWords Load()
    {
        WordLists lists = WordLists.Of("Annotation/names");
        Dictionary<string, NameClass> entries = new(4096, StringComparer.Ordinal);
        foreach (string section in lists.Sections.Where(section => section != "same"))
            Add(entries, lists[section], ClassOf(section));
        Add(entries, ReportingVerbs.OfPerson, NameClass.Speech);
        return new(entries, lists.Ties("same"));
    }

    private static void Add(Dictionary<string, NameClass> entries, IEnumerable<string> added, NameClass known)
    {
        foreach (string entry in added)
        {
            entries[entry] = entries.GetValueOrDefault(entry) | known;
            int first = entry.AsSpan().IndexOfAny(' ', '-');
            if (first > 0)
                entries[entry[..first]] = entries.GetValueOrDefault(entry[..first]) | NameClass.Opens;
        }
    }

    private static NameClass ClassOf(string section) => section switch
    {
        "male" => NameClass.Male,
        "female" => NameClass.Female,
        "given" => NameClass.Given,
        "surname" => NameClass.Surname,
        "title" => NameClass.Title,
        "female title" => NameClass.Title | NameClass.FemaleTitle,
        "male title" => NameClass.Title | NameClass.MaleTitle,
        "office" => NameClass.Office,
        "organization end" => NameClass.OrganizationEnd,
        "organization start" => NameClass.OrganizationStart,
        "organization" => NameClass.Organization,
        "place" => NameClass.Place,
        "place abbreviation" => NameClass.Place,
        "place end" => NameClass.PlaceEnd,
        "demonym" => NameClass.Demonym,
        "not a name" => NameClass.NotName,
        "thing end" => NameClass.ThingEnd,
        "particle" => NameClass.Particle,
        "suffix" => NameClass.Suffix,
        "joins" => NameClass.Joins,
        "before place" => NameClass.BeforePlace,
        "calls a body" => NameClass.CallsBody,
        "prefix" => NameClass.Prefix,
        _ => throw new InvalidOperationException($"names.txt has a section [{section}] that nobody reads."),
    };
}
