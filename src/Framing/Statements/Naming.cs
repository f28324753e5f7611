using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Framing.Statements;

/// <summary>What measurements, categories and voices are called in running text.</summary>
internal sealed class Naming(ImmutableArray<ConceptInfo> concepts, ImmutableArray<MeasureDescription> descriptions)
{
    /// <summary>The people of the built-in categories of sources, as the subject of a sentence.</summary>
    private static readonly FrozenDictionary<string, Subject> Sources = new Dictionary<string, Subject>
    {
        ["official"] = new("officials", true),
        ["law_enforcement"] = new("law enforcement", false),
        ["politician"] = new("politicians", true),
        ["judiciary"] = new("the judiciary", false),
        ["advocate"] = new("advocates", true),
        ["expert"] = new("experts", true),
        ["citizen"] = new("citizens", true),
        ["business"] = new("businesses", true),
        ["media"] = new("media", true),
        ["other"] = new("other sources", true),
        ["unidentified"] = new("sources whom the article does not introduce", true),
        ["unresolved"] = new("pronouns that the article leaves open", true),
        ["unattributed"] = new("nobody named", false),
        [""] = new("sources", true),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The side of sources that the user puts on none.</summary>
    private const string NoSide = "none";

    private readonly FrozenDictionary<string, MeasureDescription> byName = descriptions.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);

    /// <summary>The descriptions, in the order of measures.</summary>
    public ImmutableArray<MeasureDescription> Descriptions => descriptions;

    /// <summary>The description of measurements of that name.</summary>
    public MeasureDescription Describe(string name) => byName.GetValueOrDefault(name) ?? new(name);

    /// <summary>The concept that a measurement is about, or <see langword="null"/>.</summary>
    public ConceptInfo? Concept(MeasureKey key) => concepts.FirstOrDefault(c =>
        c.Id == key["concept"] && (key["lexicon"] is not { } lexicon || lexicon == c.Lexicon));

    /// <summary>"“illegal immigrant” for people without legal status, own voice", "words given to officials".</summary>
    public string What(GroupMeasurement figure) => figure.Key["voice"] is { } voice ? $"{Label(figure)}, {VoiceName(voice)}" : Label(figure);

    /// <summary>The same without the voice. A measure without a label has its name and what singles it out: "figures (class money)".</summary>
    public string Label(GroupMeasurement figure)
    {
        if (Describe(figure.Key.Name).Label is { } label)
            return Fill(label, figure);
        string dimensions =
            string.Join(", ", figure.Key.Dimensions.Where(d => d.Dimension != "voice").Select(d => $"{Wording.Plain(d.Dimension)} {Wording.Plain(d.Value)}"));
        return dimensions.Length == 0 ? Wording.Plain(figure.Key.Name) : $"{Wording.Plain(figure.Key.Name)} ({dimensions})";
    }

    /// <summary>Whether the label says what denominators count.</summary>
    public bool SaysNoun(string name) => Describe(name).Label?.Contains("{noun}", StringComparison.Ordinal) == true;

    /// <summary>A template of a description, filled for a figure.</summary>
    public string Fill(string template, GroupMeasurement figure) => Template.Text(template, (part, option) => Part(figure, part, option));

    /// <summary>A part of a template that tells of a figure; <see langword="null"/> where the figure has none of the name.</summary>
    public string? Part(GroupMeasurement figure, string part, string? option) => part switch
    {
        "noun" => figure.Noun,
        "source" => SourceOf(figure.Key, option),
        "concept" when figure.Key["concept"] is { } id => Concept(figure.Key) is { Title.Length: > 0 } concept ? Lower(concept.Title) : Wording.Plain(id),
        "variant" when Concept(figure.Key) is { } concept => Label(concept, figure.Key["variant"]),
        "category" when figure.Key["category"] is { } category => Category(category),
        _ when figure.Key[part] is { } value => Value(figure, value, option),
        _ => null,
    };

    /// <summary>How a variant reads, or its id where the lexicon is not at hand.</summary>
    public static string Label(ConceptInfo concept, string? variant) =>
        concept.Variants.FirstOrDefault(v => v.Id == variant)?.Label ?? Wording.Plain(variant ?? "");

    /// <summary>Whether a name stands for somebody named elsewhere: where the article does not explain it, it names nobody.</summary>
    public static bool IsPronoun(string name) => name.ToLowerInvariant() is "he" or "she" or "it" or "they" or "who";

    /// <summary>"own voice", "direct quotation".</summary>
    public static string VoiceName(string voice) => voice switch
    {
        "own" => "own voice",
        "own_and_indirect" => "own voice and indirect speech",
        "headline" => "headline",
        "narrator" => "narrator",
        "direct_quote" => "direct quotation",
        "indirect_quote" => "indirect speech",
        "distanced" => "held at a distance",
        _ => Wording.Plain(voice),
    };

    /// <summary>The people of a source category: "officials", "law enforcement".</summary>
    public static string Category(string? category) => Source(category).Name;

    /// <summary>The same as a subject: "officials get", "law enforcement gets".</summary>
    public static Subject Source(string? category) => Sources.TryGetValue(category ?? "", out Subject known) ? known : new(Wording.Plain(category!), true);

    /// <summary>A title inside a sentence: its first letter in lower case, unless it starts a name in capitals.</summary>
    public static string Lower(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && (char.IsLower(title[1]) || title.StartsWith("A ", StringComparison.Ordinal))
        ? char.ToLowerInvariant(title[0]) + title[1..]
        : title;

    /// <summary>A category or side of sources, by its name alone or with a verb: of the user's own it is then said what they are.</summary>
    private static string? SourceOf(MeasureKey key, string? verb)
    {
        Subject? source = (key["category"], key["side"]) switch
        {
            ({ } category, _) => verb is null || Sources.ContainsKey(category) ? Source(category) : new($"sources of the category “{category}”", true),
            (null, NoSide) => new("sources on no side", true),
            (null, { } side) => verb is null ? Source(side) : new($"sources on the side “{side}”", true),
            _ => null,
        };
        return verb is null ? source?.Name : source?.With(verb);
    }

    /// <summary>What the value of a dimension is called, with a noun after one that is no plural itself.</summary>
    private string Value(GroupMeasurement figure, string value, string? noun)
    {
        string plain = Describe(figure.Key.Name).Values.GetValueOrDefault(value) ?? Wording.Plain(value);
        return noun is null || plain.EndsWith('s') ? plain : $"{plain} {noun}";
    }
}
