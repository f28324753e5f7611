using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells whom a pronoun means: by the grammar of its own sentence first, then by what the article spoke of last.</summary>
internal sealed class PronounResolver(ArticleMap map, Cast cast, Memory memory, NominalResolver nominals, SpeakerResolver speakers, SpeakersAsThey they)
{
    /// <summary>How far back the subject may stand that a pronoun of its sentence, or of the next, is of, in tokens.</summary>
    private const int FarthestSubject = 80;

    /// <summary>How far back the page may stand that "it says" is of, in tokens.</summary>
    private const int FarthestPage = 60;

    private readonly Antecedents antecedents = new(map, cast, nominals, speakers);

    /// <summary>Whom a pronoun means; <see langword="null"/> where the token is none.</summary>
    public Actor? Resolve(int at)
    {
        string form = map.Form(at);
        if (SpeakerWords.He.Contains(form))
            return Person(at, Gender.Male);
        if (SpeakerWords.She.Contains(form))
            return Person(at, Gender.Female);
        if (SpeakerWords.It.Contains(form))
            return Ahead(at) ?? SubjectBody(at) ?? Page(at) ?? memory.Body(at, _ => true, least: 2) ?? nominals.Unresolved(at);
        if (SpeakerWords.They.Contains(form))
            return Coordinated(at) ?? Plural(at) ?? Subject(at) ?? Opening(at) ?? they.One(at) ?? memory.People(at) ?? they.Pair(at) ?? memory.Members(at)
                ?? nominals.Unresolved(at);
        if (SpeakerWords.Author.Contains(form) && map.Tag(at) is PennTag.PRP or PennTag.PRPS)
            return nominals.Author;
        if (SpeakerWords.Pointing.Contains(form) && map.Tag(at) is PennTag.PRP or PennTag.PRPS or PennTag.DT or PennTag.WP)
            return nominals.Unresolved(at);
        return SpeakerWords.Relative.Contains(form) && map.Tag(at) is not PennTag.DT ? antecedents.Of(at) : null;
    }

    /// <summary>"When Marsh and Toll met the board, they said": two people who open the sentence; the first of them.</summary>
    private Actor? Coordinated(int at)
    {
        for (int i = at - 1; i > 0 && at - i < FarthestSubject && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (map.IsForm(i, "and") && cast.At(i - 1) is { Type: EntityType.Person } first && After(i) is { Type: EntityType.Person } second
                && second.End < at && map[second.End].Upos is UniversalTag.VERB or UniversalTag.AUX)
                return first.Actor;
        }
        return null;
    }

    /// <summary>"A police force let him go after it said": the body without a name that is the subject of the clause before.</summary>
    private Actor? SubjectBody(int at)
    {
        for (int i = at - 1; i > 0 && at - i < FarthestSubject && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (map.Tag(i) is not PennTag.NN || map[i + 1].Upos is not (UniversalTag.VERB or UniversalTag.AUX)
                || cast.At(i) is not null || !SpeakerWords.Is(map.Form(i), SpeakerNoun.Body | SpeakerNoun.Team))
                continue;
            int first = i;
            while (first > 0 && i - first < 12 && map.Sentence(first - 1) == map.Sentence(at)
                && map[first - 1].Upos is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET or UniversalTag.PROPN)
                first--;
            bool subject = first == 0 || map.Sentence(first - 1) != map.Sentence(at)
                || map.IsForm(first - 1, ",") || SpeakerWords.BeforeSubject.Contains(map.Form(first - 1));
            return subject && map[first].Upos is UniversalTag.DET && SourcePhrase.Read(map, cast, first, i + 1) is { } phrase ? nominals.Resolve(phrase, speakers) : null;
        }
        return null;
    }

