using System.Collections.Frozen;
using Framing.Language;

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
    private static readonly WordLists Lists = WordLists.Of("Quotes/source-nouns");

    private static readonly FrozenDictionary<string, SpeakerNoun> Nouns = Enum.GetValues<SpeakerNoun>()
        .Where(kind => kind != SpeakerNoun.None)
        .SelectMany(kind => Lists[kind.ToString().ToLowerInvariant()].Select(noun => (noun, kind)))
        .GroupBy(entry => entry.noun, StringComparer.Ordinal)
        .ToFrozenDictionary(nouns => nouns.Key, nouns => nouns.Aggregate(SpeakerNoun.None, (kinds, entry) => kinds | entry.kind), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Offices = Lists.Ties("office");

    /// <summary>What is known of a noun, in the singular and in lower case.</summary>
    public static SpeakerNoun Of(string noun) => Nouns.GetValueOrDefault(noun);

    public static bool Is(string noun, SpeakerNoun any) => (Of(noun) & any) != 0;

    /// <summary>The one noun for an office however it is written: "senator" for "sen." and "senators"; the noun itself where none is listed.</summary>
    public static string Office(string noun) => Offices.GetValueOrDefault(noun, noun);
}
