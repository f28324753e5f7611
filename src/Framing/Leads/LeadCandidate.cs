using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>A passage that a lead shows.</summary>
/// <param name="Teller">Whose it is.</param>
/// <param name="Document">Its article.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Place(Teller Teller, Document Document, TextSpan Span)
{
    /// <summary>Of what cannot be cut at a clause so many characters are shown.</summary>
    public const int Longest = 200;

    /// <summary>Whose words it is, where it does not show that and a finder knows; else its quotations tell.</summary>
    public string? Speaker { get; init; }

    /// <summary>A line, or of a long one its beginning through a span in it.</summary>
    public static Place Of(Teller teller, Line line, TextSpan? around = null) =>
        Within(teller, line.Document, line.Span, around ?? new TextSpan(line.Span.Start, line.Span.Start, line.Span.Field));

    /// <summary>A span, or of a long one its beginning through another in it.</summary>
    public static Place Within(Teller teller, Document document, TextSpan whole, TextSpan around) => new(teller, document, Around(document, whole, around));

    /// <summary>The same, where a clause ends; <see langword="null"/> where none does.</summary>
    public static Place? Whole(Teller teller, Document document, TextSpan whole, TextSpan around) =>
        Cut.Through(document, whole, around) is { } shown ? new(teller, document, shown) : null;

    /// <summary>As much of a span as a reader takes in: from its beginning through another in it, or what stands around that.</summary>
    public static TextSpan Around(Document document, TextSpan whole, TextSpan around)
    {
        if (Cut.Through(document, whole, around) is { } shown)
            return shown;
        int room = Math.Max(0, Longest - around.Length) / 2;
        int from = Math.Max(whole.Start, Math.Min(around.Start - room, whole.End - Longest)), to = Math.Min(whole.End, from + Longest);
        return ToWords(document.Article[whole.Field], whole, from, to);
    }

    /// <summary>Shortens a range inside a span to whole words.</summary>
    private static TextSpan ToWords(string text, TextSpan within, int from, int to)
    {
        while (from > within.Start && from < to && !char.IsWhiteSpace(text[from - 1]))
            from++;
        while (to < within.End && to > from && !char.IsWhiteSpace(text[to]))
            to--;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        return new(from, to, within.Field);
    }
}

/// <summary>A lead before it is held against the others.</summary>
/// <param name="Kind">In what outlets differ.</param>
/// <param name="Sentence">What differs.</param>
/// <param name="Places">The passages to show.</param>
/// <param name="Weight">How much it tells beside others of its kind.</param>
internal sealed record LeadCandidate(LeadKind Kind, string Sentence, ImmutableArray<Place> Places, double Weight)
{
    /// <summary>Whose words it shows, each with the outlet: what else they say there is nothing new.</summary>
    public ImmutableArray<(Teller Teller, string Name)> Speakers { get; init; } = [];
}

/// <summary>Finds the leads of one kind.</summary>
internal interface ILeadFinder
{
    /// <summary>What there is to say about an event, in any order.</summary>
    IEnumerable<LeadCandidate> Find(Coverage coverage);

    /// <summary>
    /// Whether it says that one outlet has what another has not, or sets beginnings side by side: of articles that may report two events that says nothing.
    /// </summary>
    bool IsOfOneEvent => false;
}
