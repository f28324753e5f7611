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

    /// <summary>
    /// The leads, most important first; and that the articles on the one event of a comparison may report several, <see langword="null"/> where they do not, or
    /// there are more events.
    /// </summary>
    public static (ImmutableArray<Lead> Leads, string? Caution) Of(Comparison comparison, CompareOptions options)
    {
        bool many = GroupLeads.AreMany(comparison);
        Coverage[] coverages = [.. comparison.Events.Where(e => e.DocIds.Length is > 1 and <= MostRead).Take(many ? comparison.Events.Length > 1 ? 0 : 1 : MostEvents)
            .Select(e => CoverageOf(comparison, e))];
        string? caution = comparison.Events.Length == 1 && comparison.Groups.Length > 1 && coverages is [{ Tellers.Length: > 1 } only] ? only.Dates.Caution : null;
        if (many)
            return (GroupLeads.Of(comparison, options), caution);
        ImmutableArray<Lead>[] events = [.. coverages.Select(EventLeads.Of)];
        // Of several events first the first lead of each: no event speaks for all.
        return ([.. events.SelectMany(leads => leads.Select((lead, i) => (Lead: lead, Place: i))).OrderBy(l => l.Place).Select(l => l.Lead)], caution);
    }

    /// <summary>What the groups write on one event.</summary>
    public static Coverage CoverageOf(Comparison comparison, EventGroup told)
    {
        Dictionary<string, Document> documents = comparison.Profiles.Where(p => p.Document.Made.HasFlag(Needed) && told.DocIds.Contains(p.Document.Article.Id))
            .ToDictionary(p => p.Document.Article.Id, p => p.Document, StringComparer.Ordinal);
        return new()
        {
            Event = told.Name,
            IsGrouped = comparison.Manifest.Options.TryGetValue("events", out string? events) && events == "grouped"
                || documents.Values.Any(d => d.Article.Event is null),
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
