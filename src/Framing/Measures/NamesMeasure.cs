using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How much of an article names someone: <c>names</c>, the mentions of persons, organizations and places over its words, by class.
/// </summary>
/// <remarks>On request only. Needs neither quotes nor voices.</remarks>
internal sealed class NamesMeasure : IMeasure
{
    private static readonly ImmutableArray<(EntityType Type, string Class)> Classes =
        [(EntityType.Person, "person"), (EntityType.Organization, "organization"), (EntityType.Place, "place")];

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Words | DocumentLayers.Entities;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
        [new(Name) { Label = "names of the class {class}", Docs = "tone-and-targets" }];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        int words = document.Tokens.Count(document.IsWord);
        if (words == 0)
            return [];
        return
        [
            .. Classes.Select(one =>
            {
                ImmutableArray<Evidence> evidence = [.. document.Entities.Where(e => e.Type == one.Type).Select(e => new Evidence(document.Article.Id, e.Span))];
                return new Measurement
                {
                    Key = new(Name, ("class", one.Class)),
                    Unit = MeasureUnit.Share,
                    Numerator = evidence.Length,
                    Denominator = words,
                    Noun = "words",
                    Passages = document.Sentences.Length,
                    Evidence = evidence,
                };
            }),
        ];
    }
}
