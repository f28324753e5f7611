using System.Text;

namespace Framing.Annotation;

/// <summary>
/// Ties the mentions of one name in an article together ("Marsh" to "Ada Marsh", "CHA" to "Coastal Housing Authority") and decides what
/// single words could not tell by themselves.
/// </summary>
internal sealed class NameLinker
{
    private readonly NameTokens tokens;
    private readonly Dictionary<string, List<NameCluster>> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameCluster> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameCluster> shortBodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameCluster> initials;
    private readonly HashSet<int> alone = [];

    /// <summary>Before a first name among the last ones.</summary>
    private const string FirstName = "first name ";

    /// <summary>Where a word first stands as a name of its own.</summary>
    private readonly Dictionary<int, int> firstAlone = [];

    private readonly NameWords words = NameWords.Default;

    /// <summary>Collects the full names among the drafts.</summary>
    public NameLinker(NameTokens tokens, List<NameDraft> drafts)
    {
        this.tokens = tokens;
        CallBodies(drafts);
        foreach (NameDraft draft in drafts)
        {
            if (draft.Words == 1)
                firstAlone.TryAdd(tokens[draft.First].Lexeme, draft.First);
            if (draft.Type == EntityType.Person && IsFull(draft))
                AddPerson(draft);
            else if (draft.Type != EntityType.Person && draft.Evidence != NameEvidence.None)
                AddBody(draft);
            else if (draft.Evidence != NameEvidence.None && tokens[draft.First].Tag is PennTag.NNP or PennTag.NNPS)
                alone.Add(tokens[draft.First].Lexeme);
        }
        foreach (NameDraft draft in drafts)
        {
            // "Elizabeth II", where no longer name is told.
            if (draft is { Type: EntityType.Person, Words: > 1 } && !IsFull(draft)
                && (IsDouble(draft) ? !people.ContainsKey(Last(draft)) : PersonOf(draft.First, Generation(draft)) is null))
                AddPerson(draft);
        }
        foreach (NameDraft draft in drafts)
            AddTitled(draft);
        foreach (List<NameCluster> sharers in people.Values)
            Shorten(sharers);
        OtherNames.Continue(People);
        initials = OtherNames.ByInitials(People);
        OtherNames.TieAddresses(bodies);
    }

    private IEnumerable<NameCluster> People => people.Where(sharers => !sharers.Key.StartsWith(FirstName, StringComparison.Ordinal)).SelectMany(sharers => sharers.Value);

    /// <summary>"Mr. Hale" where the only Hale with a first name is "Ada Hale": another person, of whom no more is told.</summary>
    private void AddTitled(NameDraft draft)
    {
        if (draft is not { Type: EntityType.Person, Words: 1 } || Title(draft.First) is not (not 0 and var gender)
            || !people.TryGetValue(tokens.Form(draft.First), out List<NameCluster>? sharers)
            || !sharers.TrueForAll(person => person.Gender is NameClass.Male or NameClass.Female && person.Gender != gender))
            return;
        NameCluster titled = new() { Given = "", Type = EntityType.Person, Gender = gender, First = draft.First, Generation = "" };
        titled.Add(Text(draft), 1);
        sharers.Insert(draft.First < sharers[0].First ? 0 : sharers.Count, titled);
    }

    /// <summary>The gender that a title before a name tells; 0 where none does.</summary>
    private NameClass Title(int at) =>
        tokens.Is(at - 1, NameClass.FemaleTitle) ? NameClass.Female : tokens.Is(at - 1, NameClass.MaleTitle) ? NameClass.Male : 0;

