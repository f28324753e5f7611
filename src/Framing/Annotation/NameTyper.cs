namespace Framing.Annotation;

/// <summary>Cuts a run of capitalized words into names and tells their types.</summary>
internal readonly ref struct NameTyper(NameTokens tokens, List<NameDraft> drafts)
{
    /// <summary>So far behind a name stands the noun that says what it is.</summary>
    private const int LongestKind = 8;

    private const NameClass Body = NameClass.Organization | NameClass.Place;

    /// <summary>Adds the names of the run <c>[first, end)</c>, in order.</summary>
    public void Type(int first, int end)
    {
        (first, end) = Trim(first, end);
        if (first >= end)
            return;
        NameClass whole = tokens.Phrase(first, end) & Body;
        if (whole != 0 && !(end - first == 1 && IsTitledPerson(first)))
        {
            Add(first, end, (whole & NameClass.Place) != 0 && !IsOrganizationHere(first, whole) ? EntityType.Place : EntityType.Organization, NameEvidence.Sure);
            return;
        }
        if (whole == 0 && end - first > 1 && (tokens.Phrase(first, end) & (NameClass.ThingEnd | NameClass.NotName)) != 0)
            return;
        if (IsGivenSpeaker(first, end) || IsGivenTitle(first, end))
            TypePerson(first, end, NameEvidence.Sure);
        else if (IsOrganization(first, end))
            TypeOrganization(first, end);
        else if (tokens.Is(end - 1, NameClass.Title) && !tokens.Is(end - 1, NameClass.Surname | NameClass.AnyGiven) && end - first > 1)
            TypePrefix(first, end);
        else if (LastTitle(first, end) is int title && title >= first)
            TypeTitled(first, title, end);
        else if (first + 3 < end && tokens.IsForm(first + 1, "-") && char.IsLower(tokens.Text(first + 2)[0]))
            // "Soo-jin Park"
            TypePerson(first, end, NameEvidence.Sure);
        else if (IsCalledBody(first, end))
            Add(first, end, EntityType.Organization, NameEvidence.Likely);
        else if (Nicknames.IsIn(tokens, first, end))
            TypePerson(first, end, NameEvidence.Sure);
        else if (end - first == 2 && tokens.IsForm(end - 1, "usa") && !tokens.Is(first, NameClass.Place | NameClass.AnyGiven | NameClass.NotName))
            Add(first, end, EntityType.Organization, NameEvidence.Sure);
        else if (tokens.Is(end - 1, NameClass.PlaceEnd) && end - first > 1)
            Add(first, end, EntityType.Place, NameEvidence.Likely);
        else if (tokens.Is(first, NameClass.AnyGiven) && end - first > 1 && !tokens.Is(end - 1, NameClass.ThingEnd | NameClass.NotName))
            TypePerson(first, end, NameEvidence.Sure);
        else if (GivenInside(first, end) is int given && given > first)
        {
            TypePrefix(first, given);
            TypePerson(given, end, NameEvidence.Sure);
        }
        else if (tokens.LongestPhrase(first, end - 1, Body) is int known && known > first)
        {
            if (known == end - 1 && IsTail(first, known))
            {
                Add(first, end, EntityType.Organization, NameEvidence.Likely);
                return;
            }
            Type(first, known);
            Type(known, end);
        }
        else if (KnownTail(first, end) is int tail && tail > first)
        {
            Type(first, tail);
            Type(tail, end);
        }
        else if (!tokens.Is(end - 1, NameClass.ThingEnd) || end - first == 1 || SpeaksAsPerson(first, end))
            TypeUnknown(first, end);
    }

    /// <summary>"Tea Party Express": one word that no list knows, right behind a listed body, is the rest of another body's name.</summary>
    private bool IsTail(int first, int tail) => tail - first > 1 && (tokens.Phrase(first, tail) & Body) == NameClass.Organization && tokens[tail].Tag is PennTag.NNP
        && !tokens.Is(tail, NameClass.AnyGiven | NameClass.Surname | NameClass.Title | Body | NameClass.NotName | NameClass.ThingEnd | NameClass.Demonym)
        && char.IsLower(tokens.Text(tail)[^1]) && !tokens.Is(tail + 1, NameClass.Speech);

    /// <summary>"Otis Grant said", but not "the Marlow Act said": two names right before a verb of speech, without an article.</summary>
    private bool SpeaksAsPerson(int first, int end) => end - first == 2 && tokens[first].Tag is PennTag.NNP && tokens.Is(end, NameClass.Speech)
        && !(first > 0 && tokens[first - 1].Tag is PennTag.DT or PennTag.POS or PennTag.PRPS or PennTag.JJ or PennTag.NN or PennTag.IN);

    /// <summary>"Said Kim Park, a teacher": a given name and a word that also ends names of places and bodies, right beside a verb of speech.</summary>
    private bool IsGivenSpeaker(int first, int end) => end - first == 2 && tokens.Is(first, NameClass.AnyGiven)
        && tokens.Is(end - 1, NameClass.PlaceEnd | NameClass.OrganizationEnd) && !tokens.IsForm(first - 1, "the")
        && (tokens.Is(end, NameClass.Speech) || tokens.Is(first - 1, NameClass.Speech) && (tokens.IsForm(end, ",") || tokens.IsForm(end, ".")));

    /// <summary>"Dora Singer wrote", "Abel Judge,": a given name and a last name that is an occupation too, with nobody's name behind it.</summary>
    private bool IsGivenTitle(int first, int end) => end - first == 2 && tokens.Is(first, NameClass.Male | NameClass.Female) && tokens.Is(first + 1, NameClass.Title)
        && !tokens.Is(first, NameClass.Title | Body | NameClass.Surname | NameClass.Demonym) && tokens.FollowsOnLine(first + 1)
        && (end >= tokens.Count || !tokens.IsCapital(end)) && tokens[first].Tag is PennTag.NNP;

    /// <summary>Drops words at the edges that are capitalized without being names.</summary>
    private (int First, int End) Trim(int first, int end)
    {
        if (end - first == 1 && IsScrambledDay(tokens.Text(first)))
            return (end, end);
        // What is left of a name in two parts has no hyphen of its own.
        while (first < end && tokens.Form(first) is "-" or "–")
            first++;
        while (first < end && tokens.Is(first, NameClass.NotName | NameClass.Demonym) && !tokens.Is(first, NameClass.AnyGiven)
            && tokens.LongestPhrase(first, end, Body) == first && !(end - first > 1 && IsOrganization(first, end)))
            first++;
        while (end > first && tokens.Is(end - 1, NameClass.NotName | NameClass.Demonym) && !IsGeneration(first, end) && (tokens.Phrase(first, end) & Body) == 0
            && !tokens.Is(end - 1, NameClass.OrganizationEnd | NameClass.Surname) && !(end - first > 2 && IsOrganization(first, end)))
            end--;
        while (end > first && !tokens.IsCapital(end - 1) && !char.IsAsciiDigit(tokens.Text(end - 1)[0]) && !(end - first > 2 && tokens.Form(end - 2) is "-"))
            end--;
        return (first, end);
    }

    /// <summary>"Henry Dale III", "Mr. Dale II", "Wendel Hask IV", but not "Phase II" and "the Orrin Bowl IV".</summary>
    private bool IsGeneration(int first, int end) => end - first > 1 && tokens.Is(end - 1, NameClass.Suffix)
        && (tokens.Is(end - 2, NameClass.AnyGiven | NameClass.Surname) || end - first > 2
            && (tokens.Is(first, NameClass.AnyGiven | NameClass.Title)
                || !tokens.IsForm(first - 1, "the") && tokens[first].Tag is PennTag.NNP && tokens[end - 2].Tag is PennTag.NNP)
            && !tokens.Is(end - 2, NameClass.ThingEnd | NameClass.OrganizationEnd | NameClass.PlaceEnd));

    /// <summary>"Wedensday": a day of the week with two of its letters in the wrong order.</summary>
    private static bool IsScrambledDay(ReadOnlySpan<char> word)
    {
        if (word.Length is < 6 or > 9 || !word.EndsWith("y", StringComparison.Ordinal))
            return false;
        foreach (string day in (ReadOnlySpan<string>)["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
        {
            int at = word.CommonPrefixLength(day);
            if (day.Length == word.Length && at + 1 < day.Length && word[at] == day[at + 1]
                && word[at + 1] == day[at] && word[(at + 2)..].SequenceEqual(day.AsSpan(at + 2)))
                return true;
        }
        return false;
    }

    private bool IsOrganization(int first, int end)
    {
        int words = end - first;
        if (words == 1)
            return tokens.IsAllCapitals(first) && tokens[first].Span.Length is >= 2 and <= 12
                && (tokens[first].Span.Length <= 6 || tokens.Text(first)[1] == '.') && IsAcronym(first);
        if (tokens.Is(end - 1, NameClass.OrganizationEnd) && tokens.IsCapital(end - 1))
            // "Anita Hill" and "Markus House" are people unless something else speaks for a body.
            return !(words == 2 && tokens.Is(first, NameClass.AnyGiven) && !tokens.Is(first, NameClass.Place)) && !EndsAsPerson(first, end);
        for (int i = first; i + 2 < end; i++)
        {
            // "Harbor Chamber of Commerce President Ada Marsh" is a person of that body.
            if (tokens.Is(i, NameClass.OrganizationStart | NameClass.OrganizationEnd) && tokens.Is(i + 1, NameClass.Joins))
                return !EndsAsPerson(first, end);
        }
        // "CNN-SSRS", "NBC-WSJ": of two bodies in capitals the lists need know one.
        return tokens.IsAllCapitals(end - 1) && tokens.Form(end - 2) is "-" or "&"
            && (tokens.Is(end - 1, NameClass.Organization) || words == 3 && tokens.Is(first, NameClass.Organization) && tokens.IsAllCapitals(first));
    }

    /// <summary>
    /// "The firm Pratt Hale", "Pratt Hale, a consulting firm,": what the article calls a body, of which no list knows. "The company Ada Marsh founded" is no
    /// company's name.
    /// </summary>
    private bool IsCalledBody(int first, int end)
    {
        if (tokens.Is(first - 1, NameClass.CallsBody) && !tokens.IsCapital(first - 1) && tokens.FollowsOnLine(first))
            return !tokens.Is(first, NameClass.AnyGiven | NameClass.Title)
                && (end >= tokens.Count || tokens.Is(end, NameClass.Speech)
                    || tokens[end].Upos is UniversalTag.PUNCT or UniversalTag.ADP or UniversalTag.CCONJ or UniversalTag.PART
                    || tokens[end].Tag is PennTag.WDT or PennTag.WP);
        // "The digital firm, Harbor Messaging,": a word that is no name by itself makes it a body's.
        if (end - first > 1 && tokens.IsForm(first - 1, ",") && tokens.Is(first - 2, NameClass.CallsBody) && !tokens.IsCapital(first - 2) && tokens.IsForm(end, ",")
            && tokens[end - 1].Tag is not (PennTag.NNP or PennTag.NNPS) && !tokens.Is(first, NameClass.AnyGiven | NameClass.Title))
            return true;
        if (!tokens.IsForm(end, ",") || KindAfter(end + 1) is not (> 0 and var kind) || tokens.Is(first, NameClass.AnyGiven | NameClass.Title))
            return false;
        int noun = kind;
        while (noun < tokens.Count && noun - end < LongestKind && !tokens.IsCapital(noun)
            && (tokens[noun].Upos is UniversalTag.NOUN or UniversalTag.ADJ || tokens[noun].Tag is PennTag.HYPH or PennTag.VBG or PennTag.VBN))
            noun++;
        return tokens.Is(noun - 1, NameClass.CallsBody) && noun > kind;
    }

    /// <summary>Where the words begin that say what a body is, behind "a", "its" or "the mayor’s"; 0 where none of them opens a description.</summary>
    private int KindAfter(int at)
    {
        if (tokens.IsForm(at, "a") || tokens.IsForm(at, "an") || at < tokens.Count && tokens[at].Tag is PennTag.PRPS)
            return at + 1;
        for (int i = at + 1; i < Math.Min(at + 4, tokens.Count); i++)
        {
            if (tokens[i].Tag is PennTag.POS)
                return i + 1;
        }
        return 0;
    }

    private bool EndsAsPerson(int first, int end)
    {
        int title = LastTitle(first, end);
        return title >= first && end - title - 1 >= 2 && tokens.Is(title + 1, NameClass.AnyGiven);
    }

    private bool IsAcronym(int at)
    {
        foreach (char c in tokens.Text(at))
        {
            if (!char.IsUpper(c) && c is not ('.' or '&'))
                return false;
        }
        return !tokens.Is(at, NameClass.NotName | NameClass.Demonym | NameClass.Surname | NameClass.AnyGiven);
    }

    private bool IsTitledPerson(int at) => tokens.Is(at, NameClass.Surname | NameClass.AnyGiven) && tokens.Is(at - 1, NameClass.Title);

    /// <summary>A word that is both ("Washington" never, "Georgetown" …) is an organization where an article stands before it.</summary>
    private bool IsOrganizationHere(int first, NameClass whole) => (whole & NameClass.Organization) != 0 && tokens.IsForm(first - 1, "the");

    /// <summary>The last title that has words after it, or -1.</summary>
    private int LastTitle(int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            bool title = tokens.Is(i, NameClass.Title) || i > first && (tokens.Phrase(i - 1, i + 1) & NameClass.Title) != 0;
            if (title && !tokens.Is(i, NameClass.AnyGiven)
                && (i == first || !tokens.Is(i, NameClass.Surname) || !tokens.Is(i - 1, NameClass.AnyGiven)))
                return i;
        }
        return -1;
    }

    private void TypeTitled(int first, int title, int end)
    {
        TypePrefix(first, title);
        int name = title + 1;
        if (tokens.IsForm(name, "of") || tokens.IsForm(name, "for"))
        {
            int office = tokens.LongestPhrase(name + 1, end, NameClass.Office);
            name = Math.Max(name + 1, office);
            if (office == name - 1)
                return;
        }
        (name, end) = Trim(name, end);
        if (name >= end)
            return;
        if ((tokens.Phrase(name, end) & Body) != 0 && end - name > 1)
            Type(name, end);
        else
            TypePerson(name, end, NameEvidence.Sure);
    }

    /// <summary>The body or place before a title: "Dayton" in "Dayton Mayor", "Homeland Security" in "Homeland Security Secretary".</summary>
    private void TypePrefix(int first, int end)
    {
        while (end > first && (tokens.Is(end - 1, NameClass.Title | NameClass.Demonym | NameClass.NotName) || !tokens.IsCapital(end - 1)))
            end--;
        // "Harbor Chamber of Trade President Ada Marsh"
        if (end - first > 2 && !tokens.Is(first, NameClass.Title) && IsOrganization(first, end))
        {
            TypeOrganization(first, end);
            return;
        }
        for (int i = first; i < end;)
        {
            if (tokens.Is(end - 1, NameClass.OrganizationEnd | NameClass.PlaceEnd) && end - i > 1 && !tokens.Is(i, NameClass.Title | NameClass.Demonym))
            {
                Type(i, end);
                return;
            }
            int known = tokens.LongestPhrase(i, end, Body);
            if (known > i)
                Type(i, known);
            i = Math.Max(known, i + 1);
        }
    }

    /// <summary>"Trump White House": a person's name before a listed body is not part of it.</summary>
    private void TypeOrganization(int first, int end)
    {
        int tail = KnownTail(first, end);
        if (tail > first && end - tail > 1 && tokens.Is(tail - 1, NameClass.Surname) && (tokens.Phrase(tail, end) & NameClass.Organization) != 0)
        {
            Type(first, tail);
            first = tail;
        }
        Add(first, end, EntityType.Organization, NameEvidence.Sure);
    }

    /// <summary>Where a given name starts after words that are none: "Rival Ada Marsh" at the head of a sentence.</summary>
    private int GivenInside(int first, int end)
    {
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (tokens.Is(i - 1, NameClass.AnyGiven | NameClass.Surname | NameClass.Particle) || tokens.Form(i - 1) is "-" || tokens[i - 1].Span.Length <= 2)
                return -1;
            if (tokens.Is(i, NameClass.Male | NameClass.Female) && !tokens.Is(end - 1, NameClass.ThingEnd | NameClass.NotName))
                return i;
        }
        return -1;
    }

    private void TypePerson(int first, int end, NameEvidence evidence)
    {
        // A person's name has few words; what follows a listed body or thing is not part of it.
        int last = first + 1, words = 1;
        while (last < end)
        {
            // "William “Bill” Marsh": marks and all, whatever is in them.
            if (Nicknames.Behind(tokens, first, last, end) is int behind && behind > last)
                last = behind;
            else if (words++ < 6 && (!tokens.Is(last, NameClass.ThingEnd | NameClass.NotName) || tokens.Is(last, NameClass.Suffix)))
                last++;
            else
                break;
        }
        Add(first, last, EntityType.Person, evidence);
    }

    private int KnownTail(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if ((tokens.Phrase(i, end) & Body) != 0)
                return i;
        }
        return -1;
    }

    private void TypeUnknown(int first, int end)
    {
        if (end - first == 1)
            TypeSingle(first);
        else if (AllWords(first, end))
            Add(first, end, tokens.IsForm(first - 1, "the") ? EntityType.Organization : EntityType.Person, NameEvidence.None);
    }

    private void TypeSingle(int at)
    {
        bool mayBePerson = !tokens.Is(at, NameClass.OrganizationEnd | NameClass.ThingEnd | NameClass.PlaceEnd) || tokens.Is(at, NameClass.Surname);
        if (tokens[at].Span.Length < 2)
            return;
        if (!mayBePerson)
        {
            // "the Times", "the Committee", "Park", "Grant": kept where the article has a longer name that ends so.
            Add(at, at + 1, EntityType.Organization, NameEvidence.None);
            return;
        }
        if (tokens.Is(at - 1, NameClass.Title) && !tokens.Is(at - 1, NameClass.AnyGiven) && tokens.FollowsOnLine(at))
            Add(at, at + 1, EntityType.Person, NameEvidence.Sure);
        else if (tokens.Is(at, NameClass.Title | NameClass.Office) && !tokens.Is(at, NameClass.Surname | NameClass.AnyGiven))
            return;
        else if (tokens.Text(at) is var word && (word.EndsWith(".com") || word.EndsWith(".org")))
            Add(at, at + 1, EntityType.Organization, NameEvidence.Likely);
        else if (tokens.Is(at, NameClass.Surname))
            Add(at, at + 1, EntityType.Person, NameEvidence.Likely);
        else if (tokens.Is(at + 1, NameClass.Speech) || tokens.Is(at - 1, NameClass.Speech))
            Add(at, at + 1, EntityType.Person, NameEvidence.Likely);
        else if (at > 0 && tokens.Is(at - 1, NameClass.BeforePlace))
            Add(at, at + 1, EntityType.Place, NameEvidence.Likely);
        else
            Add(at, at + 1, tokens.IsForm(at - 1, "the") ? EntityType.Organization : EntityType.Person, NameEvidence.None);
    }

    private bool AllWords(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!char.IsLetter(tokens.Text(i)[0]) && tokens.Form(i) is not ("-" or "," or "&"))
                return false;
        }
        return end - first <= 5;
    }

    private void Add(int first, int end, EntityType type, NameEvidence evidence) => drafts.Add(new(first, end, type, evidence));
}
