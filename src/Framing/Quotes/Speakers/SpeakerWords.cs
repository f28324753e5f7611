using System.Collections.Frozen;

namespace Framing.Quotes.Speakers;

/// <summary>What a noun that names a source tells of it.</summary>
[Flags]
internal enum SpeakerNoun
{
    None = 0,

    /// <summary>A text that somebody wrote or said: "statement", "report".</summary>
    Document = 1 << 0,

    /// <summary>People who act as one under their owner's name: "campaign", "administration".</summary>
    Team = 1 << 1,

    /// <summary>A body that a definite article points back to: "agency", "newspaper".</summary>
    Body = 1 << 2,

    /// <summary>A man.</summary>
    Male = 1 << 3,

    /// <summary>A woman.</summary>
    Female = 1 << 4,

    /// <summary>Means any speaker of its kind and no one office: "source", "official".</summary>
    Anonymous = 1 << 5,
}

/// <summary>The nouns that name sources, from <c>Data/source-nouns.txt</c>. Immutable; read once, on first use.</summary>
internal static class SpeakerWords
{
    private static readonly Lazy<FrozenDictionary<string, SpeakerNoun>> Nouns = new(ReadNouns);
    private static readonly Lazy<FrozenDictionary<string, string>> Offices = new(ReadOffices);

    /// <summary>What is known of a noun, in the singular and in lower case.</summary>
    public static SpeakerNoun Of(string noun) => Nouns.Value.GetValueOrDefault(noun);

    public static bool Is(string noun, SpeakerNoun any) => (Of(noun) & any) != 0;

    /// <summary>The one noun for an office however it is written: "senator" for "sen." and "senators"; the noun itself where none is listed.</summary>
    public static string Office(string noun) => Offices.Value.GetValueOrDefault(noun, noun);

    private static FrozenDictionary<string, SpeakerNoun> ReadNouns()
    {
        Dictionary<string, SpeakerNoun> nouns = new(StringComparer.Ordinal);
        foreach ((string section, string entry) in Entries())
        {
            SpeakerNoun kind = section switch
            {
                "[document]" => SpeakerNoun.Document,
                "[team]" => SpeakerNoun.Team,
                "[body]" => SpeakerNoun.Body,
                "[male]" => SpeakerNoun.Male,
                "[female]" => SpeakerNoun.Female,
                "[anonymous]" => SpeakerNoun.Anonymous,
                _ => SpeakerNoun.None,
            };
            if (kind != SpeakerNoun.None)
                nouns[entry] = nouns.GetValueOrDefault(entry) | kind;
        }
        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> ReadOffices() => Entries()
        .Where(item => item.Section == "[office]")
        .Select(item => item.Entry.Split('=', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(sides => sides[0], sides => sides[1], StringComparer.Ordinal);

    private static IEnumerable<(string Section, string Entry)> Entries()
    {
        using Stream stream = typeof(SpeakerWords).Assembly.GetManifestResourceStream("Quotes/source-nouns.txt")
            ?? throw new InvalidOperationException("The resource Quotes/source-nouns.txt is not in the assembly.");
        using StreamReader reader = new(stream);
        string section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                section = line;
            else if (!line.StartsWith('#'))
            {
                foreach (string entry in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    yield return (section, entry);
            }
        }
    }
}
