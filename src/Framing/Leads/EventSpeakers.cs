namespace Framing.Leads;

/// <summary>Who speaks where on an event, and who speaks in one outlet alone.</summary>
internal sealed class EventSpeakers
{
    /// <summary>Who is given fewer words has hardly the word.</summary>
    private const int LeastWords = 15, LeastInMarks = 6;

    private readonly Dictionary<Teller, GivenWords[]> speeches;

    public EventSpeakers(Coverage coverage) => speeches = coverage.Tellers.ToDictionary(t => t, t => GivenWords.Of(t).ToArray());

    /// <summary>All speeches of an outlet, those with most words first.</summary>
    public IReadOnlyList<GivenWords> Of(Teller teller) => speeches[teller];

    /// <summary>Whether a speaker is given enough words to say that they have the word.</summary>
    public static bool HasTheWord(GivenWords speech) => speech.InMarks >= LeastInMarks || speech.Words >= LeastWords;

    /// <summary>
    /// Persons whom no other outlet names. Of a speaker without a name nothing can be denied: "the aide" of one may be the spokesman whom another
    /// names.
    /// </summary>
    public IEnumerable<GivenWords> OnlyIn(Teller teller) => speeches[teller].Where(s => s.IsPerson
        && (s.InMarks > 0 || (s.Words >= LeastWords && s.Source.NoComment.IsEmpty))
        && speeches.Keys.All(other => other == teller || !other.Holds(s.Surname)));

    /// <summary>The person of whom every outlet quotes most, by the fullest name, where there is one.</summary>
    public string? InAll() => speeches.Values.SelectMany(s => s).Where(s => s.IsPerson).GroupBy(s => s.LastName, StringComparer.Ordinal)
        .Select(person => (person.Key, Least: speeches.Values.Min(s => s.Where(o => o.Source.Named && o.LastName == person.Key).Sum(o => o.InMarks)),
            Name: person.Select(s => s.Source.Name).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First()))
        .Where(person => person.Least >= LeastInMarks).OrderByDescending(person => person.Least).ThenBy(person => person.Key, StringComparer.Ordinal)
        .Select(person => person.Name).FirstOrDefault();

    /// <summary>The speaker of an outlet to hold against another's: one of its own, else the person with most words.</summary>
    public GivenWords? ToHoldAgainst(Teller teller) =>
        OnlyIn(teller).FirstOrDefault(s => s.InMarks > 0) ?? speeches[teller].FirstOrDefault(s => s.IsPerson && s.InMarks > 0);
}
