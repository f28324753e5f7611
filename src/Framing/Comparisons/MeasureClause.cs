using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>Words the counts of a measure for two groups, as one sentence. A measure it does not know gets its name and counts.</summary>
internal sealed class MeasureClause(ImmutableArray<ConceptInfo> concepts)
{
    /// <summary>The sentence on both groups, with its full stop.</summary>
    public string Of(GroupMeasurement a, Subject subjectA, GroupMeasurement b, Subject subjectB)
    {
        bool plural = subjectA.IsPlural || subjectB.IsPlural;
        string voice = VoiceOf(a.Key["voice"], plural);
        string sentence = a.Key.Name switch
        {
            "choice" =>
                $"{voice}{subjectA.With("says", "say")} “{Variant(a.Key)}” in {Fraction(a)}{Concept(a.Key)}; {subjectB.Name} in {Short(b)}.",
            "cues" =>
                $"{voice}{subjectA.With("uses", "use")} cues of the class “{Plain(a.Key["class"])}” for {Fraction(a)}; {subjectB.Name} for {Short(b)}.",
            "quoted_words" or "attributed_words" or "quotes" when Who(a.Key) is { } who =>
                $"{who} {Fraction(a, What(a))} in {subjectA.Name} and {Short(b)} in {subjectB.Name}.",
            "tone_negative" or "tone_positive" =>
                $"{voice}{subjectA.With("has", "have")} {Fraction(a)} with a {(a.Key.Name == "tone_negative" ? "negative" : "positive")} tone; {subjectB.Name} {Short(b)}.",
            "verb_class" =>
                $"{subjectA.With("introduces", "introduce")} {Fraction(a, "quotations")} with {Plain(a.Key["class"])} verbs; {subjectB.Name} {Short(b)}.",
            _ when a.Unit == MeasureUnit.Mean =>
                $"{voice}{Title(a.Key)}: a mean of {Mean(a)} in {subjectA.Name}, of {Mean(b)} in {subjectB.Name}.",
            _ when a.Unit == MeasureUnit.Count =>
                $"{voice}{Title(a.Key)}: {a.Numerator} in {subjectA.Name}, {b.Numerator} in {subjectB.Name}.",
            _ => $"{voice}{Title(a.Key)}: {Fraction(a)} in {subjectA.Name}, {Short(b)} in {subjectB.Name}.",
        };
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static string Fraction(GroupMeasurement figure, string? noun = null) =>
        Words.Fraction(figure.Numerator, figure.Denominator, noun ?? figure.Noun);

    private static string Short(GroupMeasurement figure) => Words.Fraction(figure.Numerator, figure.Denominator, "").TrimEnd();

    private static string Mean(GroupMeasurement figure) => figure.Denominator < SmallSample.Least
        ? $"too few ({Words.Count(figure.Denominator, figure.Noun.TrimEnd('s'))})"
        : $"{Words.Score(figure.Value!.Value)} over {Words.Count(figure.Denominator, figure.Noun.TrimEnd('s'))}";

    private static string VoiceOf(string? voice, bool plural)
    {
        string their = plural ? "their" : "its";
        return voice switch
        {
            "own" => $"in {their} own voice, ",
            "headline" => $"in {their} {(plural ? "headlines" : "headline")}, ",
            "narrator" => $"in {their} own prose, ",
            "direct_quote" => "in direct quotations, ",
            "indirect_quote" => "in indirect speech, ",
            "distanced" => "held at a distance, ",
            _ => "",
        };
    }

    private string Variant(MeasureKey key) =>
        Find(key)?.Variants.FirstOrDefault(v => v.Id == key["variant"])?.Label ?? Plain(key["variant"]);

    private string Concept(MeasureKey key) => Find(key) is { Title.Length: > 0 } concept ? $" of {LowerFirst(concept.Title)}" : $" of {Plain(key["concept"])}";

    private ConceptInfo? Find(MeasureKey key) => concepts.FirstOrDefault(c => c.Id == key["concept"]);

    private static string What(GroupMeasurement figure) => figure.Key.Name switch
    {
        "quoted_words" => "quoted words",
        "attributed_words" => "attributed words",
        _ => figure.Noun,
    };

    /// <summary>Who speaks and their verb.</summary>
    private static string? Who(MeasureKey key) => key["category"] switch
    {
        null => key["side"] is { } side ? $"Sources on the side “{side}” get" : null,
        "official" => "Officials get",
        "law_enforcement" => "Law enforcement gets",
        "politician" => "Politicians get",
        "judiciary" => "The judiciary gets",
        "advocate" => "Advocates get",
        "expert" => "Experts get",
        "citizen" => "Citizens get",
        "business" => "Businesses get",
        "media" => "Media get",
        "other" => "Other sources get",
        "unattributed" => "Nobody is named as the source of",
        { } own => $"Sources of the category “{own}” get",
    };

    /// <summary>The name of a measure with what singles it out but for the voice, which the sentence says.</summary>
    private static string Title(MeasureKey key)
    {
        IEnumerable<string> dimensions = key.Dimensions.Where(d => d.Dimension != "voice").Select(d => $"{Plain(d.Dimension)} {Plain(d.Value)}");
        string joined = string.Join(", ", dimensions);
        return joined.Length == 0 ? Plain(key.Name) : $"{Plain(key.Name)} ({joined})";
    }

    private static string Plain(string? id) => (id ?? "").Replace('_', ' ').Replace('-', ' ');

    /// <summary>The title inside a sentence; one that starts with a name or an acronym stays.</summary>
    private static string LowerFirst(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && (char.IsLower(title[1]) || title.StartsWith("A ", StringComparison.Ordinal)) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
