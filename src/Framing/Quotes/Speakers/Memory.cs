namespace Framing.Quotes.Speakers;

/// <summary>What a reader remembers on the way through an article: who was mentioned, where and how. Answers whom a pronoun means.</summary>
internal sealed class Memory(ArticleMap map, Cast cast)
{
    /// <summary>A pronoun points back at most this many paragraphs: farther off an article does not tell whom it means.</summary>
    private const int Reach = 3;

    /// <summary>No search looks at more mentions than these, so that time stays linear in any text.</summary>
    private const int Longest = 1000;

    /// <summary>No mention weighs as much that is not the source of a quotation.</summary>
    private const int Speaking = 6;

    private readonly List<Reference> references = [];

    private int Oldest => Math.Max(0, references.Count - Longest);

    /// <summary>Remembers a mention. Mentions come in order of token.</summary>
    /// <param name="actor">Who is mentioned.</param>
    /// <param name="token">The first token of the mention.</param>
    /// <param name="end">The first token after it.</param>
    /// <param name="speaks">Whether the mention is the source of a quotation.</param>
    public void Add(Actor actor, int token, int end, bool speaks)
    {
        // "Marsh’s words are the first to be heard": whose words a sentence is about it is about.
        bool owner = end < map.Count && map.Tag(end) == PennTag.POS && !(end + 1 < map.Count && SpeakerWords.Said.Contains(map.Form(end + 1)));
        bool modifies = !speaks && (IsModifier(token, end) || IsTitle(token, end) || map.IsCaption(token));
        bool isObject = token > 0 && map.Sentence(token - 1) == map.Sentence(token) && (map.Tag(token - 1) is PennTag.IN or PennTag.TO || IsVerbObject(token));
        int weight = (speaks ? Speaking : 0) + (owner || isObject ? 0 : 2) + (!speaks && map.IsQuoted(token) ? -8 : 0);
        bool opens = !(references is [.., var last] && map.Sentence(last.Token) == map.Sentence(token) && last.Weight >= 0);
        // "Documented by Fusion": one word in capitals of which nothing else is told is nobody that "he" may mean.
        modifies |= !speaks && isObject && end == token + 1
            && actor is { Kind: ActorKind.Person, Gender: Gender.Unknown, Roles: [], Body: null, Presides: false, Sits: false }
            && !actor.Name.Contains(' ', StringComparison.Ordinal) && cast.IsUnknown(actor);
        references.Add(new(actor, token, modifies ? -1 : weight + (opens && !isObject ? 2 : 0)));
    }

    /// <summary>"Fund the Harbor Department": right behind a verb and at most an article.</summary>
    private bool IsVerbObject(int token)
    {
        int before = map.Tag(token - 1) is PennTag.DT ? token - 2 : token - 1;
        return before >= 0 && map.Sentence(before) == map.Sentence(token) && map.Tag(before) is PennTag.VB or PennTag.VBG;
    }

    /// <summary>
    /// "Trump" in "the Trump administration", "Hoyt" in "Hoyt-backed": the words mention a body or a thing, and a pronoun after them
    /// does not mean the one whose name it bears.
    /// </summary>
    private bool IsModifier(int token, int end) => end < map.Count && map.Sentence(end) == map.Sentence(token)
        && (map.Tag(end) is PennTag.NN or PennTag.NNS && !SpeakerWords.Day.Contains(map.Form(end)) || map.Tag(end) == PennTag.HYPH);

    /// <summary>A name alone in quotation marks is that of a show, a ship or a song: “Hale,” she said on “Marsh.”</summary>
    private bool IsTitle(int token, int end) => token > 0 && map.Tag(token - 1) == PennTag.OpenQuote
        && end < map.Count && (map.Tag(end) == PennTag.CloseQuote || (end + 1 < map.Count && map.Form(end) is "," or "." && map.Tag(end + 1) == PennTag.CloseQuote));

    /// <summary>The nearest person whom a pronoun of that gender may mean, or <see langword="null"/>.</summary>
    public Actor? Person(int token, Gender gender, int reach = Reach)
    {
        Actor? person = Nearest(token, reach, actor => actor.Fits(gender));
        return person is not null && NamedInSaid.Contains(person)
            ? Nearest(token, 1, actor => actor.Fits(gender) && !NamedInSaid.Contains(actor), Speaking) ?? person : person;
    }