    /// <summary>"Farmers were as firm. Pressed by the mayor, they refused": the plural noun that opens the sentence before as its subject.</summary>
    private Actor? Opening(int at)
    {
        if (at == 0)
            return null;
        int first = at - 1;
        while (first > 0 && at - first < FarthestSubject && map.Sentence(first) == map.Sentence(at))
            first--;
        int sentence = map.Sentence(first);
        if (sentence == map.Sentence(at) || map.Paragraph(first) != map.Paragraph(at))
            return null;
        while (first > 0 && at - first < 2 * FarthestSubject && map.Sentence(first - 1) == sentence)
            first--;
        int noun = first;
        while (noun + 1 < at && noun - first < 12 && map[noun].Upos is UniversalTag.DET or UniversalTag.ADJ && map.Tag(noun) is not (PennTag.NNS or PennTag.NNPS))
            noun++;
        bool subject = map.Tag(noun) is PennTag.NNS or PennTag.NNPS
            && map[noun + 1].Upos is UniversalTag.VERB or UniversalTag.AUX && !map.IsQuoted(noun) && nominals.MayBeWho(noun);
        return subject && SourcePhrase.Read(map, cast, first, noun + 1) is { } phrase ? nominals.Resolve(phrase, speakers) : null;
    }

    /// <summary>"In its statement on the raid, the agency": whom the main clause is about, where a possessive opens the sentence before it.</summary>
    private Actor? Ahead(int at)
    {
        if (map.Tag(at) is not PennTag.PRPS || at == 0 || map.Tag(at - 1) is not PennTag.IN
            || !map.IsCapital(at - 1) || at > 1 && map.Sentence(at - 2) == map.Sentence(at))
            return null;
        int comma = at + 1;
        while (comma + 2 < map.Count && comma - at < 15 && map.Form(comma) is not ",")
            comma++;
        if (comma + 2 >= map.Count || map.Form(comma) is not "," || map.Sentence(comma + 1) != map.Sentence(at))
            return null;
        if (cast.At(comma + 1) is { } name)
            return name.Type == EntityType.Organization ? name.Actor : null;
        return map.IsForm(comma + 1, "the") && SpeakerWords.Is(map.Form(comma + 2), SpeakerNoun.Body | SpeakerNoun.Team)
            && SourcePhrase.Read(map, cast, comma + 1, comma + 3) is { } phrase
            ? nominals.Resolve(phrase, speakers) : null;
    }

    /// <summary>"It says", of a page or text that was named just before: "on her website".</summary>
    private Actor? Page(int at)
    {
        if (at + 1 >= map.Count || map.Form(at + 1) is not ("says" or "reads" or "states"))
            return null;
        for (int i = at - 1; i > 0 && map.Paragraph(at) - map.Paragraph(i) <= 1 && at - i < FarthestPage; i--)
        {
            if (map.IsQuoted(i) || map.Tag(i) is not PennTag.NN || !SpeakerWords.Is(map.Form(i), SpeakerNoun.Document))
                continue;
            int first = i;
            while (first > 0 && i - first < 12 && map.Sentence(first - 1) == map.Sentence(i)
                && (map.IsNoun(first - 1) || map.Tag(first - 1) is PennTag.JJ or PennTag.PRPS or PennTag.POS or PennTag.DT))
                first--;
            return SourcePhrase.Read(map, cast, first, i + 1) is { } phrase ? nominals.Resolve(phrase, speakers) : null;
        }
        return null;
    }

    /// <summary>"One of them said that Marsh was there, and that he": the name that the report is about, over a speaker without one.</summary>
    private Actor? InReport(int at, Gender gender)
    {
        Actor? told = null;
        for (int i = at - 1; i > 0 && at - i < FarthestSubject && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (cast.At(i) is { Type: EntityType.Person } name && name.First == i && name.Actor.Fits(gender))
                told = name.Actor;
            if (map.IsForm(i, "that") && told is not null)
                return told;
        }
        return null;
    }

