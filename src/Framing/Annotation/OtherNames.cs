namespace Framing.Annotation;

/// <summary>Ties names that are not parts of one another by their last words: initials, a name that a longer one begins with, a web address.</summary>
internal static class OtherNames
{
    /// <summary>Fewer initials are those of too many.</summary>
    private const int FewestInitials = 3;

    private const int FewestMentions = 3;

    /// <summary>"Kim Hale" is "Kim Hale Marsh", where no other name begins so.</summary>
    public static void Continue(IEnumerable<NameCluster> people)
    {
        Dictionary<string, NameCluster?> longer = new(StringComparer.OrdinalIgnoreCase);
        foreach (NameCluster person in people)
        {
            // "Kim Hale Resigns" in capitals is no name: one that no list knows must stand often.
            if (person.Generation.Length > 0 || person.Name.Split(' ') is not [var given, var middle, var last] || middle.Length < 3 || middle[0] is '“' or '"' or '('
                || (NameWords.Default[last.ToLowerInvariant()] & (NameClass.Surname | NameClass.AnyGiven)) == 0 && person.Mentions < FewestMentions)
                continue;
            string start = given + " " + middle;
            longer[start] = longer.TryGetValue(start, out NameCluster? same) && same?.Name != person.Name ? null : person;
        }
        foreach (NameCluster person in people)
        {
            if (person is { Words: 2, Generation: "" } && longer.GetValueOrDefault(person.Name) is { } full)
                person.Add(full.Name, full.Words);
        }
    }

    /// <summary>People by the initials of three names or more, in lower case; those of two people are nobody's.</summary>
    public static Dictionary<string, NameCluster> ByInitials(IEnumerable<NameCluster> people)
    {
        Dictionary<string, NameCluster?> initials = new(StringComparer.Ordinal);
        foreach (NameCluster person in people)
        {
            string own = string.Concat(person.Name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0]))
                .Select(word => char.ToLowerInvariant(word[0])));
            bool known = own.Length > FewestInitials || person.Name.Contains('-', StringComparison.Ordinal)
                || (NameWords.Default[person.Given] & NameClass.AnyGiven) != 0;
            if (own.Length >= FewestInitials && known && person.Generation.Length == 0)
                initials[own] = initials.TryGetValue(own, out NameCluster? same) && same?.Name != person.Name ? null : person;
        }
        return initials.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => entry.Value!, StringComparer.Ordinal);
    }

    /// <summary>"HarborTrust.com" is the Harbor Trust's.</summary>
    public static void TieAddresses(Dictionary<string, NameCluster> bodies)
    {
        Dictionary<string, NameCluster> squeezed = new(StringComparer.Ordinal);
        foreach ((string key, NameCluster body) in bodies)
        {
            if (body.Words > 1)
                squeezed.TryAdd(key.Replace(" ", "", StringComparison.Ordinal), body);
        }
        foreach (string key in bodies.Keys.ToArray())
        {
            int end = key.LastIndexOf('.');
            if (end > 0 && key[end..] is ".com" or ".org" or ".net" && squeezed.TryGetValue(key[..end], out NameCluster? owner))
                bodies[key] = owner;
        }
    }
}
