using System.Collections.Frozen;
using System.Collections.Immutable;
using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>The entries of one file, ready for look-up. Where two list the same words the later one holds.</summary>
internal sealed class SourceLayer
{
    private const int LongestPhrase = 5;

    /// <summary>No longer description is an office with its body before it.</summary>
    private const int LongestRole = 12;

    /// <summary>Between an office and the body that it is held in.</summary>
    private static readonly string[] BeforeBody = [" of ", " at ", " for ", " with "];

    private readonly FrozenDictionary<string, SourceRule> names, people, surnames, words, roles, generalRoles;
    private readonly FrozenDictionary<string, FrozenSet<string>> nouns;

    /// <summary>The entry of who seeks an office.</summary>
    private readonly SourceRule? candidate;

    /// <summary>The entry of who heads a government.</summary>
    private readonly SourceRule? governs;

    public SourceLayer(ImmutableArray<SourceRule> rules)
    {
        Categories = [.. rules.Select(rule => rule.Category).OfType<string>()];
        Sides = [.. rules.Select(rule => rule.Side).OfType<string>()];
        names = Index(rules, rule => rule.Names, NameKey);
        people = Index(rules, rule => rule.People, NameKey);
        surnames = Surnames(rules);
        words = Index(rules, rule => rule.Words, Lower);
        roles = Index(rules, rule => rule.Roles, Lower);
        generalRoles = Index(rules, rule => rule.GeneralRoles, Lower);
        candidate = roles.GetValueOrDefault("candidate");
        governs = roles.GetValueOrDefault("head of government");
        nouns = rules.Where(rule => rule.Category is not null)
            .SelectMany(rule => rule.Nouns.Select(noun => (noun: Lower(noun), category: rule.Category!)))
            .GroupBy(item => item.noun, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(item => item.category).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The categories that its entries give.</summary>
    public ImmutableArray<string> Categories { get; }

    /// <summary>The sides that its entries give.</summary>
    public ImmutableArray<string> Sides { get; }

    /// <summary>The entry that decides about a source: its name, its role, its organization, in that order; <see langword="null"/> where none does.</summary>
    public SourceRule? Find(Actor actor) =>
        (actor.IsNamed || IsLikeName(actor.Name) ? Named(actor.Name) : null)
        // "The Harbor Enforcement Service, a federal agency": a body's own words tell more than what it is called in general.
        ?? (actor.Kind == ActorKind.Body && !IsOfficeOf(actor) ? InName(actor.Name) : null)
        ?? HeadOf(actor)
        ?? InOffice(actor)
        ?? InClauses(actor)
        ?? (actor.Bond == Bond.Represents ? InRoles(generalRoles, actor, headOnly: true) : null)
        ?? (actor.Body is { } body ? Named(body.Name) ?? InName(body.Name) ?? InDescriptions(body) : null)
        ?? (actor.Kind == ActorKind.Person ? null
            : actor.IsNamed ? InDescriptions(actor)
            // What names a kind of speaker is no part of a body's name: "some observers" are no newspaper.
            // "A review of logs" is no paper: words of its name are a paper's where they are capitals.
            : AnySpeaker(actor) ?? (InName(actor.Name) is { } kind && (kind.Category is not "media" || IsLikeName(actor.Name)) ? kind : null));

    /// <summary>The entry that decides where <see cref="Find"/> has none: what somebody is in general, else what is known of the name.</summary>
    public SourceRule? FindGeneral(Actor actor)
    {
        SourceRule? rule = General(actor);
        // "General manager of the Dunmore hospital": an office that firms have, in a body that is none.
        return rule is { Category: "business" } && actor is { Kind: ActorKind.Person, Body.Name: var house }
            && house.Split(' ', LongestRole + 1).Any(word => SpeakerWords.NoFirm.Contains(Lower(word))) ? null : rule;
    }

    private SourceRule? General(Actor actor) =>
        OfBody(actor)
        ?? (actor.Roles.TrueForAll(role => Lower(role) is "dr." or "dr") ? Known(actor) : null)
        ?? InRoles(generalRoles, actor, headOnly: true)
        ?? InRoles(roles, actor, headOnly: false)
        ?? Known(actor);

    /// <summary>What is known of a person's name; a rare surname alone ("Rouhani") is that of the one who is known by it.</summary>
    private SourceRule? Known(Actor actor) => actor.Kind != ActorKind.Person ? null
        : people.GetValueOrDefault(NameKey(actor.Name)) ?? (actor.Roles.Count == 0 ? surnames.GetValueOrDefault(Lower(actor.Name)) : null);

    /// <summary>"Upturn, a consulting firm": by the kind that the article gives a body.</summary>
    private SourceRule? InDescriptions(Actor body) => body.Roles.Select(role => InName(role) ?? OfSite(role)).FirstOrDefault(rule => rule is not null);

    /// <summary>"The website Harborpost": a medium, but for a site of which the article says that it sells or collects.</summary>
    private SourceRule? OfSite(string role) => role.Split(' ', LongestRole + 1) is [.., "website" or "site" or "blog" or "portal"] parts
        && !parts.Any(SpeakerWords.TradingSite.Contains) ? words.GetValueOrDefault("news site") : null;

    private SourceRule? AnySpeaker(Actor actor) =>
        InRoles(generalRoles, actor, headOnly: true) is { Category: "citizen" or "unidentified" } rule ? rule : null;

    /// <summary>"the Nation" and "Q" may name a magazine and a reporter where "the nation" and "People" name nobody.</summary>
    private static bool IsLikeName(string name) => name is [var only] ? char.IsUpper(only) : name.Skip(1).Any(char.IsUpper);

    /// <summary>Whether the long words of a name begin with capitals, as a body's do.</summary>
    private static bool IsInCapitals(string name) => name.Split(' ').All(word => word.Length <= 3 || !char.IsLower(word[0]));

    /// <summary>The categories that a noun may point to, or <see langword="null"/> where it is not listed.</summary>
    public FrozenSet<string>? CategoriesOf(string noun) => nouns.GetValueOrDefault(noun);

    /// <summary>What the descriptions say; one of a private life gives way to a general office in another: "a father of two, president of the board".</summary>
    private SourceRule? InOffice(Actor actor)
    {
        if (governs is not null && actor.Roles.Exists(IsOfPlace))
            return governs;
        SourceRule? rule = InRoles(roles, actor, headOnly: true);
        // "People in Marsh’s camp": of a campaign.
        if (candidate is not null && rule is not { Category: "media" } && !(actor.Kind == ActorKind.Person && rule is not null && IsPublic(rule)) && Campaigns.Has(actor))
            return candidate;
        // "A senior CNN analyst": who is one for a medium speaks for it.
        if (rule is { Category: "expert" } && actor.Organization is { } body && actor.Roles.Exists(role => role.Contains("analyst", StringComparison.OrdinalIgnoreCase))
            && (Named(body) ?? InName(body)) is { Category: "media" } medium)
            return medium;
        // "Economics professor Ada Marsh", of whose campaign the article tells.
        if (actor.Runs && !(rule is not null && IsPublic(rule)) && candidate is not null)
            return candidate;
        return rule is { Category: "citizen" } && actor.Roles.Count > 1 && InRoles(generalRoles, actor, headOnly: true) is { } office && IsPublic(office)
            ? office : rule;
    }

    /// <summary>"The board’s press office" is the board's, and no paper.</summary>
    private static bool IsOfficeOf(Actor actor) => actor.Principal is { Kind: not ActorKind.Person } && actor.Name.EndsWith("office", StringComparison.Ordinal);

    /// <summary>"Norland’s migration office"</summary>
    private static bool IsPlaceOffice(string body)
    {
        int mark = body.IndexOfAny(['’', '\'']);
        return mark > 0 && (NameWords.Default[Lower(body[..mark])] & NameClass.Place) != 0
            && body[(body.LastIndexOf(' ') + 1)..] is "office" or "agency" or "ministry" or "department" or "bureau" or "service" or "commission" or "authority";
    }

    /// <summary>"Norland Chief Executive", "chief executive of Norland": what a firm has one of, a territory may have too.</summary>
    private static bool IsOfPlace(string role)
    {
        const string Office = "chief executive", Of = Office + " of ";
        string lower = Lower(role);
        string place = lower.EndsWith(" " + Office, StringComparison.Ordinal) ? lower[..^(Office.Length + 1)]
            : lower.StartsWith(Of, StringComparison.Ordinal) ? lower[Of.Length..] : "";
        if (place.EndsWith("’s", StringComparison.Ordinal) || place.EndsWith("'s", StringComparison.Ordinal))
            place = place[..^2];
        return place.Length > 0 && (NameWords.Default[place] & (NameClass.Place | NameClass.Demonym)) != 0;
    }

    /// <summary>"The Courier-Post" is a paper by half of its word.</summary>
    private SourceRule? InName(string body) => Best(words, body, Scope.Name) ?? (IsStation(body) ? Best(words, "television", Scope.Name) : null)
        // "CNN-SSRS": the first of two in capitals, whose poll it is.
        ?? (IsPlaceOffice(body) ? words.GetValueOrDefault("government") : null)
        ?? (body.IndexOf('-', StringComparison.Ordinal) is > 1 and var mark && body[..mark].All(char.IsAsciiLetterUpper) ? Named(body[..mark]) : null)
        ?? (body.Contains('-', StringComparison.Ordinal) ? Best(words, body.Replace('-', ' '), Scope.Name) : null);

    /// <summary>"WXYZ-TV", "KXYZ": four capitals by which a station of the United States is called, and "TV" behind three.</summary>
    private static bool IsStation(string body)
    {
        string[] parts = body.Split('-', ' ');
        return parts is [['K' or 'W', ..] sign, ..] && sign.Length is 3 or 4 && sign.All(char.IsAsciiLetterUpper)
            && (parts.Length == 1 ? sign.Length == 4 : parts is [_, "TV" or "FM" or "AM" or "Radio" or "News"]);
    }

    /// <summary>Whether a description as a whole is a listed role.</summary>
    public bool IsRole(string description) => roles.ContainsKey(Lower(description)) || generalRoles.ContainsKey(Lower(description));

    /// <summary>Whether it is a listed name of a body, with or without an article.</summary>
    public bool IsName(string name) => Named(name) is not null;

    /// <summary>Whether it is the listed name of a body of a kind of which no person is named there.</summary>
    public bool IsBody(string name) => Named(name) is { Category: "business" or "media" or "advocate" or "expert" };

    private SourceRule? Named(string name)
    {
        string key = NameKey(name);
        if (names.TryGetValue(key, out SourceRule? rule))
            return rule;
        foreach (string article in (ReadOnlySpan<string>)["the ", "u.s. ", "us "])
        {
            if (key.StartsWith(article, StringComparison.Ordinal) && names.TryGetValue(NameKey(name[article.Length..]), out rule))
                return rule;
        }
        return names.GetValueOrDefault("the " + key);
    }

    /// <summary>"Human Rights Campaign President" is of the body that the words before a general role name, whatever those words mean one by one.</summary>
    private SourceRule? HeadOf(Actor actor)
    {
        // "Obama aide": whom somebody serves is no body.
        if (actor.Principal is not null)
            return null;
        // "A Harbor Times poll" is the paper's.
        foreach (string role in actor.Kind == ActorKind.Person ? actor.Roles : [.. actor.Roles, actor.Name])
        {
            if (OfficeIn(role) is { } own)
                return own;
            // "GLAAD President and CEO": two offices of one body.
            int both = role.IndexOf(" and ", StringComparison.Ordinal);
            string office = both > 0 && generalRoles.ContainsKey(Lower(role[(both + 5)..])) ? role[..both] : role;
            int last = office.LastIndexOf(' ');
            // "A foreign policy adviser" is no magazine's.
            if (last > 0 && generalRoles.ContainsKey(Lower(office[(last + 1)..])) && IsInCapitals(office[..last]) && Named(office[..last]) is { } rule)
                return rule;
        }
        return null;
    }

    /// <summary>
    /// "Dockers Union Political Director", "NHA Director of Government Affairs": an office in a body that campaigns, studies, trades or reports is of that body, whatever
    /// the office is about.
    /// </summary>
    private SourceRule? OfficeIn(string role)
    {
        string[] words = role.Split(' ', LongestRole + 1);
        if (words.Length is < 2 or > LongestRole)
            return null;
        int head = Array.FindIndex(words, word => word is "of" or "for" or "at" or "in");
        head = head < 0 ? words.Length : head;
        if (head < 2 || !(SpeakerWords.OfBodyOffice.Contains(Lower(words[head - 1])) || generalRoles.ContainsKey(Lower(words[head - 1]))))
            return null;
        for (int length = head - 1; length > 0; length--)
        {
            string body = string.Join(' ', words, 0, length);
            SourceRule? rule = !char.IsUpper(body[0]) || !IsInCapitals(body) ? null
                : Named(body) ?? (SpeakerWords.Union.Contains(Lower(words[length - 1])) ? InName(body) : null);
            if (rule is { Category: "advocate" or "expert" or "business" or "media" })
                return rule;
        }
        return null;
    }

    private SourceRule? InRoles(FrozenDictionary<string, SourceRule> entries, Actor actor, bool headOnly)
    {
        SourceRule? ofPrivateLife = null, first = null;
        foreach (string role in actor is { Kind: ActorKind.Someone or ActorKind.Group or ActorKind.Document, Roles: [] } ? [actor.Name] : actor.Roles)
        {
            // "President of the Marsh Federation of Teachers" is no teacher: the body's own words describe the body.
            string own = actor.Organization is { } body && role.Length >= body.Length && !entries.ContainsKey(Lower(role)) ? Without(role, body) : role;
            // "Harbor State Police Superintendent": by the body's last word the office is another than without.
            if (own.Length != role.Length && actor.Organization is { } force && own.Split(',') is [{ Length: 0 }, var office]
                && entries.TryGetValue(Lower(force[(force.LastIndexOf(' ') + 1)..] + office), out SourceRule? whole))
                return whole;
            if (Best(entries, own, headOnly ? Scope.Head : Scope.All) is not { } rule
                // "Representatives from the harbor firm" sit in no chamber.
                || (rule.Category is "politician" && (IsSpokesman(own) || IsBareRepresentative(own)))
                // "The group’s president" rules no country.
                || (entries == generalRoles && rule.Category is "politician" && OwnerOf(own) is not null))
                continue;
            // What somebody is to a family or a street counts where nothing else is told of them.
            if (rule.Category is "citizen")
                ofPrivateLife ??= rule;
            // "Economics professor Ada Marsh, the Harbor candidate": an office held or sought counts before an occupation, a past one does not.
            else if (IsPublic(rule) && !IsPast(role))
                return rule;
            else
                first ??= rule;
        }
        return first ?? ofPrivateLife;
    }

    private static bool IsSpokesman(string role) => role.Split(' ', 3) is ["representative" or "representatives", "of" or "for" or "from", _];

    /// <summary>"A representative": of whoever it may be.</summary>
    private static bool IsBareRepresentative(string role) =>
        role.Split(' ', 3) is ["a" or "the" or "one" or "A" or "The" or "One", "representative"] or ["representative" or "representatives" or "Representatives"];

    private static bool IsPublic(SourceRule rule) => rule.Category is "politician" or "official" or "judiciary" or "law_enforcement";

    /// <summary>"Former harbor clerk", "a retired judge": what they are no longer.</summary>
    private static bool IsPast(string role) => role.Split(' ', 3).Take(2).Any(word => SpeakerWords.Past.Contains(word.ToLowerInvariant()));

    /// <summary>The role with a comma for the body's name, where that stands there as words of its own: "Congress" is no part of "congressman".</summary>
    private static string Without(string role, string body)
    {
        int at = role.IndexOf(body, StringComparison.Ordinal), end = at + body.Length;
        return at < 0 || (end < role.Length && char.IsLetter(role[end])) ? role : string.Concat(role.AsSpan(0, at), ",", role.AsSpan(end));
    }

    /// <summary>"The president of Harbor Oil", "who runs a newsletter": of the kind of a body that was not taken for a name.</summary>
    private SourceRule? OfBody(Actor actor)
    {
        if (actor.Kind != ActorKind.Person)
            return null;
        foreach (string role in actor.Roles)
        {
            if (OwnerOf(role) is { } owner && InName(owner) is { } owned)
                return owned;
            int at = BeforeBody.Select(word => role.IndexOf(word, StringComparison.Ordinal)).Where(place => place > 0).DefaultIfEmpty(-1).Min();
            if (at <= 0 || !(SpeakerWords.OfBodyOffice.Contains(Lower(role[(role.LastIndexOf(' ', at - 1) + 1)..at]))
                || Best(generalRoles, role[..at], Scope.Head) is not (null or { Category: "citizen" })))
                continue;
            string body = role[(role.IndexOf(' ', at + 1) + 1)..];
            if ((Named(body) ?? NamedBehind(body) ?? InName(body)) is { } rule)
                return rule;
        }
        foreach (string clause in actor.Clauses)
        {
            // "Who runs a newsletter", "who now runs a tackle shop on Pell Street"
            if (clause.Replace("who now ", "who ", StringComparison.Ordinal).Split(' ', 3) is ["who", var verb, var body]
                && SpeakerWords.Leads.Contains(Lower(verb).TrimEnd('s'))
                && (InName(body) ?? Best(generalRoles, body, Scope.Head)) is { Category: not (SourceCategories.Unidentified or "citizen") } rule)
                return rule;
        }
        return null;
    }

    /// <summary>"Vice president of public policy at the Harbor Trust": the body stands behind what the office is about.</summary>
    private SourceRule? NamedBehind(string field)
    {
        foreach (string word in BeforeBody)
        {
            if (field.LastIndexOf(word, StringComparison.Ordinal) is > 0 and var at && Named(field[(at + word.Length)..]) is { } rule)
                return rule;
        }
        return null;
    }

    /// <summary>"Union" in "the union’s president": the common noun of a body that the office belongs to.</summary>
    private static string? OwnerOf(string role)
    {
        int mark = role.IndexOfAny(['’', '\'']);
        return mark > 0 && mark + 2 < role.Length && role[mark + 1] == 's' && role[mark + 2] == ' ' && char.IsLower(role[0]) ? role[..mark] : null;
    }

    /// <summary>Clauses count by the words that open them only: "who was shot by a police officer" makes nobody an officer.</summary>
    private SourceRule? InClauses(Actor actor)
    {
        foreach (string clause in actor.Clauses)
        {
            string[] parts = Lower(clause).Split(' ');
            for (int length = Math.Min(LongestPhrase, parts.Length); length >= 2; length--)
            {
                if (Lookup(roles, parts, 0, length) is { } rule)
                    return rule;
            }
        }
        return null;
    }

    /// <summary>What of a text is asked.</summary>
    private enum Scope
    {
        /// <summary>All of it, the head first.</summary>
        All,

        /// <summary>The head of a description, before prepositions and relative clauses.</summary>
        Head,

        /// <summary>All of a body's name, whose head ends before "of" and "against" too: "Department of Natural Resources".</summary>
        Name,
    }

    /// <summary>
    /// The longest listed phrase in the text, or in its head, which ends before a preposition or a relative clause; of equally long ones
    /// the last before a preposition, where the head of a description stands. A private life gives way to any office or occupation.
    /// </summary>
    private static SourceRule? Best(FrozenDictionary<string, SourceRule> entries, string text, Scope scope)
    {
        string[] parts = Lower(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // No description is longer; a hostile name may be.
        int count = Math.Min(parts.Length, 40);
        SourceRule? best = null;
        int bestLength = 0;
        bool bestInHead = false, head = true, past = false;
        for (int first = 0; first < count; first++)
        {
            bool ends = parts[first][^1] is ',' or ';';
            parts[first] = parts[first].Trim('"', '“', '”', ',', ';', ':', '(', ')', '[', ']');
            head &= !SpeakerWords.AfterHead.Contains(parts[first]) && !(scope == Scope.Name && parts[first] is "of" or "against" or "to");
            if (scope == Scope.Head && (!head || parts[first] is "that" || (first > 0 && parts[first] is "of" && !IsPart(parts, first))))
                break;
            // "R-Ohio": the mark of a party.
            if (parts[first] is [_, '-', not '-', ..] && entries.TryGetValue(parts[first][..2], out SourceRule? party))
                return party;
            // "An activist and former political prisoner" was a prisoner before; a former president is nothing else.
            for (int length = Math.Min(LongestPhrase, count - first); length >= 1; length--)
            {
                bool firm = best is { Category: not ("citizen" or "unidentified") };
                if ((firm && length < bestLength) || (length == bestLength && bestInHead && !head) || (past && firm))
                    break;
                if (Lookup(entries, parts, first, length) is { } rule
                    && !(rule.Category is "citizen" && (firm || IsOwner(parts, first + length - 1))))
                {
                    (best, bestLength, bestInHead) = (rule, length, head);
                    break;
                }
            }
            past = (past || (first > 0 && SpeakerWords.Past.Contains(parts[first]))) && !ends && parts[first] is not "and";
        }
        return best;
    }

    /// <summary>"One of the clerks", "many of his voters", "a majority of members": the people stand behind the word.</summary>
    private static bool IsPart(string[] parts, int of) =>
        SpeakerWords.Part.Contains(parts[of - 1]) || SpeakerWords.Undetermined.Contains(parts[of - 1]) || SpeakerWords.Some.Contains(parts[of - 1]);

    /// <summary>"Women’s" in "women’s fiction": whose it is and not who speaks.</summary>
    private static bool IsOwner(string[] parts, int at) => at + 1 < parts.Length
        && Array.Exists(["’s", "'s", "s’"], ending => parts[at].EndsWith(ending, StringComparison.Ordinal));

    private static SourceRule? Lookup(FrozenDictionary<string, SourceRule> entries, string[] parts, int first, int length)
    {
        string phrase = (length == 1 ? parts[first] : string.Join(' ', parts, first, length)).TrimEnd(',', ')', '”', '"', ';');
        if (entries.TryGetValue(phrase, out SourceRule? rule))
            return rule;
        if (phrase.EndsWith("’s", StringComparison.Ordinal) || phrase.EndsWith("'s", StringComparison.Ordinal))
            return entries.GetValueOrDefault(phrase[..^2]);
        return phrase.EndsWith('s') ? entries.GetValueOrDefault(phrase[..^1]) : null;
    }

    /// <summary>The surnames of listed people, each of one kind only, that are neither given names nor those of thousands.</summary>
    private static FrozenDictionary<string, SourceRule> Surnames(ImmutableArray<SourceRule> rules) =>
        rules.SelectMany(rule => rule.Names.Concat(rule.People).Select(name => (Words: Lower(name).Split(' '), Rule: rule)))
            .Where(name => name.Words.Length is 2 or 3 && (NameWords.Default[name.Words[0]] & NameClass.AnyGiven) != 0)
            .GroupBy(name => name.Words[^1], name => name.Rule, StringComparer.Ordinal)
            .Where(same => (NameWords.Default[same.Key] & (NameClass.AnyGiven | NameClass.OrganizationEnd | NameClass.NotName | NameClass.Suffix)) == 0
                && !SpeakerWords.FrequentSurname.Contains(same.Key) && same.All(rule => rule.Category == same.First().Category))
            .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private static FrozenDictionary<string, SourceRule> Index(
        ImmutableArray<SourceRule> rules, Func<SourceRule, ImmutableArray<string>> entries, Func<string, string> key)
    {
        Dictionary<string, SourceRule> index = new(StringComparer.Ordinal);
        foreach (SourceRule rule in rules)
        {
            foreach (string entry in entries(rule))
                index[key(entry)] = rule;
        }
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Lower(string text) => text.ToLowerInvariant();

    /// <summary>Case does not matter, but for acronyms: "ICE" is not "ice". Their stops do not: "N.A.A.C.P." is "NAACP".</summary>
    private static string NameKey(string name) =>
        name.Length <= 12 && name.All(c => char.IsUpper(c) || c is '.' or '&') ? name.Replace(".", "", StringComparison.Ordinal) : Lower(name);
}
