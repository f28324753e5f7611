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

    private static readonly WordLists Others = WordLists.Of("Quotes/speaker-words");

    /// <summary>The words of a section of <c>Data/speaker-words.txt</c>, which says of each what it is for.</summary>
    public static WordSet He { get; } = Others.Set("he");
    public static WordSet She { get; } = Others.Set("she");
    public static WordSet It { get; } = Others.Set("it");
    public static WordSet They { get; } = Others.Set("they");
    public static WordSet Author { get; } = Others.Set("author");
    public static WordSet Relative { get; } = Others.Set("relative");
    public static WordSet OpensClause { get; } = Others.Set("opens clause");
    public static WordSet BeforeSubject { get; } = Others.Set("before subject");
    public static WordSet Pair { get; } = Others.Set("pair");
    public static WordSet Some { get; } = Others.Set("some");
    public static WordSet Undetermined { get; } = Others.Set("undetermined");

    /// <summary>"A majority" before "of": how many, not who.</summary>
    public static WordSet Part { get; } = Others.Set("part");
    public static WordSet Relational { get; } = Others.Set("relational");
    public static WordSet Republican { get; } = Others.Set("republican");
    public static WordSet Democratic { get; } = Others.Set("democratic");
    public static WordSet BeforeForeign { get; } = Others.Set("before foreign");
    public static WordSet AfterForeign { get; } = Others.Set("after foreign");
    public static WordSet MemberOf { get; } = Others.Set("member of");
    public static WordSet Thing { get; } = Others.Set("thing");
    public static WordSet TimeOrManner { get; } = Others.Set("time or manner");
    public static WordSet TimeItself { get; } = Others.Set("time itself");
    public static WordSet Time { get; } = Others.Set("time");
    public static WordSet WhichTime { get; } = Others.Set("which time");
    public static WordSet Day { get; } = Others.Set("day");
    public static WordSet Leads { get; } = Others.Set("leads");
    public static WordSet Place { get; } = Others.Set("place");
    public static WordSet Address { get; } = Others.Set("address");
    public static WordSet OfBody { get; } = Others.Set("of body");
    public static WordSet PersonNouns { get; } = Others.Set("person");
    public static WordSet Rank { get; } = Others.Set("rank");
    public static WordSet Grade { get; } = Others.Set("grade");
    public static WordSet Union { get; } = Others.Set("union");
    public static WordSet Credit { get; } = Others.Set("credit");
    public static WordSet Platform { get; } = Others.Set("platform");
    public static WordSet Trade { get; } = Others.Set("trade");
    public static WordSet Got { get; } = Others.Set("got");
    public static WordSet Kin { get; } = Others.Set("kin");
    public static WordSet Past { get; } = Others.Set("past");
    public static WordSet Pointing { get; } = Others.Set("pointing");
    public static WordSet SpeaksFor { get; } = Others.Set("speaks for");
    public static WordSet Serves { get; } = Others.Set("serves");
    public static WordSet InHouse { get; } = Others.Set("in house");
    public static WordSet Running { get; } = Others.Set("running");
    public static WordSet OnCampaign { get; } = Others.Set("on campaign");
    public static WordSet OfRank { get; } = Others.Set("of rank");
    public static WordSet Backs { get; } = Others.Set("backs");
    public static WordSet TradingSite { get; } = Others.Set("trading site");
    public static WordSet Said { get; } = Others.Set("said");
    public static WordSet Issued { get; } = Others.Set("issued");
    public static WordSet NoFirm { get; } = Others.Set("no firm");
    public static WordSet Represents { get; } = Others.Set("represents");
    public static WordSet Holds { get; } = Others.Set("holds");
    public static WordSet KindOfBody { get; } = Others.Set("kind of body");
    public static WordSet OfBodyOffice { get; } = Others.Set("office of a body");
    public static WordSet FrequentSurname { get; } = Others.Set("frequent surname");
    public static WordSet AfterHead { get; } = Others.Set("after head");

    /// <summary>What is known of a noun, in the singular and in lower case.</summary>
    public static SpeakerNoun Of(string noun) => Nouns.GetValueOrDefault(noun);

    /// <summary>What ties whoever is called so to the person whom the description names.</summary>
    public static Bond BondOf(string noun) => SpeaksFor.Contains(noun) ? Bond.SpeaksFor : Serves.Contains(noun) ? Bond.Serves
        : Represents.Contains(noun) ? Bond.Represents : Bond.None;

    /// <summary>Whether a noun, in lower case, can be what one person is: by the lists, or by its ending.</summary>
    public static bool IsPerson(string noun) => !Thing.Contains(noun)
        && ((Of(noun) is not SpeakerNoun.None and var kind && (kind & (SpeakerNoun.Male | SpeakerNoun.Female | SpeakerNoun.Anonymous)) != 0)
        || PersonNouns.Contains(noun) || BondOf(noun) != Bond.None
        || Array.Exists(PersonEndings, ending => noun.Length > ending.Length + 2 && noun.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>How nouns for people end, as nouns for things seldom do.</summary>
    private static readonly string[] PersonEndings = ["er", "or", "ist", "ian", "man", "woman", "person", "ee", "ess", "crat", "year-old", "lyst"];

    public static bool Is(string noun, SpeakerNoun any) => (Of(noun) & any) != 0;

    /// <summary>The one noun for an office however it is written: "senator" for "sen." and "senators"; the noun itself where none is listed.</summary>
    public static string Office(string noun) => Offices.GetValueOrDefault(noun, noun);
}