    /// <summary>Who is named in what the pronoun that is asked for says: another person who spoke just before goes first.</summary>
    public HashSet<Actor> NamedInSaid { get; } = [];

    /// <summary>The nearest body that "it" may mean, or <see langword="null"/>.</summary>
    public Actor? Body(int token, Func<Actor, bool> fits, int reach = Reach, int least = 0) =>
        Nearest(token, reach, actor => actor.Kind is ActorKind.Body or ActorKind.Document && fits(actor), least);

    /// <summary>The nearest group of people that "they" may mean, or <see langword="null"/>.</summary>
    public Actor? People(int token) => Nearest(token, 1, actor => actor.Kind == ActorKind.Group);

    /// <summary>The nearest body that "they" may mean, or <see langword="null"/>. A body is "it" unless members make it up.</summary>
    public Actor? Members(int token) => Nearest(token, 1, actor => actor.Kind == ActorKind.Body && HasMembers(actor.Name));

    private static bool HasMembers(string body) => Array.Exists(
        ["council", "committee", "congress", "board", "panel", "commission", "parliament", "legislature", "coalition", "alliance"],
        noun => body.EndsWith(noun, StringComparison.OrdinalIgnoreCase));

    /// <summary>The last speaker of any kind before the token, at most one paragraph away.</summary>
    public Actor? Speaker(int token)
    {
        for (int i = references.Count - 1; i >= Oldest && map.Paragraph(token) - map.Paragraph(references[i].Token) <= 1; i--)
        {
            if (references[i].Weight >= Speaking)
                return references[i].Actor;
        }
        return null;
    }

    /// <summary>Whether somebody was mentioned by name before in the sentence of the token.</summary>
    public bool StandsIn(int token, Actor actor)
    {
        for (int i = references.Count - 1; i >= Oldest && map.Sentence(references[i].Token) == map.Sentence(token); i--)
        {
            if (references[i].Actor == actor && map.IsCapital(references[i].Token) && map[references[i].Token].Upos is UniversalTag.PROPN)
                return true;
        }
        return false;
    }

    /// <summary>The most recent mention that fits, however far off and in whatever part of its sentence.</summary>
    public Actor? Latest(Func<Actor, bool> fits)
    {
        for (int i = references.Count - 1; i >= Oldest; i--)
        {
            if (references[i].Weight >= 0 && fits(references[i].Actor))
                return references[i].Actor;
        }
        return null;
    }

    /// <summary>Who alone of all who were mentioned fits; <see langword="null"/> where several do.</summary>
    public Actor? Only(Func<Actor, bool> fits)
    {
        Actor? only = null;
        for (int i = references.Count - 1; i >= Oldest; i--)
        {
            if (references[i].Actor == only || !fits(references[i].Actor))
                continue;
            if (only is not null)
                return null;
            only = references[i].Actor;
        }
        return only;
    }

    /// <summary>The best mention in the nearest sentence that has one; within a sentence speakers come before subjects, subjects before the rest.</summary>
    private Actor? Nearest(int token, int reach, Func<Actor, bool> fits, int least = 0)
    {
        Actor? best = null;
        int bestWeight = -1, sentence = -1;
        for (int i = references.Count - 1; i >= Oldest; i--)
        {
            Reference reference = references[i];
            if (best is not null && map.Sentence(reference.Token) != sentence)
                return best;
            if (map.Paragraph(token) - map.Paragraph(reference.Token) > reach || map[reference.Token].Span.Field != map[token].Span.Field)
                break;
            // The walk is backwards, so that at equal weight the earlier mention, the likelier subject, wins; of two people who speak the nearer one does.
            if (reference.Weight >= Math.Max(least, bestWeight)
                && (best is null || bestWeight < Speaking || best.Kind is ActorKind.Body or ActorKind.Document) && fits(reference.Actor))
                (best, bestWeight, sentence) = (reference.Actor, reference.Weight, map.Sentence(reference.Token));
        }
        return best;
    }

    private readonly record struct Reference(Actor Actor, int Token, int Weight);
}
