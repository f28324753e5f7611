using System.Collections.Immutable;
using Framing.Language.Dates;

namespace Framing.Leads;

/// <summary>The leads of a comparison: of the articles on its event, or of its groups over many.</summary>
internal static class ComparisonLeads
{
    /// <summary>A document without these layers tells nothing.</summary>
    private const DocumentLayers Needed = DocumentLayers.Words | DocumentLayers.Voices | DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <summary>More articles than a reader reads side by side are a corpus.</summary>
    private const int MostRead = 24, MostEvents = 20;

    /// <summary>The leads, most important first.</summary>
    public static ImmutableArray<Lead> Of(Comparison comparison, CompareOptions options)
    {
        if (GroupLeads.AreMany(comparison))
            return GroupLeads.Of(comparison, options);
        ImmutableArray<Lead>[] events = [.. comparison.Events.Where(e => e.DocIds.Length is > 1 and <= MostRead).Take(MostEvents)
            .Select(e => EventLeads.Of(CoverageOf(comparison, e)))];
        // Of several events first the first lead of each: no event speaks for all.
        return [.. events.SelectMany(leads => leads.Select((lead, i) => (Lead: lead, Place: i))).OrderBy(l => l.Place).Select(l => l.Lead)];
    }

    /// <summary>That the articles on the one event of a comparison may report several; <see langword="null"/> where they do not, or there are more events.</summary>
    public static string? Caution(Comparison comparison) => comparison.Events is [{ DocIds.Length: > 1 and <= MostRead } only] && comparison.Groups.Length > 1
        && CoverageOf(comparison, only) is { Tellers.Length: > 1 } coverage ? coverage.Dates.Caution : null;

    /// <summary>What the groups write on one event.</summary>
    public static Coverage CoverageOf(Comparison comparison, EventGroup told)
    {
        Dictionary<string, Document> documents = comparison.Profiles.Where(p => p.Document.Made.HasFlag(Needed) && told.DocIds.Contains(p.Document.Article.Id))
            .ToDictionary(p => p.Document.Article.Id, p => p.Document, StringComparer.Ordinal);
        return new()
        {
            Event = told.Name,
            Days = documents.Values.Select(d => (d.Article.Id, Day: DateText.SureDay(d.Article.Date))).Where(d => d.Day is not null)
                .ToDictionary(d => d.Id, d => d.Day!.Value, StringComparer.Ordinal),
            Tellers = Coverage.TellersOf(comparison.Groups.Select(g => (g.Name, g.DocIds.Where(documents.ContainsKey).Select(id => documents[id])))
                .Where(g => g.Item2.Any())),
            Points = [.. comparison.StoryPoints.Where(p => p.Event == told.Name)],
            Quotes = [.. comparison.SharedQuotes.Where(q => q.Event == told.Name)],
            Concepts = comparison.Concepts,
        };
    }
}
