using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>The leads of the articles on one event.</summary>
internal static class EventLeads
{
    /// <summary>The leads, most important first.</summary>
    public static ImmutableArray<Lead> Of(Coverage coverage) =>
        coverage.Tellers.Length < 2 ? [] : [.. LeadRanking.Rank(coverage).Select(c => Of(coverage, c))];

    /// <summary>A candidate as a lead.</summary>
    public static Lead Of(Coverage coverage, LeadCandidate candidate) => new()
    {
        Kind = candidate.Kind,
        Event = coverage.Event,
        Outlets = [.. candidate.Places.Select(p => p.Teller.Name).Distinct()],
        Sentence = candidate.Sentence,
        Evidence = [.. candidate.Places.Select(p => new Evidence(p.Document.Article.Id, p.Span))],
        Speakers = [.. candidate.Places.Select(p => p.Speaker ?? HiddenSpeaker.CalledIn(p.Document, p.Span))],
    };
}
