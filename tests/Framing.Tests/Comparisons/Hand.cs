using System.Collections.Immutable;

namespace Framing.Tests.Comparisons;

/// <summary>Profiles made by hand: articles without annotation, measurements as told.</summary>
internal static class Hand
{
    public static readonly MeasureKey Tax = new("choice", ("concept", "payment"), ("variant", "tax"), ("voice", "own"));
    public static readonly MeasureKey Quoted = new("quoted_words", ("category", "official"));
    public static readonly MeasureKey Tone = new("tone", ("voice", "own"));

    public static readonly ImmutableArray<ConceptInfo> Concepts =
        [new("harbour", "payment", "The payment", [new("tax", "tax", 1, "Port Marrow term list, 2026")])];

    public static Profile Profile(string id, string? outlet, string? @event, params Measurement[] measurements) =>
        new(new Document(new Article { Id = id, Text = "Text of " + id + ".", Outlet = outlet, Event = @event }), [.. measurements]);

    public static Measurement Share(MeasureKey key, long x, long n, long passages = -1, string noun = "mentions") =>
        new() { Key = key, Unit = MeasureUnit.Share, Numerator = x, Denominator = n, Passages = passages, Noun = noun };

    public static Measurement Mean(MeasureKey key, long sum, long n) =>
        new() { Key = key, Unit = MeasureUnit.Mean, Numerator = sum, Denominator = n, Noun = "sentences" };

    public static Comparison Compare(params Profile[] profiles) => Compare(CompareOptions.Default, profiles);

    public static Comparison Compare(CompareOptions options, params Profile[] profiles) =>
        Framing.Comparisons.ComparisonBuilder.Build([.. profiles], options, Concepts, BuiltIn.Descriptions, [], []);
}
