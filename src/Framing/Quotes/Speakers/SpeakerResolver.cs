using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells who the words that name a source mean, as the article up to there knows them.</summary>
internal sealed class SpeakerResolver
{
    private readonly ArticleMap map;
    private readonly Cast cast;
    private readonly NominalResolver nominals;
    private readonly PronounResolver pronouns;
    private readonly NamesInPhrases names;
    private readonly JointSpeakers joint;

    public SpeakerResolver(ArticleMap map, Cast cast, Memory memory, SourceCategories categories)
    {
        (this.map, this.cast) = (map, cast);
        nominals = new(map, cast, memory, categories);
        joint = new(map, cast);
        pronouns = new(map, cast, memory, nominals, this, new(map, cast, memory, joint));
        names = new(map, cast, nominals);
    }

    /// <summary>Who speaks, and the words that mention them; <see langword="null"/> where the tokens <c>[first, end)</c> name nobody.</summary>
    public (Actor Actor, TextSpan Mention)? Resolve(int first, int end)
    {
        if (SourcePhrase.Read(map, cast, first, end) is not { } phrase)
            return null;
        // "He and his wife": the first of them.
        bool alone = phrase.CoreEnd - phrase.First == 1 || IsWhoseAlone(phrase) || (map.Tag(phrase.First) is PennTag.PRP && map.IsForm(phrase.First + 1, "and"));
        if (alone && pronouns.Resolve(phrase.First) is { } meant)
            return (meant, map.Span(phrase.First, phrase.First + 1));
        if (Published(phrase) is { } whose && Resolve(first: phrase.First, whose) is { } publisher)
            return publisher;
        if (Account(phrase) is { } account)
            return (account, map.Span(phrase.First, phrase.CoreEnd));
        if (cast.At(phrase.First) is null && joint.Apposed(phrase) is { } apposed)
            return (apposed.Actor, map.Span(phrase.First, apposed.End));
        if (names.In(phrase) is { } named)
        {
            named.Actor.IsPrivate |= FollowsDash(phrase) && !HasHandle(phrase);
            if (joint.Of(phrase, named) is { } all)
                return (all.Actor, map.Span(named.First, all.End));
            return (named.Actor, map.Span(named.First, named.End));
        }
        if (Signed(phrase) is { } signer)
            return (signer, map.Span(phrase.First, phrase.CoreEnd));
        return (nominals.Resolve(phrase, this), map.Span(phrase.First, phrase.CoreEnd));
    }

    /// <summary>"Tidewatch published data": where the name of who gave out a text ends.</summary>
    private int? Published(SourcePhrase phrase)
    {
        int verb = phrase.First;
        while (verb < phrase.CoreEnd && map.IsCapital(verb))
            verb++;
        return verb > phrase.First && verb + 1 < phrase.CoreEnd && SpeakerWords.Issued.Contains(map.Form(verb)) && map[phrase.First].Upos is not UniversalTag.DET
            && SpeakerWords.Is(map.Form(phrase.CoreEnd - 1), SpeakerNoun.Document) ? verb : null;
    }

    /// <summary>"Her March" in "her March comment that": whose it was, and when.</summary>
    private bool IsWhoseAlone(SourcePhrase phrase)
    {
        if (map.Tag(phrase.First) is not PennTag.PRPS)
            return false;
        for (int i = phrase.First + 1; i < phrase.CoreEnd; i++)
        {
            if (!SpeakerWords.TimeItself.Contains(map.Form(i)) && !SpeakerWords.Time.Contains(map.Form(i)) && !SpeakerWords.WhichTime.Contains(map.Form(i)))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Who signs "…" – Nell Carden Grey: two to five words in capitals after a dash name a person, also where the words alone were not taken for a
    /// name. A body's name would have been known by its nouns.
    /// </summary>
    private Actor? Signed(SourcePhrase phrase)
    {
        int length = phrase.End - phrase.First;
        if (!FollowsDash(phrase) || length is < 2 or > 5)
            return null;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (!map.IsCapital(i) || map.Tag(i) is PennTag.NNPS or PennTag.NNS or PennTag.DT || SpeakerWords.Of(map.Form(i)) != SpeakerNoun.None
                || cast.At(i) is { Type: not EntityType.Person })
                return null;
        }
        Actor signer = nominals.Anonymous(phrase.First, phrase.End, ActorKind.Person);
        signer.IsPrivate = true;
        return signer;
    }

    /// <summary>Whether the phrase is nothing but a noun phrase after a dash.</summary>
    private bool FollowsDash(SourcePhrase phrase) =>
        phrase.First > 0 && phrase.CoreEnd == phrase.End && map.Form(phrase.First - 1) is "―" or "—" or "–" or "-" or "--";

    /// <summary>Who signs a post: "— Morning Harbor (@morning_harbor)". A name without a given name is an account and nobody's name.</summary>
    private Actor? Account(SourcePhrase phrase)
    {
        bool signed = phrase.First > 0 && map.Form(phrase.First - 1) is "―" or "—" or "–" && HasHandle(phrase);
        return signed && (NameWords.Default[map.Form(phrase.First)] & NameClass.AnyGiven) == 0
            && cast.At(BehindTitles(phrase)) is not ({ Type: EntityType.Organization } or { Type: EntityType.Person, Actor.Mentions.Count: > 1 })
            ? nominals.Account(phrase.First, phrase.End) : null;
    }

    /// <summary>"Secretary Marsh (@SecMarsh)": where the name begins.</summary>
    private int BehindTitles(SourcePhrase phrase)
    {
        int at = phrase.First;
        while (at + 1 < phrase.End && cast.At(at) is null && (NameWords.Default[map.Form(at)] & NameClass.Title) != 0)
            at++;
        return at;
    }

    /// <summary>Whether the name under a post stands before its handle, which tells nothing of a private life.</summary>
    private bool HasHandle(SourcePhrase phrase) =>
        phrase.End + 1 < map.Count && map.Form(phrase.End) is "(" && map.Form(phrase.End + 1).StartsWith('@');

    /// <inheritdoc cref="NominalResolver.Wrote"/>
    public void Wrote(Actor actor, int at) => nominals.Wrote(actor, at);

    /// <inheritdoc cref="PronounResolver.Resolve"/>
    public Actor? Pronoun(int at) => pronouns.Resolve(at);
}
