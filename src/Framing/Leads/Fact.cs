namespace Framing.Leads;

/// <summary>Something that sentences of some outlets tell and that nothing in the articles of others comes near to.</summary>
/// <param name="Told">Who tells it, each with its sentence, the one that tells most first.</param>
/// <param name="Silent">Where nothing like any of these sentences was found.</param>
/// <param name="Weight">How much it tells.</param>
internal sealed record Fact((Teller Teller, Line Line)[] Told, Teller[] Silent, double Weight)
{
    /// <summary>Each sentence as it stands, with who tells it and whose words it is where it does not show that.</summary>
    public IEnumerable<(string Outlet, string? Source, string Passage)> Passages => Told.Select(t =>
        (t.Teller.Name, HiddenSpeaker.Of(t.Line.Document, t.Line.Span), LeadWords.Quoted(t.Line.Document, t.Line.Span, t.Line.Span)));
}
