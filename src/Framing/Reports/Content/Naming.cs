using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>What measurements, categories and voices are called in running text.</summary>
internal sealed class Naming(ImmutableArray<ConceptInfo> concepts)
{
    /// <summary>The concept that a measurement is about, or <see langword="null"/>.</summary>
    public ConceptInfo? Concept(MeasureKey key) => concepts.FirstOrDefault(c =>
        c.Id == key["concept"] && (key["lexicon"] is not { } lexicon || lexicon == c.Lexicon));

    /// <summary>"“illegal immigrant” for people without legal status", "words given to officials".</summary>
    public string What(MeasureKey key)
    {
        string noun = key.Name switch
        {
            "choice" when Concept(key) is { } concept => $"“{Label(concept, key["variant"])}” for {Lower(concept.Title)}",
            "quoted_words" => $"words in quotation marks given to {Category(key)}",
            "attributed_words" => $"words given to {Category(key)}",
            "quotes" => $"quotations given to {Category(key)}",
            "verb_class" => $"{key["class"] ?? key["verb_class"]} reporting verbs",
            "verb_class_by_category" or "verb_class_by_side" => $"{key["class"]} verbs that report {Category(key)}",
            "direct" => "given in the source’s own words" + OfGroup(key),
            "named" => "of a source with a name" + OfGroup(key),
            "speaks_first" => $"{Category(key)} speak first",
            "speaks_last" => $"{Category(key)} speak last",
            "source_entropy" => $"spread of quoted words over {(key["over"] == "category" ? "kinds of source" : "sources")}, in bits",
            "choice_negated" when Concept(key) is { } concept => $"{Lower(concept.Title)}, named under a negation",
            "tone" => "tone of sentences",
            "tone_negative" => "sentences with a negative tone",
            "tone_positive" => "sentences with a positive tone",
            "slant" => "slant of marked terms",
            // A class named in the plural, such as "hedges", says itself what it holds.
            "cues" => Wording.Plain(key["class"] ?? "") is var cues && cues.EndsWith('s') ? cues : $"{cues} cues".Trim(),
            "passive" => "sentences in the passive",
            "passive_agentless" => "passives that name no agent",
            "target_negative" => "names spoken badly of",
            "target_positive" => "names spoken well of",
            _ => string.Join(", ", key.Dimensions.Where(d => d.Dimension != "voice").Select(d => Wording.Plain(d.Value)).Prepend(Wording.Plain(key.Name))),
        };
        return key["voice"] is { } voice ? $"{noun}, {VoiceName(voice)}" : noun;
    }

    /// <summary>How a variant reads, or its id where the lexicon is not at hand.</summary>
    public static string Label(ConceptInfo concept, string? variant) =>
        concept.Variants.FirstOrDefault(v => v.Id == variant)?.Label ?? Wording.Plain(variant ?? "");

    /// <summary>Whether a name stands for somebody named elsewhere: where the article does not explain it, it names nobody.</summary>
    public static bool IsPronoun(string name) => name.ToLowerInvariant() is "he" or "she" or "it" or "they" or "who";

    /// <summary>"own voice", "direct quotation".</summary>
    public static string VoiceName(string voice) => voice switch
    {
        "own" => "own voice",
        "headline" => "headline",
        "narrator" => "narrator",
        "direct_quote" => "direct quotation",
        "indirect_quote" => "indirect speech",
        "distanced" => "held at a distance",
        _ => Wording.Plain(voice),
    };

    /// <summary>The people of a source category: "officials", "law enforcement".</summary>
    public static string Category(string? category) => category switch
    {
        "official" => "officials",
        "law_enforcement" => "law enforcement",
        "politician" => "politicians",
        "judiciary" => "the judiciary",
        "advocate" => "advocates",
        "expert" => "experts",
        "citizen" => "citizens",
        "business" => "business",
        "media" => "media",
        "other" => "other sources",
        "unattributed" or "none" => "nobody named",
        null or "" => "sources",
        _ => Wording.Plain(category),
    };

    /// <summary>A title inside a sentence: its first letter in lower case, unless it starts a name in capitals.</summary>
    public static string Lower(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && (char.IsLower(title[1]) || title.StartsWith("A ", StringComparison.Ordinal)) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    private static string Category(MeasureKey key) => Category(key["category"] ?? key["side"]);

    private static string OfGroup(MeasureKey key) => (key["category"] ?? key["side"]) is null ? "" : $", {Category(key)}";
}
