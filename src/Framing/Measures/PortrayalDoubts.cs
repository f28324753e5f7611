using Framing.Annotation.Grammar;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>
/// Which of the words that grammar ties to a target are too doubtful to be told: what is part of another phrase or name, nouns for things before a
/// person, what stands beside a place that only says where, and verbs of a page ("CLICK HERE").
/// </summary>
internal sealed class PortrayalDoubts(Document document)
{
    /// <summary>Of the user's own targets nobody need have found names.</summary>
    private readonly Dictionary<TextSpan, EntityType> types = !document.Made.HasFlag(DocumentLayers.Entities) ? []
        : document.Entities.GroupBy(entity => entity.Span).ToDictionary(same => same.Key, same => same.First().Type);

    /// <summary>Where a place after these is a place and no actor: "in Dunmore", "Ridge, Ohio".</summary>
    private static bool LeadsToPlace(PennTag tag) => tag is PennTag.IN or PennTag.TO or PennTag.CC or PennTag.Comma;

    /// <summary>Whether a word may not be told of a target, the tokens <c>[from..to)</c>.</summary>
    public bool Rejects(SentenceGrammar clause, TextSpan target, int from, int to, int at, PortrayalRelation relation)
    {
        EntityType? type = types.TryGetValue(target, out EntityType known) ? known : null;
        // "They met Toll judicial nominees": over an adjective the name is part of a phrase too.
        int behind = to;
        while (clause.Tag(behind) is PennTag.JJ or PennTag.JJR or PennTag.JJS)
            behind++;
        if (behind > to && clause.IsNoun(behind))
            return true;
        bool before = at < from;
        if (to - from == 1 && clause.Tag(from) is PennTag.PRP or PennTag.WP or PennTag.WDT or PennTag.DT)
        {
            // "It makes sense" says nothing of anybody, and "the donors who" nothing of "who".
            if (clause.Word(from) is "it" || (before && relation == PortrayalRelation.Is) || (clause.Tag(from) is not PennTag.PRP && relation == PortrayalRelation.Is))
                return true;
        }
        if (type == EntityType.Place && (before ? relation == PortrayalRelation.Is : LeadsToPlace(clause.Tag(from - 1))))
            return true;
        // "Rep." and its like are no words for anybody, and "Keller’s" before a noun is seldom "Keller is".
        if (document[document.Tokens[at].Span][^1] == '.'
            || (!before && relation == PortrayalRelation.Is && clause.Word(to) is "'s" && clause.Tag(to + 1) is not (PennTag.DT or PennTag.RB)))
            return true;
        return relation switch
        {
            PortrayalRelation.Is when before => type != EntityType.Person && IsCapital(at) || RejectsBefore(clause, type, from, at),
            PortrayalRelation.Is => type == EntityType.Person && clause.Tag(to) is PennTag.Comma && IsNoun(clause, at) && !IsPerson(at),
            // "He would have known Keller lied": what is known is a clause, and Keller does in it.
            // Headlines tell acts in the present: "Keller fired from council".
            PortrayalRelation.Does => !before && target.Field == Field.Title && clause.Tag(at) is PennTag.VBD or PennTag.VBN,
            PortrayalRelation.Undergoes => IsShouted(at) || (before && (clause.IsFinite(to) || RejectsObject(clause, at))),
            _ => false,
        };
    }

    /// <summary>"A trial Warren", "435-member House", "political scientist Toll", "the soldiers Toll charged": what is no head of its own before the name.</summary>
    private bool RejectsBefore(SentenceGrammar clause, EntityType? type, int from, int at)
    {
        if (type == EntityType.Person && clause.Tag(from - 1) is PennTag.NNS)
            return true;
        if (IsNoun(clause, at))
            return at != from - 1 || clause.IsHyphen(at - 1) || (type == EntityType.Person && !IsPerson(at));
        int nouns = 0;
        for (int i = at + 1; i < from; i++)
            nouns += IsNoun(clause, i) ? 1 : 0;
        return nouns > 1 || (nouns == 1 && SpeakerWords.Relational.Contains(clause.Word(at)))
            // "Toggle caption Ada Marsh": nothing that a thing is falls on a person.
            || (type == EntityType.Person && nouns == 1 && !IsPerson(from - 1));
    }

    /// <summary>"Said retiring Representative Toll", "“…,” reports the Herald", "not to mention Toll".</summary>
    private bool RejectsObject(SentenceGrammar clause, int at) =>
        clause.Tag(at) is PennTag.VBG && clause.IsVerb(at - 1) && !clause.IsLemma(at - 1, GrammarWord.Auxiliary | GrammarWord.Be)
        || (clause.Word(at) is "mention" && clause.Word(at - 1) is "to" && clause.Word(at - 2) is "not")
        || document.Made.HasFlag(DocumentLayers.Quotes)
        && document.Quotes.Any(quote => quote.SourceSpans is [var source, ..] && source.Start > document.Tokens[at].Span.Start
            && quote.Cue.Any(cue => cue.Overlaps(document.Tokens[at].Span)));

    private static bool IsNoun(SentenceGrammar clause, int at) => clause.Tag(at) is PennTag.NN or PennTag.NNS;

    private bool IsPerson(int at)
    {
        string lemma = document.Lemma(document.Tokens[at]);
        return SpeakerWords.IsPerson(lemma) || SourceCategories.Default.IsRole(lemma);
    }

    private bool IsCapital(int at) => char.IsUpper(document[document.Tokens[at].Span][0]) || char.IsAsciiDigit(document[document.Tokens[at].Span][0]);

    private bool IsShouted(int at)
    {
        ReadOnlySpan<char> word = document[document.Tokens[at].Span];
        return word.Length > 1 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }
}
