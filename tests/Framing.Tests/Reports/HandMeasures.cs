using System.Collections.Immutable;

namespace Framing.Tests.Reports;

/// <summary>The measurements that reports draw, counted from the layers of a marked document in the simplest way.</summary>
internal static class HandMeasures
{
    private static readonly (string Name, Func<Voice, bool> Includes)[] Groups =
        [("own", v => v.IsOwn()), .. Enum.GetValues<Voice>().Select(v => (v.Name(), (Func<Voice, bool>)(x => x == v)))];

    public static ImmutableArray<Measurement> Of(Document document) => [.. Choices(document, FerryFee.Concepts), .. Words(document, ["official", "citizen", "expert", "business"]), .. Verbs(document), .. Tone(document)];

    public static IEnumerable<Measurement> Choices(Document document, ImmutableArray<ConceptInfo> concepts) =>
        from concept in concepts
        from voice in Groups
        let mentions = document.Terms.Where(t => t.Concept == concept.Id && voice.Includes(t.Voice)).ToArray()
        where mentions.Length > 0
        from variant in concept.Variants
        select new Measurement
        {
            Key = new("choice", ("concept", concept.Id), ("variant", variant.Id), ("voice", voice.Name)),
            Unit = MeasureUnit.Share,
            Numerator = mentions.Count(m => m.Variant == variant.Id),
            Denominator = mentions.Length,
            Evidence = [.. mentions.Select(m => new Evidence(document.Article.Id, m.Span, m.Variant == variant.Id))],
        };

    public static IEnumerable<Measurement> Words(Document document, string[] categories) =>
        from measure in (string[])["quoted_words", "attributed_words"]
        let all = document.Quotes.Sum(q => Count(q, measure))
        where all > 0
        from category in categories
        let own = document.Quotes.Where(q => document.Sources[q.SourceId!.Value].Category == category && Count(q, measure) > 0).ToArray()
        select new Measurement
        {
            Key = new(measure, ("category", category)),
            Unit = MeasureUnit.Share,
            Numerator = own.Sum(q => Count(q, measure)),
            Denominator = all,
            Noun = "words",
            Passages = document.Quotes.Count(q => Count(q, measure) > 0),
            Evidence = [.. own.Select(q => new Evidence(document.Article.Id, q.Content[0]))],
        };

    public static IEnumerable<Measurement> Verbs(Document document) =>
        from verbClass in Enum.GetValues<VerbClass>()
        let quotes = document.Quotes.Where(q => q.Cue.Length > 0).ToArray()
        where quotes.Length > 0
        select new Measurement
        {
            Key = new("verb_class", ("class", verbClass.Name())),
            Unit = MeasureUnit.Share,
            Numerator = quotes.Count(q => q.VerbClass == verbClass),
            Denominator = quotes.Length,
            Noun = "verbs",
            Evidence = [.. quotes.Select(q => new Evidence(document.Article.Id, q.Cue[0], q.VerbClass == verbClass))],
        };

    private static ImmutableArray<Measurement> Tone(Document document) => document.Made.HasFlag(DocumentLayers.Sentiments) ? new Framing.Measures.ToneMeasure().Measure(document) : [];

    private static int Count(Quote quote, string measure) => measure == "quoted_words" ? quote.WordsInMarks : quote.Words;
}