    /// <summary>"The firm Pratt Hale": what is called a body once is one wherever it stands; "the firm Marsh leads" is no body where Owen Marsh is named.</summary>
    private void CallBodies(List<NameDraft> drafts)
    {
        HashSet<string> called = [.. drafts.Where(draft => draft is { Type: EntityType.Organization, Evidence: NameEvidence.Likely }).Select(Key)];
        if (called.Count == 0)
            return;
        HashSet<string> lastNames = [.. drafts.Where(draft => draft is { Type: EntityType.Person, Evidence: NameEvidence.Sure }).Select(Last)];
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Evidence == NameEvidence.Sure || drafts[i].Type == EntityType.Place || !called.Contains(Key(drafts[i])))
                continue;
            drafts[i] = drafts[i] with
            {
                Type = lastNames.Contains(Key(drafts[i])) ? EntityType.Person : EntityType.Organization,
                Evidence = NameEvidence.Likely,
            };
        }
    }

    /// <summary>The draft's name and type in the light of the whole article; <see langword="null"/> where nothing makes it a name.</summary>
    /// <param name="draft">One of the drafts that the linker was made from.</param>
    /// <param name="strict">Whether capitals mean nothing here, as in a headline.</param>
    public Entity? Link(NameDraft draft, bool strict)
    {
        TextSpan span = tokens.Span(draft.First, draft.End);
        if (draft.Type == EntityType.Person && IsDouble(draft) && people.GetValueOrDefault(Last(draft))?[0] is { } holder)
            return new(span, EntityType.Person, holder.Name);
        if (draft.Type == EntityType.Person && draft.Words > 1)
        {
            NameCluster person = Find(draft) ?? PersonOf(draft.First, Generation(draft))!;
            return draft.Evidence == NameEvidence.None && strict && person.Mentions == 1 ? null : new(span, EntityType.Person, person.Name);
        }
        // "AMLO" for "Andrés Manuel López Obrador", where no body has these initials.
        if (draft.Words == 1 && tokens.IsAllCapitals(draft.First)
            && initials.TryGetValue(tokens.Form(draft.First).Replace(".", "", StringComparison.Ordinal), out NameCluster? called)
            && !shortBodies.ContainsKey(Key(draft)) && !tokens.Is(draft.First, NameClass.Organization | NameClass.Place))
            return new(span, EntityType.Person, called.Name);
        if (draft.Type == EntityType.Person || draft.Evidence == NameEvidence.None)
        {
            // "Park" after "Soo-jin Park", but not "the Park".
            if (draft.Words == 1 && (draft.Type == EntityType.Person || !tokens.IsForm(draft.First - 1, "the")) && PersonOf(draft.First) is { } known)
                return new(span, EntityType.Person, known.Name);
            if (bodies.TryGetValue(Key(draft), out NameCluster? body) || shortBodies.TryGetValue(Key(draft), out body))
                return new(span, body.Type, body.Name);
            bool proper = tokens[draft.First].Tag is PennTag.NNP or PennTag.NNPS || alone.Contains(tokens[draft.First].Lexeme);
            if (draft.Evidence != NameEvidence.Sure && !proper)
                return null;
            if (draft.Evidence == NameEvidence.None && (strict || draft.Type == EntityType.Organization))
                return null;
            return new(span, draft.Type, Text(draft));
        }
        // "Jackson" after "Owen Jackson" is no city, but "in Jackson" is one.
        if (draft.Type == EntityType.Place && draft.Words == 1 && !IsWhere(draft.First) && people.TryGetValue(tokens.Form(draft.First), out List<NameCluster>? sharers))
            return new(span, EntityType.Person, sharers[0].Name);
        // "Pac" after "Ada Pac" is no committee, in capitals, behind "the" or before that name it is one.
        if (draft.Type == EntityType.Organization && draft.Words == 1 && !tokens.IsAllCapitals(draft.First) && !tokens.IsForm(draft.First - 1, "the")
            && people.TryGetValue(tokens.Form(draft.First), out sharers) && sharers[0].Given.Length > 0
            && firstAlone.TryGetValue(tokens[draft.First].Lexeme, out int first) && first > sharers[0].First)
            return new(span, EntityType.Person, sharers[0].Name);
        NameCluster found = bodies[Key(draft)];
        if (draft.Words <= 2)
            found = shortBodies.GetValueOrDefault(Key(draft), found);
        return new(span, found.Type, found.Name);
    }

    /// <summary>Whether a preposition, or a comma and a state after it, shows the word to be a place.</summary>
    private bool IsWhere(int at) => (at > 0 && tokens[at - 1].Tag is PennTag.IN or PennTag.TO)
        // "After the hearing, Jackson said": what a verb follows is its subject.
        || (at > 0 && tokens[at - 1].Tag is PennTag.Comma && !(at + 1 < tokens.Count && tokens[at + 1].Tag is PennTag.VBD or PennTag.VBZ or PennTag.MD))
        || (tokens.IsForm(at + 1, ",") && tokens.Is(at + 2, NameClass.Place)) || tokens.IsForm(at - 1, "the");

    private void AddPerson(NameDraft draft)
    {
        string last = Last(draft);
        if (!people.TryGetValue(last, out List<NameCluster>? sharers))
            people.Add(last, sharers = []);
        string given = words.Same(tokens.Form(draft.First));
        string generation = Generation(draft);
        // "Martin Cole" after "Martin Cole Jr." is the same; "Martin Cole Jr." after "Martin Cole" is the son.
        string? nickname = Nickname(draft);
        NameCluster? known = Match(sharers, given, generation) ?? (nickname is null ? null : Match(sharers, nickname, generation));
        if (known is null)
        {
            known = new()
            {
                Given = given,
                Type = EntityType.Person,
                Gender = tokens.Class(draft.First) & (NameClass.Male | NameClass.Female),
                First = draft.First,
                Generation = generation,
            };
            sharers.Add(known);
            if (!people.TryGetValue(FirstName + tokens.Form(draft.First), out List<NameCluster>? namesakes))
                people.Add(FirstName + tokens.Form(draft.First), namesakes = []);
            namesakes.Add(known);
        }
        known.Add(Text(draft), draft.Words);
        if (nickname is null || nickname == known.Given)
            return;
        // "Bill" and "Bill Marsh" after "William “Bill” Marsh"
        known.Nickname = nickname;
        people.TryAdd(FirstName + nickname, [known]);
    }

    private string? Nickname(NameDraft draft)
    {
        for (int i = draft.First + 1; i + 2 < draft.End; i++)
        {
            if (Nicknames.Behind(tokens, draft.First, i, draft.End) is int behind && behind > i && Nicknames.WordIn(tokens, i, behind) is { } nickname)
                return words.Same(nickname);
        }
        return null;
    }

    private static NameCluster? Match(List<NameCluster> sharers, string given, string generation) =>
        sharers.Find(person => person.IsCalled(given) && person.Generation == generation)
        ?? (generation.Length == 0 ? sharers.Find(person => person.IsCalled(given)) : null);

    /// <summary>"jr.", "iii": what tells namesakes apart; empty where nothing does.</summary>
    private string Generation(NameDraft draft) => draft.Words > 1 && tokens.Is(draft.End - 1, NameClass.Suffix) ? tokens.Form(draft.End - 1).TrimEnd('.') : "";

    /// <summary>Whether a person's name has a given and a last name: "Cole Jr." has not.</summary>
    private bool IsFull(NameDraft draft) => CoreEnd(draft) - draft.First > 1 && !IsDouble(draft);

    /// <summary>"Marsh-Hale": a last name of two, alone.</summary>
    private bool IsDouble(NameDraft draft) => CoreEnd(draft) - draft.First == 3 && tokens.IsForm(draft.First + 1, "-");

    /// <summary>The end of the name before "Jr." and its comma.</summary>
    private int CoreEnd(NameDraft draft)
    {
        int end = draft.End;
        while (end > draft.First + 1 && (tokens.Is(end - 1, NameClass.Suffix) || tokens.Form(end - 1) is ","))
            end--;
        return end;
    }

    /// <summary>
    /// "Peña Ortiz" is "Luis Peña Ortiz", and "De Marsh-Hale" at the head of a sentence is "Owen de Marsh-Hale": a name that ends a longer one is the same person.
    /// </summary>
    private static void Shorten(List<NameCluster> sharers)
    {
        foreach (NameCluster person in sharers)
        {
            if (sharers.Find(other => other.Words > person.Words && person.Words > 1
                && other.Name.EndsWith(" " + person.Name, StringComparison.OrdinalIgnoreCase)) is not { } longer)
                continue;
            // "AP Owen Hale" is the credit of a picture before the name.
            if (longer.Words == person.Words + 1 && longer.Name.AsSpan(0, longer.Name.IndexOf(' ')) is { Length: > 1 } first && IsCapitals(first))
                longer.Take(person);
            else
                person.Add(longer.Name, longer.Words);
        }
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
                return false;
        }
        return true;
    }

    private void AddBody(NameDraft draft)
    {
        string key = Key(draft);
        if (!bodies.TryGetValue(key, out NameCluster? known))
        {
            known = new() { Given = "", Type = draft.Type, First = draft.First, Generation = "" };
            bodies.Add(key, known);
            if (draft.Type == EntityType.Organization && draft.Words > 1)
                AddShortForms(draft, known);
        }
        known.Add(Text(draft), draft.Words);
    }

    /// <summary>The initials, the first word ("Teller" for "Teller Holdings") and the last word ("the Committee") of an organization.</summary>
    private void AddShortForms(NameDraft draft, NameCluster body)
    {
        StringBuilder initials = new();
        int from = draft.Words > 2 && tokens.Is(draft.First, NameClass.Place) && tokens.Form(draft.First) is "u.s." or "us" ? draft.First + 1 : draft.First;
        for (int i = from; i < draft.End; i++)
        {
            if (tokens.IsCapital(i))
                initials.Append(char.ToLowerInvariant(tokens.Text(i)[0]));
        }
        if (initials.Length > 1)
        {
            shortBodies.TryAdd(initials.ToString(), body);
            shortBodies.TryAdd(string.Join('.', initials.ToString().ToCharArray()) + ".", body);
        }
        if (!tokens.Is(
            draft.First, NameClass.OrganizationEnd | NameClass.Organization | NameClass.Place | NameClass.Demonym | NameClass.Surname | NameClass.OrganizationStart))
            shortBodies.TryAdd(tokens.Form(draft.First), body);
        if (tokens.Is(draft.End - 1, NameClass.OrganizationEnd) && !tokens.Is(draft.End - 1, NameClass.Organization))
            shortBodies.TryAdd(tokens.Form(draft.End - 1), body);
        // "Security Council" for "United Nations Security Council".
        if (draft.Words > 3 && tokens.Is(draft.End - 1, NameClass.OrganizationEnd))
            shortBodies.TryAdd(Key(draft with { First = draft.End - 2 }), body);
        if (from > draft.First)
            shortBodies.TryAdd(Key(draft with { First = from }), body);
    }

    private NameCluster? Find(NameDraft draft) =>
        people.TryGetValue(Last(draft), out List<NameCluster>? sharers) ? Match(sharers, words.Same(tokens.Form(draft.First)), Generation(draft)) : null;

    /// <summary>Whom a last or first name alone means: who is named first, as a title before it allows.</summary>
    private NameCluster? PersonOf(int at, string generation = "")
    {
        if (!people.TryGetValue(tokens.Form(at), out List<NameCluster>? sharers) && !people.TryGetValue(FirstName + tokens.Form(at), out sharers))
            return null;
        if (generation.Length > 0)
            return sharers.Find(person => person.Generation == generation);
        // "Mr. Marsh" before anything tells of "Owen Marsh Jr." is the elder one, and stays so.
        if (sharers is [{ Generation: "jr" } junior] && firstAlone.TryGetValue(tokens[at].Lexeme, out int first) && first < junior.First)
            return null;
        NameClass gender = Title(at);
        if (gender == 0 || sharers.Count == 1)
            return sharers[0];
        return sharers.Find(person => person.Gender == gender) ?? sharers.Find(person => person.Gender == 0) ?? sharers[0];
    }

    private string Last(NameDraft draft)
    {
        int last = CoreEnd(draft) - 1;
        // A double name keeps its hyphen: "Grey-Adams" is not "Adams".
        return (last - 2 > draft.First || IsDouble(draft)) && tokens.Form(last - 1) is "-" ? tokens.Form(last - 2) + "-" + tokens.Form(last) : tokens.Form(last);
    }

    private string Key(NameDraft draft)
    {
        if (draft.Words == 1)
            return words.Same(tokens.Form(draft.First));
        StringBuilder key = new();
        for (int i = draft.First; i < draft.End; i++)
        {
            if (i > draft.First && !tokens.Touches(i - 1))
                key.Append(' ');
            key.Append(tokens.Form(i));
        }
        return words.Same(key.ToString());
    }

    private string Text(NameDraft draft)
    {
        StringBuilder text = new();
        for (int i = draft.First; i < draft.End; i++)
        {
            if (i > draft.First && !tokens.Touches(i - 1))
                text.Append(' ');
            text.Append(tokens.Text(i));
        }
        return text.ToString();
    }
}