    /// <summary>The name after a conjunction, over a title.</summary>
    private NameMention? After(int and) => cast.At(and + 1) ?? (and + 2 < map.Count ? cast.At(and + 2) : null);

    /// <summary>"As the authorities questioned him, they found": the people who are the subject of the clause before.</summary>
    private Actor? Plural(int at)
    {
        for (int i = at - 1; i > 0 && at - i < FarthestSubject && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (map.Tag(i) is not PennTag.NNS || map[i + 1].Upos is not (UniversalTag.VERB or UniversalTag.AUX)
                || !SpeakerWords.Is(map.Lemma(i), SpeakerNoun.Anonymous) && !SpeakerWords.Is(map.Form(i), SpeakerNoun.Anonymous))
                continue;
            int first = i;
            while (first > 0 && i - first < 12 && map.Sentence(first - 1) == map.Sentence(at)
                && map[first - 1].Upos is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET or UniversalTag.PROPN)
                first--;
            bool opens = first > 0 && SpeakerWords.OpensClause.Contains(map.Form(first - 1));
            return opens && SourcePhrase.Read(map, cast, first, i + 1) is { } phrase ? nominals.Resolve(phrase, speakers) : null;
        }
        return null;
    }

    /// <summary>"Republicans have held out, but they signaled": the people who open the sentence as its subject, where nobody else is one since.</summary>
    private Actor? Subject(int at)
    {
        if (at < 2 || map.Tag(at) is not PennTag.PRP)
            return null;
        int first = at - 1;
        while (first > 0 && at - first < FarthestSubject && map.Sentence(first - 1) == map.Sentence(at))
            first--;
        if (at - first >= FarthestSubject || map.Sentence(first) != map.Sentence(at) || map.IsQuoted(first))
            return null;
        int noun = first;
        while (noun + 1 < at && noun - first < 12
            && (map[noun].Upos is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM)
            && !(map.Tag(noun) is PennTag.NNS or PennTag.NNPS && map[noun + 1].Upos is UniversalTag.VERB or UniversalTag.AUX))
            noun++;
        if (noun + 1 >= at || map.Tag(noun) is not (PennTag.NNS or PennTag.NNPS) || map[noun + 1].Upos is not (UniversalTag.VERB or UniversalTag.AUX) || !MaySpeak(noun))
            return null;
        for (int i = noun + 1; i < at; i++)
        {
            // Another plural subject comes between: "Guards left, and inmates say they".
            if (map.Tag(i) is PennTag.NNS or PennTag.NNPS && map[i + 1].Upos is UniversalTag.VERB or UniversalTag.AUX
                && map.Tag(i + 1) is not (PennTag.VBN or PennTag.VBG)
                || map.Form(i) is "they" or "we")
                return null;
        }
        return SourcePhrase.Read(map, cast, first, noun + 1) is { } phrase ? nominals.Resolve(phrase, speakers) : null;
    }

    private bool MaySpeak(int noun) => cast.At(noun) is null
        && (SpeakerWords.IsPerson(map.Lemma(noun)) || cast.IsRole(map.Form(noun)) || map.IsCapital(noun) && nominals.MayBeWho(noun));

    private Actor Person(int at, Gender gender)
    {
        Actor? person = BeforeWhen(at, gender) ?? memory.Person(at, gender);
        if (person is { Kind: ActorKind.Someone } && InReport(at, gender) is { } told)
            person = told;
        if (person is null)
            return nominals.Unresolved(at);
        if (person.Gender == Gender.Unknown)
            person.Gender = gender;
        return person;
    }

    /// <summary>"A meeting with Marsh, when he said": the clause tells of the name that it follows.</summary>
    private Actor? BeforeWhen(int at, Gender gender) => at > 2 && map.Form(at - 1) is "when" or "where" && map.Form(at - 2) is ","
        && cast.At(at - 3) is { Type: EntityType.Person } name && name.Actor.Fits(gender) ? name.Actor : null;
}
