using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Leads;

/// <summary>Who speaks where on an event, and who speaks in one outlet alone.</summary>
internal sealed class EventSpeakers
{
    /// <summary>Who is given fewer words has hardly the word.</summary>
    private const int LeastWords = 15, LeastInMarks = 6;

    /// <summary>So much of what somebody says stands in another outlet's article at most, where that is said not to quote them.</summary>
    private const double MostElsewhere = 0.3;

    private readonly ImmutableArray<Teller> tellers;
    private readonly EventDays dates;
    private readonly Dictionary<Teller, GivenWords[]> speeches, only;
    private readonly ImmutableArray<Document> documents;
    private readonly PrintedWords printed;
    private readonly Dictionary<Document, ImmutableArray<QuotedStatement>> statements = new(ReferenceEqualityComparer.Instance);

    public EventSpeakers(Coverage coverage)
    {
        (tellers, dates) = (coverage.Tellers, coverage.Dates);
        documents = [.. tellers.SelectMany(t => t.Documents)];
        printed = new(documents);
        speeches = tellers.ToDictionary(t => t, t => GivenWords.Of(t).ToArray());
        only = tellers.ToDictionary(t => t, t => speeches[t].Where(s => IsOnlyIn(t, s)).ToArray());
    }

    /// <summary>All speeches of an outlet, those with most words first.</summary>
    public IReadOnlyList<GivenWords> Of(Teller teller) => speeches[teller];

    /// <summary>Whether a speaker is given enough words to say that they have the word.</summary>
    public static bool HasTheWord(GivenWords speech) => speech.InMarks >= LeastInMarks || speech.Words >= LeastWords;

    /// <summary>
    /// Persons and bodies whom no other outlet gives words, and who speaks for somebody for whom nobody else speaks: neither where another quotes, without a
    /// name, somebody who may be the same, or prints the same words.
    /// </summary>
    public IReadOnlyList<GivenWords> OnlyIn(Teller teller) => only[teller];

    private bool IsOnlyIn(Teller teller, GivenWords speech) =>
        (speech.IsPerson ? tellers.All(other => other == teller || !other.Holds(speech.Surname) || speech.InMarks >= LeastInMarks && IsUnheard(other, speech))
            : speech.IsBody ? speech.InMarks >= LeastInMarks && tellers.All(other => other == teller || !MayName(other, speech.Source.Name)) : SpeaksForSomebody(speech))
        && !speech.MayBeAside && (speech.InMarks > 0 || (speech.Words >= LeastWords && speech.Source.NoComment.IsEmpty))
        && tellers.All(other => other == teller || !speeches[other].Any(s => SpeakerIdentity.MayBeOne(speech, s)) && !SpeakerIdentity.HasWordsOfOffice(other, speech))
        && tellers.All(other => other == teller || !IsLater(speech, other)) && !IsPrintedElsewhere(teller, speech);

    /// <summary>Whether an outlet may name a body: a word of its name stands there, or its first letters do.</summary>
    private static bool MayName(Teller other, string body)
    {
        string[] parts = [.. body.Split(' ', '-').Where(part => part.Length > 0 && char.IsUpper(part[0]))];
        return parts.Length == 0 || parts.Any(part => other.Prints(part)) || parts.Length > 1 && other.Prints(string.Concat(parts.Select(part => part[0])));
    }

    /// <summary>
    /// Whether an outlet that names a person surely gives no words of theirs: no source is theirs or nobody's, as a pronoun is that was not resolved, no
    /// sentence that names them reports words, and they stand in no line that is no sentence, under which an answer of theirs can follow.
    /// </summary>
    private bool IsUnheard(Teller other, GivenWords speech) => speeches[other].All(s => s.LastName != speech.LastName)
        && other.Documents.All(d => d.Quotes.All(q => !q.Reported || q.WordsInMarks == 0 || q.SourceId is { } id && d.Sources[id] is { Category: not "unresolved" } source
            && !source.Name.Contains(speech.LastName, StringComparison.OrdinalIgnoreCase)))
        && other.Lines.Where(l => l.Has(speech.Surname))
            .All(l => (l.IsHeadline || l.IsSentence) && l.Document.Quotes.All(q => !q.Reported || !q.Content.Concat(q.Cue).Any(l.Span.Overlaps)));

