using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>Where a term or a speaker stands in the articles of one outlet.</summary>
/// <param name="Counts">How often in headline, lead, body and end.</param>
/// <param name="Places">Each place: how far into headline or body it is, 0 to 1; none where there are too many to be drawn one by one.</param>
internal sealed record PositionCell(ImmutableArray<long> Counts, ImmutableArray<(bool IsHeadline, double At)> Places)
{
    /// <summary>The parts of an article, from its top.</summary>
    public static ImmutableArray<Position> Parts { get; } = [Position.Headline, Position.Lead, Position.Body, Position.End];

    /// <summary>"2 in the headline, 3 in the lead, 10 in the body, 4 at the end", without those of none.</summary>
    public string Says => string.Join(", ", Parts.Zip(Counts).Where(part => part.Second > 0)
        .Select(part => $"{Wording.Digits(part.Second)} {(part.First == Position.End ? "at the end" : $"in the {part.First.Name()}")}"));
}

/// <summary>A term or a speaker, and where it stands in each outlet's articles.</summary>
/// <param name="Label">What or who.</param>
/// <param name="Anchor">The row of the report whose numbers lead to the sentences.</param>
/// <param name="Cells">Per outlet.</param>
internal sealed record PositionRow(string Label, string Anchor, ImmutableArray<PositionCell> Cells);

/// <summary>Where the most contested things and the most quoted sources stand in the articles.</summary>
internal sealed class Positions
{
    private const int MostTerms = 4, MostSources = 4;

    /// <summary>More are drawn as how many stand in each part.</summary>
    private const int MostPlaces = 60;

    private readonly Report report;
    private readonly ILookup<string, GroupMeasurement> terms;

    public Positions(Report report, ImmutableArray<Names> names, Speakers speakers)
    {
        this.report = report;
        terms = report.Outlets.SelectMany(outlet => report.Details[(PositionMeasure.OfTerm, outlet.Name)]).ToLookup(m => m.Key["concept"]!, StringComparer.Ordinal);
        IEnumerable<PositionRow> contested = names.Where(n => !n.IsBrief).Take(MostTerms).Select(n => RowOf(n.Concept.Title, n.Id, terms[n.Concept.Id]
            .Where(m => m.Key["lexicon"] == n.Concept.Lexicon)));
        ILookup<(string, string), GroupMeasurement> quoted = report.Outlets.SelectMany(outlet => report.Details[(PositionMeasure.OfSource, outlet.Name)])
            .ToLookup(m => (m.Key["category"]!, report.People.NameOf(m.Key["source"]!).ToUpperInvariant()));
        IEnumerable<PositionRow> heard = speakers.Categories.Where(c => !Speakers.IsUnknown(c.Category))
            .SelectMany(c => c.Sources.Select(source => (c.Category, c.Row.Id, Source: source)))
            .OrderByDescending(s => s.Source.Cells.Count(cell => cell.Words > 0) > 1).ThenByDescending(s => s.Source.Cells.Sum(cell => cell.Words)).Take(MostSources)
            .Select(s => RowOf(s.Source.Label, s.Id, quoted[(s.Category, s.Source.Name.ToUpperInvariant())]));
        Rows = [.. contested.Concat(heard).Where(row => row.Cells.Any(cell => cell.Counts.Sum() > 0))];
    }

    /// <summary>The section's heading and what it shows.</summary>
    public const string Heading = "Where in the articles they stand",
        Note = "Each strip is an article from its headline, the box at the left, to its end; of several articles one lies over another. The lead is the first "
            + "paragraph or tenth, the end the last quarter. A mark is a mention, or where a quotation begins; of many, bars say how many stand in each part.";

    /// <summary>What is contested first, then who is quoted.</summary>
    public ImmutableArray<PositionRow> Rows { get; }

    private PositionRow RowOf(string label, string anchor, IEnumerable<GroupMeasurement> found)
    {
        ILookup<string, GroupMeasurement> byOutlet = found.ToLookup(m => m.Group, StringComparer.Ordinal);
        return new(label, anchor, [.. report.Outlets.Select(outlet => CellOf(byOutlet[outlet.Name]))]);
    }

    private PositionCell CellOf(IEnumerable<GroupMeasurement> found)
    {
        ILookup<string?, GroupMeasurement> byPart = found.ToLookup(m => m.Key["position"]);
        ImmutableArray<long> counts = [.. PositionCell.Parts.Select(part => byPart[part.Name()].Sum(m => m.Numerator))];
        return new(counts, counts.Sum() > MostPlaces ? [] :
        [
            .. byPart.SelectMany(part => part).SelectMany(m => m.Evidence).Select(place => (Document: report[place.DocId]?.Document, place.Span))
                .Where(place => place.Document is not null).Select(place => (place.Document!.IsHeadline(place.Span), place.Document!.PlaceIn(place.Span))).Order(),
        ]);
    }
}
