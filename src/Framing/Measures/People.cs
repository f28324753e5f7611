using System.Collections.Frozen;
using System.Collections.Immutable;
using Framing.Annotation;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>
/// The people whom several articles name, each under one name: "Charles E. Marsh" of one is "Sen. Chuck Marsh" of another, and so is "Marsh"
/// where no other Marsh is named, or so few others that one of a corpus is known by the last name alone. Who differ in a middle initial or in "Jr." stay two.
/// </summary>
internal sealed class People
{
    /// <summary>Somebody is known by a last name that others bear from so many articles on that name them in full, with so much of all mentions of its bearers.</summary>
    private const int LeastArticles = 20;

    private const double LeastShare = 0.9;

    private readonly FrozenDictionary<string, string> names;
    private readonly ILookup<string, string> forms;

    /// <summary>Takes up the names of people in documents that have names.</summary>
    public People(IEnumerable<Document> documents)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal), articles = new(StringComparer.Ordinal);
        foreach ((string name, int count) in documents.SelectMany(document => document.Cast.People))
        {
            counts[name] = counts.GetValueOrDefault(name) + count;
            articles[name] = articles.GetValueOrDefault(name) + 1;
        }
        PersonName[] all = [.. counts.Keys.Order(StringComparer.Ordinal).Select(PersonName.Read)];
        List<PersonName[]> people = [.. all.Where(name => name.Given.Length > 0).GroupBy(name => (name.Given, name.Last, name.Suffix)).SelectMany(ByMiddle)];
        ILookup<string, PersonName[]> byLast = people.ToLookup(person => person[0].Last, StringComparer.Ordinal);
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (PersonName[] person in people)
        {
            string best = person.MaxBy(name => (counts[name.Text], name.Text.Length)).Text;
            foreach (PersonName name in person)
                found[name.Text] = best;
        }
        foreach (PersonName name in all.Where(name => name.Given.Length == 0))
        {
            if (byLast[name.Last].ToArray() is { Length: > 0 } bearers && Known(bearers, counts, articles) is { } known)
                found[name.Text] = found[known[0].Text];
        }
        names = found.ToFrozenDictionary(StringComparer.Ordinal);
        forms = found.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>
    /// Whom a last name alone means: the only one who bears it, or in a corpus the one who is nearly always meant where somebody who does is named in
    /// full; <see langword="null"/> where it may be several.
    /// </summary>
    private static PersonName[]? Known(PersonName[][] bearers, Dictionary<string, int> counts, Dictionary<string, int> articles)
    {
        if (bearers is [var only])
            return only;
        PersonName[] first = bearers.MaxBy(Mentions)!;
        return first.Sum(name => articles[name.Text]) >= LeastArticles && Mentions(first) >= LeastShare * bearers.Where(HasFirstName).Sum(Mentions) ? first : null;

        int Mentions(PersonName[] person) => person.Sum(name => counts[name.Text]);
    }

    /// <summary>Whether it is a name that people are given: "Team Marsh" and "Protest Marsh" are nobody else.</summary>
    private static bool HasFirstName(PersonName[] person) => (NameWords.Default[person[0].Given] & (NameClass.Male | NameClass.Female | NameClass.Given)) != 0
        || FirstNames.Of(person[0].Given) is not Gender.Unknown;

    /// <summary>The one name of whom a name means; the name itself of whoever is no person or known by it alone.</summary>
    public string NameOf(string name) => names.GetValueOrDefault(name, name);

    /// <summary>Whether an article has the last word of any of somebody's names, by which people are known: only who fails this is absent.</summary>
    public bool MayBeIn(string name, Document document)
    {
        foreach (string form in forms[name].Append(name))
        {
            string last = PersonName.Read(form).Last;
            if (Holds(document.Article.Text, last) || Holds(document.Article.Title ?? "", last))
                return true;
        }
        return false;
    }

    private static bool Holds(string text, string word)
    {
        for (int at = 0; word.Length > 0 && (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
                return true;
        }
        return false;
    }

    /// <summary>Those of one given and one last name, apart where their middle names begin differently.</summary>
    private static IEnumerable<PersonName[]> ByMiddle(IEnumerable<PersonName> same)
    {
        PersonName[] all = [.. same];
        return all.Select(name => name.Middle).Where(middle => middle.Length > 0).Distinct().Count() <= 1
            ? [all] : all.GroupBy(name => name.Middle).Select(group => group.ToArray());
    }

    /// <summary>A name taken apart: "Charles E. Marsh Jr."</summary>
    private readonly record struct PersonName(string Text, string Given, string Middle, string Last, string Suffix)
    {
        public static PersonName Read(string text)
        {
            string[] words = text.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            int end = words.Length;
            while (end > 1 && (NameWords.Default[words[end - 1]] & NameClass.Suffix) != 0)
                end--;
            string suffix = end < words.Length ? words[end].TrimEnd('.') : "";
            if (end == 0)
                return new(text, "", "", text.ToLowerInvariant(), "");
            return end == 1
                ? new(text, "", "", words[0], suffix)
                : new(text, NameWords.Default.Same(words[0]), string.Concat(words[1..(end - 1)].Select(word => word[0])), words[end - 1], suffix);
        }
    }
}
