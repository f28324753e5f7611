using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Tells the American party of a source: as the article gives it ("R-Ohio", "the Republican senator", "House Democrats", "the D.N.C."), else of whom
/// they speak or work for, else by <see cref="PartyList"/>. What the article says is never overruled.
/// </summary>
internal static class PartyReader
{
    /// <summary>Nobody speaks for somebody who speaks for somebody farther off.</summary>
    private const int Farthest = 3;

    /// <summary>The party; <see langword="null"/> where nothing tells, and of voters, who are no politicians.</summary>
    /// <param name="actor">Who speaks.</param>
    /// <param name="category">Their category.</param>
    /// <param name="date">The article's date.</param>
    public static SourceParty? Of(Actor actor, string category, string? date) => Of(actor, category, date, Farthest);

    private static SourceParty? Of(Actor actor, string category, string? date, int farther)
    {
        // "Republican critics" may be critics of Republicans.
        if (category is "citizen" or "media" or "judiciary" or "law_enforcement" or SourceCategories.Unresolved
            || (category is SourceCategories.Unidentified && !actor.IsNamed))
            return null;
        SourceParty? listed = PartyList.Of(actor, category, date);
        foreach (string text in (IEnumerable<string>)[.. actor.Roles, .. actor.Kind == ActorKind.Person ? [] : new[] { actor.Name }, actor.Organization ?? ""])
        {
            // Where the words beside a name tell the other of the two parties, they are more likely another's than the list is wrong; neither is said.
            if (InText(text) is { } party)
                return listed is { } other && other != party && other != SourceParty.Independent && party != SourceParty.Independent ? null : party;
        }
        if (actor.Principal is { } principal && actor.Bond != Bond.Represents && farther > 0)
            return Of(principal, "politician", date, farther - 1);
        return listed;
    }

    /// <summary>The party that the head of a description or name gives; none where it gives both, or is not of the United States.</summary>
    private static SourceParty? InText(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        SourceParty? found = null;
        for (int i = 0; i < Math.Min(words.Length, 40); i++)
        {
            string word = words[i].Trim(',', '(', ')', '“', '”', '"', ';'), lower = word.ToLowerInvariant();
            if (SpeakerWords.AfterHead.Contains(lower) || (lower is "of" && !(i > 0 && SpeakerWords.MemberOf.Contains(words[i - 1].ToLowerInvariant()))))
                return found;
            if (OfWord(word) is not { } party)
            {
                // "Japanese Democratic Party leader"
                if ((NameWords.Default[lower] & NameClass.Demonym) != 0 && lower is not ("american" or "americans"))
                    return null;
                continue;
            }
            if (IsForeign(words, i))
                return null;
            if (found is { } other && other != party)
                return null;
            found = party;
        }
        return found;
    }

    /// <summary>"R-Ohio", "Republican", "Democrats", "RNC"; small letters name a kind of government.</summary>
    private static SourceParty? OfWord(string word)
    {
        if (!char.IsUpper(word.Length > 0 ? word[0] : ' '))
            return null;
        string mark = word.Length > 2 && word[1] is '-' or '–' ? word[..1] : word.Replace(".", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal);
        return SpeakerWords.Republican.Contains(mark.ToLowerInvariant()) && (mark.Length > 1 || word.Length > 2) ? SourceParty.Republican
            : SpeakerWords.Democratic.Contains(mark.ToLowerInvariant()) && (mark.Length > 1 || word.Length > 2) ? SourceParty.Democratic
            : word.Length > 2 && mark is "I" ? SourceParty.Independent : null;
    }

    /// <summary>"Christian Democrats", "the Democratic Unionist Party", "the Republican Guard": of other countries.</summary>
    private static bool IsForeign(string[] words, int at) =>
        (at > 0 && SpeakerWords.BeforeForeign.Contains(words[at - 1].ToLowerInvariant()))
        || (at + 1 < words.Length && SpeakerWords.AfterForeign.Contains(words[at + 1].Trim(',').ToLowerInvariant()));
}
