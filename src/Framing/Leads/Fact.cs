namespace Framing.Leads;

/// <summary>Something that a sentence tells by words which stand in no article of those who do not tell it.</summary>
/// <param name="Told">Who tells it, whose sentences are <paramref name="Telling"/>.</param>
/// <param name="Silent">Who has none of these words.</param>
/// <param name="Teller">Whose sentence stands for it.</param>
/// <param name="Line">That sentence.</param>
/// <param name="Part">What of it is shown.</param>
/// <param name="Named">The words to name, each in <paramref name="Part"/> and letter by letter in the articles of all who tell it.</param>
/// <param name="Telling">The sentence and others that tell of it.</param>
/// <param name="Weight">How much it tells.</param>
internal sealed record Fact(
    Teller[] Told, Teller[] Silent, Teller Teller, Line Line, TextSpan Part, TextSpan[] Named, (Teller Teller, Line Line)[] Telling, double Weight)
{
    /// <summary>The words to name, as they stand.</summary>
    public string[] Words => [.. Named.Select(n => LeadWords.Quoted(Line.Document, n))];

    /// <summary>What is shown, as it stands.</summary>
    public string Passage => LeadWords.Quoted(Line.Document, Part, Line.Span);

    /// <summary>Whose words that are, where it does not show it.</summary>
    public string? Source => HiddenSpeaker.Of(Line.Document, Part);
}
