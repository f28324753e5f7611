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
    private readonly HashSet<int> alone = [];

    /// <summary>Where a word first stands as a name of its own.</summary>
    private readonly Dictionary<int, int> firstAlone = [];

    private readonly NameWords words = NameWords.Default;

    /// <summary>Collects the full names among the drafts.</summary>
    public NameLinker(NameTokens tokens, List<NameDraft> drafts)
    {
        this.tokens = tokens;
        foreach (NameDraft draft in drafts)
        {
            if (draft.Words == 1)
                firstAlone.TryAdd(tokens[draft.First].Lexeme, draft.First);
            if (draft.Type == EntityType.Person && draft.Words > 1)
                AddPerson(draft);
            else if (draft.Type != EntityType.Person && draft.Evidence != NameEvidence.None)
                AddBody(draft);
            else if (draft.Evidence != NameEvidence.None && tokens[draft.First].Tag is PennTag.NNP or PennTag.NNPS)
                alone.Add(tokens[draft.First].Lexeme);
        }
        foreach (List<NameCluster> sharers in people.Values)
            Shorten(sharers);
    }

    /// <summary>The draft's name and type in the light of the whole article; <see langword="null"/> where nothing makes it a name.</summary>
    /// <param name="draft">One of the drafts that the linker was made from.</param>
    /// <param name="strict">Whether capitals mean nothing here, as in a headline.</param>
    public Entity? Link(NameDraft draft, bool strict)
    {
        TextSpan span = tokens.Span(draft.First, draft.End);
        if (draft.Type == EntityType.Person && draft.Words > 1)
            return draft.Evidence == NameEvidence.None && strict && Find(draft) is { Mentions: 1 } ? null : new(span, EntityType.Person, Find(draft)!.Name);
        if (draft.Type == EntityType.Person || draft.Evidence == NameEvidence.None)
        {
            // "Park" after "Soo-jin Park", but not "the Park".
            if (draft.Words == 1 && (draft.Type == EntityType.Person || !tokens.IsForm(draft.First - 1, "the")) && PersonOf(draft.First) is { } person)
                return new(span, EntityType.Person, person.Name);
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
        NameCluster? known = sharers.Find(person => person.Given == given);
        if (known is null)
        {
            known = new()
            {
                Given = given,
                Type = EntityType.Person,
                Gender = tokens.Class(draft.First) & (NameClass.Male | NameClass.Female),
                First = draft.First,
                IsJunior = tokens.Form(draft.End - 1) is "jr." or "jr",
            };
            sharers.Add(known);
            if (!people.TryGetValue("first name " + tokens.Form(draft.First), out List<NameCluster>? namesakes))
                people.Add("first name " + tokens.Form(draft.First), namesakes = []);
            namesakes.Add(known);
        }
        known.Add(Text(draft), draft.Words);
    }

    /// <summary>"Peña Ortiz" is "Luis Peña Ortiz": a name that ends a longer one is the same person.</summary>
    private static void Shorten(List<NameCluster> sharers)
    {
        foreach (NameCluster person in sharers)
        {
            if (person.Words == 2 && sharers.Find(other => other.Words > 2 && other.Name.EndsWith(person.Name, StringComparison.Ordinal)) is { } longer)
                person.Add(longer.Name, longer.Words);
        }
    }

    private void AddBody(NameDraft draft)
    {
        string key = Key(draft);
        if (!bodies.TryGetValue(key, out NameCluster? known))
        {
            known = new() { Given = "", Type = draft.Type, First = draft.First };
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
        people[Last(draft)].Find(person => person.Given == words.Same(tokens.Form(draft.First)));

    /// <summary>Whom a last or first name alone means: who is named first, as a title before it allows.</summary>
    private NameCluster? PersonOf(int at)
    {
        if (!people.TryGetValue(tokens.Form(at), out List<NameCluster>? sharers) && !people.TryGetValue("first name " + tokens.Form(at), out sharers))
            return null;
        // "Mr. Marsh" before anything tells of "Owen Marsh Jr." is the elder one, and stays so.
        if (sharers is [{ IsJunior: true } junior] && firstAlone.TryGetValue(tokens[at].Lexeme, out int first) && first < junior.First)
            return null;
        NameClass gender = tokens.Is(at - 1, NameClass.FemaleTitle) ? NameClass.Female : tokens.Is(at - 1, NameClass.MaleTitle) ? NameClass.Male : 0;
        if (gender == 0 || sharers.Count == 1)
            return sharers[0];
        return sharers.Find(person => person.Gender == gender) ?? sharers.Find(person => person.Gender == 0) ?? sharers[0];
    }

    private string Last(NameDraft draft)
    {
        int last = draft.End - 1;
        while (last > draft.First + 1 && (tokens.Is(last, NameClass.Suffix) || tokens.Form(last) is ","))
            last--;
        // A double name keeps its hyphen: "Grey-Adams" is not "Adams".
        return last - 2 > draft.First && tokens.Form(last - 1) is "-" ? tokens.Form(last - 2) + "-" + tokens.Form(last) : tokens.Form(last);
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

    private sealed class NameCluster
    {
        public required string Given { get; init; }

        public required EntityType Type { get; init; }

        public NameClass Gender { get; init; }

        /// <summary>The first token of the first mention.</summary>
        public required int First { get; init; }

        public bool IsJunior { get; init; }

        public string Name { get; private set; } = "";

        public int Words { get; private set; }

        public int Mentions { get; private set; }

        public void Add(string name, int words)
        {
            Mentions++;
            if (words > Words || (words == Words && name.Length > Name.Length))
                (Name, Words) = (name, words);
        }
    }
}