    /// <summary>
    /// Whom an outlet quotes and no other seems to quote, though one names them, may mean them by another name or wrote before them: that it alone quotes them is
    /// not said.
    /// Most words first.
    /// </summary>
    public IEnumerable<GivenWords> PerhapsOnlyIn(Teller teller) => speeches[teller].Where(s => (s.IsPerson || s.IsBody) && s.InMarks >= LeastInMarks
        && !only[teller].Contains(s) && only[teller].All(o => !o.Source.Name.Contains(s.LastName, StringComparison.OrdinalIgnoreCase))
        && tellers.All(other => other == teller || speeches[other].All(o => o.InMarks == 0 || o.LastName != s.LastName)));

    /// <summary>Whether all that another outlet wrote is of days before somebody's words were printed: it cannot have had them.</summary>
    private bool IsLater(GivenWords speech, Teller other) => dates.IsApart(speech.Document, other.Documents);

    /// <summary>Whether a speaker without a name is said to speak for a person, whom no other outlet quotes.</summary>
    private bool SpeaksForSomebody(GivenWords speech) => !speech.Source.Named && speech.IsSpokesperson && speech.SpeaksFor is { } person && speech.InMarks >= LeastInMarks
        && tellers.All(other => other == speech.Teller || !speeches[other].Any(s => s.InMarks > 0
            && (s.LastName == person.Split(' ')[^1] || s.SpeaksFor?.Split(' ')[^1] == person.Split(' ')[^1])));

    /// <summary>Whether much of what somebody says stands in another's article, whoever says it there; few words in marks, wherever they stand in a row.</summary>
    private bool IsPrintedElsewhere(Teller teller, GivenWords speech)
    {
        int all = 0;
        int[] elsewhere = new int[documents.Length];
        foreach (ImmutableArray<QuotedWord> words in StatementsOf(speech.Document).Where(s => s.Source == speech.Source)
            .SelectMany(s => s.Content).Select(c => QuotedStatement.Split(speech.Document, c).ToImmutableArray()))
        {
            all += words.Length;
            for (int i = 0; i < documents.Length; i++)
                elsewhere[i] += words.Length >= PrintedWords.InRow ? printed.Count(words, i) : Prints(i, words) ? words.Length : 0;
        }
        return Enumerable.Range(0, documents.Length).Any(i => !teller.Documents.Contains(documents[i]) && elsewhere[i] > MostElsewhere * all);
    }

    /// <summary>How many of some words the article of another prints that prints most.</summary>
    public int PrintedElsewhere(Teller teller, ImmutableArray<QuotedWord> words) =>
        Enumerable.Range(0, documents.Length).Where(i => !teller.Documents.Contains(documents[i])).Max(i => printed.Count(words, i));

    /// <summary>The statements of an article, found once.</summary>
    public ImmutableArray<QuotedStatement> StatementsOf(Document document) =>
        statements.TryGetValue(document, out ImmutableArray<QuotedStatement> found) ? found : statements[document] = QuotedStatement.Of(document, 0);

    private bool Prints(int document, ImmutableArray<QuotedWord> words) =>
        tellers.First(t => t.Documents.Contains(documents[document])).PrintsInRow([.. words.Select(w => w.Form)]);

    /// <summary>Whom two outlets or more quote and this one does not even name; those with most words whom the same outlets quote.</summary>
    public Lacking? LackingIn(Teller silent)
    {
        GivenWords[][] both = [.. tellers.Where(t => t != silent).SelectMany(t => speeches[t])
            .Where(s => s.IsPerson && s.InMarks > 0 && !silent.Holds(s.Surname)).GroupBy(s => s.Surname)
            .Select(g => g.DistinctBy(s => s.Teller).ToArray())
            .Where(g => g.Length > 1 && g.Any(HasTheWord)).OrderByDescending(g => g.Sum(s => s.Weight))];
        if (both.Length == 0)
            return null;
        GivenWords[][] persons = [.. both.Where(g => g.Select(s => s.Teller).SequenceEqual(both[0].Select(s => s.Teller))).Take(MostLacking)];
        // Who else does not name them is not kept back.
        return new([.. tellers.Where(t => persons.All(p => !t.Holds(p[0].Surname)))], persons);
    }

    private const int MostLacking = 3;
}

/// <summary>Whom some outlets do not name and the same others quote, most words first.</summary>
internal sealed record Lacking(Teller[] Silent, GivenWords[][] Persons)
{
    /// <summary>Who quotes them.</summary>
    public IEnumerable<string> Outlets => Persons[0].Select(s => s.Teller.Name);

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => Persons.Select(p => p[0].Source.Name);

    /// <summary>How much word they have.</summary>
    public double Weight => Persons.Sum(p => p.Sum(s => s.Weight));
}
