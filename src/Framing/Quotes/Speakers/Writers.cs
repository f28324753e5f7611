using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Tells whose a text is: "a statement from the board", "the caption the board gave", "the letter" of whoever sent one just before, "the report" of the paper that
/// was named as reporting.
/// </summary>
internal sealed class Writers(ArticleMap map, Cast cast)
{
    /// <summary>How far back may stand who sent a text, in tokens and paragraphs.</summary>
    private const int Farthest = 150, Paragraphs = 2;

    /// <summary>No more words stand between "in" or "sent" and the text, and no longer is an aside behind who sent it.</summary>
    private const int LongestText = 5, LongestAside = 40;

    private (Actor Medium, int At)? reporter;

    /// <summary>Whose the text is, by the words of the phrase.</summary>
    public Actor? In(SourcePhrase phrase, int head, Actor? owner, SpeakerResolver speakers)
    {
        if (owner is not null && cast.At(head - 1) is not { Type: EntityType.Place })
            return owner;
        // "The caption the board gave", "the data Tidewatch published"
        if (head + 1 < phrase.End && cast.At(head + 1) is { Type: EntityType.Organization } giver && giver.End < map.Count && IsIssued(giver.End))
            return giver.Actor;
        for (int i = phrase.CoreEnd; i + 1 < phrase.NounEnd; i++)
        {
            if (map.Form(i) is "from" or "by" || IsPosted(i, phrase.NounEnd)
                || (i == phrase.CoreEnd && map.Form(i) is "of" && (cast.At(i + 1) ?? cast.At(i + 2)) is { Type: not EntityType.Place }))
                return speakers.Resolve(i + 1, phrase.NounEnd)?.Actor;
        }
        return null;
    }

    /// <summary>Remembers a medium that speaks.</summary>
    public void Reports(Actor actor, int at)
    {
        if (actor.Kind == ActorKind.Body && cast.IsMedium(actor))
            reporter = (actor, at);
    }

    /// <summary>"The report" is that of the medium which was told to report within the last paragraphs.</summary>
    public Actor? Reporter(SourcePhrase phrase, string noun) =>
        map.IsForm(phrase.First, "the") && noun is "report" or "story" or "article" && phrase.NounEnd == phrase.First + 2
        && reporter is { } last && map.Paragraph(phrase.First) - map.Paragraph(last.At) <= Paragraphs + 1 ? last.Medium : null;

    /// <summary>"The letter", where the sentences before have "the clerks — nine of them — sent a letter to the board".</summary>
    public Actor? Sender(SourcePhrase phrase, string noun, SpeakerResolver speakers)
    {
        if (phrase.NounEnd != phrase.First + 2)
            return null;
        for (int i = phrase.First - 1; i > 1 && phrase.First - i < Farthest && map.Paragraph(phrase.First) - map.Paragraph(i) <= Paragraphs; i--)
        {
            if (!map.IsForm(i, noun) || map.IsQuoted(i))
                continue;
            int verb = i - 1;
            while (verb > 0 && i - verb <= LongestText && (map[verb].Upos is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NOUN || map.Tag(verb) is PennTag.PRPS))
                verb--;
            if (map.Tag(verb) is PennTag.VBD or PennTag.VBN or PennTag.VBZ or PennTag.VBP && verb > 0 && map[verb - 1].Upos is not UniversalTag.AUX
                && SpeakerWords.Issued.Contains(map.Form(verb))
                && map.Tag(verb + 1) is PennTag.DT or PennTag.PRPS && !map.IsForm(verb + 1, "the"))
                return Subject(verb, speakers);
        }
        return null;
    }

    /// <summary>Who stands before a verb, over what stands between dashes or commas.</summary>
    private Actor? Subject(int verb, SpeakerResolver speakers)
    {
        int end = verb;
        if (map.Form(end - 1) is "—" or "–" or "-" or "--" or ",")
        {
            string mark = map.Form(end - 1);
            int open = end - 2;
            while (open > 0 && end - open < LongestAside && map.Sentence(open) == map.Sentence(verb) && map.Form(open) != mark)
                open--;
            if (map.Form(open) != mark || map.Sentence(open) != map.Sentence(verb))
                return null;
            end = open;
        }
        int first = end;
        while (first > 0 && end - first < 12 && map.Sentence(first - 1) == map.Sentence(verb)
            && (cast.At(first - 1) is not null || map.IsNoun(first - 1)
                || map[first - 1].Upos is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NUM or UniversalTag.ADP
                || map.Form(first - 1) is "nearly"))
            first--;
        bool opens = first == 0 || map.Sentence(first - 1) != map.Sentence(verb) || map.IsForm(first - 1, ",");
        return opens && end > first && map[first].Upos is not UniversalTag.ADP ? speakers.Resolve(first, end)?.Actor : null;
    }

    private bool IsIssued(int verb) => map.Tag(verb) is PennTag.VBD or PennTag.VBN
        && (SpeakerWords.Issued.Contains(map.Form(verb)) || map.Form(verb) is "provided" or "gave" or "given");

    /// <summary>"A statement posted on HarborGoods.com" is of the house whose page that is; one posted on a platform is not.</summary>
    private bool IsPosted(int on, int end)
    {
        if (map.Form(on) is not "on" || map.Form(on - 1) is not ("posted" or "published") || SpeakerWords.Platform.Contains(map.Form(end - 1)))
            return false;
        return cast.At(end - 1) is { Type: EntityType.Organization };
    }

    /// <summary>"In a report of May, the Harbor Institute found": the nouns of texts that the sentence of a token says somebody speaks in.</summary>
    public IEnumerable<string> TextsIn(int at)
    {
        int first = at, end = at;
        while (first > 0 && at - first < Farthest / 2 && map.Sentence(first - 1) == map.Sentence(at))
            first--;
        while (end < map.Count && end - at < Farthest / 2 && map.Sentence(end) == map.Sentence(at))
            end++;
        for (int i = first; i + 2 < end; i++)
        {
            if (map.Form(i) is not "in" || map.IsAttributed(i) || !(map.Form(i + 1) is "a" or "an" || map.Tag(i + 1) is PennTag.PRPS))
                continue;
            int noun = i + 2;
            while (noun + 1 < end && noun - i < LongestText && (map.IsNoun(noun) || map[noun].Upos is UniversalTag.ADJ) && map.IsNoun(noun + 1))
                noun++;
            if (SpeakerWords.Is(map.Form(noun), SpeakerNoun.Document) && map.Tag(noun) is PennTag.NN)
                yield return map.Form(noun);
        }
    }
}
