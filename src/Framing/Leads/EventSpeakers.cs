namespace Framing.Leads;

/// <summary>Who speaks where on an event, and who speaks in one outlet alone.</summary>
internal sealed class EventSpeakers
{
    /// <summary>Who is given fewer words has hardly the word.</summary>
    private const int LeastWords = 15, LeastInMarks = 6;

    private readonly Dictionary<Teller, GivenWords[]> speeches;
    private readonly HashSet<(string, int)> shared;

    public EventSpeakers(Coverage coverage)
    {
        shared = [.. coverage.Quotes.SelectMany(q => q.Versions.Select(v => (v.DocId, v.Quote)))];
        speeches = coverage.Tellers.ToDictionary(t => t, t => GivenWords.Of(t).ToArray());
    }

    /// <summary>All speeches of an outlet, those with most words first.</summary>
    public IReadOnlyList<GivenWords> Of(Teller teller) => speeches[teller];

    /// <summary>Whether a speaker is given enough words to say that they have the word.</summary>
    public static bool HasTheWord(GivenWords speech) => speech.InMarks >= LeastInMarks || speech.Words >= LeastWords;

    /// <summary>Persons whom no other outlet names, and speakers without a name of whose words no other prints any.</summary>
    public IEnumerable<GivenWords> OnlyIn(Teller teller) => speeches[teller].Where(s => s.IsPerson
        ? (s.InMarks > 0 || s.Words >= LeastWords) && speeches.Keys.All(other => other == teller || !other.Holds(s.Surname))
        : !s.Source.Named && s.InMarks >= LeastWords && LeadLists.Persons.ContainsAnyCase(s.Source.Name.Split(' ')[^1])
            && !s.Quotes.Any(q => shared.Contains((s.Document.Article.Id, s.Document.Quotes.IndexOf(q)))));

    /// <summary>The speaker of an outlet to hold against another's: one of its own, else the person with most words.</summary>
    public GivenWords? ToHoldAgainst(Teller teller) =>
        OnlyIn(teller).FirstOrDefault(s => s.InMarks > 0) ?? speeches[teller].FirstOrDefault(s => s.IsPerson && s.InMarks > 0);
}
