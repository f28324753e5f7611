using System.Text.Json;
using Framing.Leads;

namespace Framing.Validation;

/// <summary>
/// The labelled pairs of sentences that tell the same (<c>alignment.jsonl</c>), asked of leads that say that nothing like a sentence was found in other articles:
/// is a sentence of theirs labelled with it?
/// </summary>
internal sealed class FactLabels
{
    private readonly record struct Side(Spot Spot, string Other);

    private readonly ILookup<string, Side> sides;

    private FactLabels(ILookup<string, Side> sides) => this.sides = sides;

    public static FactLabels Read(string path) => new(File.ReadLines(path).SelectMany(line =>
    {
        using JsonDocument row = JsonDocument.Parse(line);
        return row.RootElement.GetProperty("pairs").EnumerateArray().Select(p => p.EnumerateArray().Select(SpotOf).ToArray())
            .SelectMany(p => new[] { new Side(p[0], p[1].DocId), new Side(p[1], p[0].DocId) }).ToArray();
    }).ToLookup(s => s.Spot.DocId, StringComparer.Ordinal));

    /// <summary>Whether a label says that an outlet where nothing like a fact was found tells it all the same.</summary>
    public bool Contradict(Fact fact) => fact.Told.Any(told => sides[told.Line.Document.Article.Id].Any(side =>
        2 * (Math.Min(side.Spot.End, told.Line.Span.End) - Math.Max(side.Spot.Start, told.Line.Span.Start)) > side.Spot.End - side.Spot.Start
        && side.Spot.Field == told.Line.Span.Field && fact.Silent.Any(s => s.Documents.Any(d => d.Article.Id == side.Other))));

    private static Spot SpotOf(JsonElement place) => new(place.Text("doc_id"), place.Text("field") == "title" ? Field.Title : Field.Text,
        place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32());
}
