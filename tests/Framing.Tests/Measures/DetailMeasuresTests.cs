using Framing.Measures;

namespace Framing.Tests.Measures;

/// <summary>Measures of single names and words, which comparisons list.</summary>
public sealed class DetailMeasuresTests
{
    private static readonly IMeasure[] Measures = [new PredicatesMeasure(), new SourceWordsMeasure(), new ReportingVerbsMeasure(), new WhoSaysWhatMeasure(), new ToneWordsMeasure()];

    /// <summary>A text, a measure, and all that it finds there: key, numerator and denominator.</summary>
    public static TheoryData<string, string, string[]> Cases => new()
    {
        { "Dara Keller was furious. The furious Dara Keller left. Dara Keller was not charged.", "predicates",
            ["target: Dara Keller, relation: is, word: furious, negated: false, voice: own = 2 of 0", "target: Dara Keller, relation: does, word: leave, negated: false, voice: own = 1 of 0",
            "target: Dara Keller, relation: undergoes, word: charge, negated: true, voice: own = 1 of 0"] },
        { "“Dara Keller was furious,” said Owen Hale, a farmer.", "predicates", ["target: Dara Keller, relation: is, word: furious, negated: false, voice: quoted = 1 of 0"] },
        { "“The bridge is safe,” said Owen Hale, a farmer. “It will hold,” Hale said.", "source_words", ["category: business, source: Owen Hale = 7 of 7"] },
        { "Owen Hale, a farmer, said the bridge was “quite safe.”", "source_words", ["category: business, source: Owen Hale = 2 of 5"] },
        { "“The bridge is safe,” said Owen Hale, a farmer. “It will hold,” Hale insisted.", "reporting_verbs", ["class: neutral, verb: said = 1 of 0", "class: forceful, verb: insisted = 1 of 0"] },
        { "“The bridge is safe,” said Owen Hale, a farmer. “It will hold,” Hale insisted.", "source_verbs",
            ["category: business, source: Owen Hale, verb: said = 1 of 0", "category: business, source: Owen Hale, verb: insisted = 1 of 0"] },
        // The verb alone is what reports: neither the day, nor what stands before it or behind; a denial stays whole.
        { "“The bridge is safe,” Owen Hale also said Monday.", "reporting_verbs", ["class: neutral, verb: said = 1 of 0"] },
        { "Owen Hale has maintained that the bridge is safe.", "reporting_verbs", ["class: distancing, verb: maintained = 1 of 0"] },
        { "The bridge is safe, according to Owen Hale.", "reporting_verbs", ["class: neutral, verb: according to = 1 of 0"] },
        { "Owen Hale does not believe that the bridge is safe.", "reporting_verbs", ["class: neutral, verb: does not believe = 1 of 0"] },
        { "Owen Hale said on the radio that the bridge is safe.", "reporting_verbs", ["class: neutral, verb: said = 1 of 0"] },
        { "Farmers point out that the bridge is safe.", "reporting_verbs", ["class: endorsing, verb: point out = 1 of 0"] },
        { "Owen Hale did not say that the bridge is safe.", "reporting_verbs", [] },
        { "The bridge opened on Monday.", "reporting_verbs", [] },
        { "The illegal immigrants left. “The illegal immigrants were illegal immigrants,” said Owen Hale, a farmer.", "who_says_what",
            ["lexicon: immigration, concept: people-without-legal-status, variant: illegal-immigrant, voice: narrator = 1 of 0",
            "category: business, source: Owen Hale, lexicon: immigration, concept: people-without-legal-status, variant: illegal-immigrant, voice: direct_quote = 2 of 0"] },
        { "The bridge opened on Monday.", "who_says_what", [] },
        { "The crisis was a disaster. The crisis went on.", "tone_words", ["side: negative, word: crisis, voice: own = -62000 of 2", "side: negative, word: disaster, voice: own = -31000 of 1"] },
        { "“It was a happy day,” said Owen Hale, a farmer.", "tone_words", ["side: positive, word: happy, voice: quoted = 27000 of 1"] },
        { "The bridge opened on Monday.", "tone_words", [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_name_and_word_is_counted_with_its_places(string text, string name, string[] expected)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(text));
        Measurement[] found = [.. Measures.SelectMany(m => m.Measure(document)).Where(m => m.Key.Name == name)];
        Assert.Equal(expected, found.Select(m => $"{string.Join(", ", m.Key.Dimensions.Select(d => $"{d.Dimension}: {d.Value}"))} = {m.Numerator} of {m.Denominator}"));
        Assert.All(found, m => Assert.NotEmpty(m.Evidence));
    }
}
