using Framing.Quotes.Shapes;

namespace Framing.Quotes.Rules;

/// <summary>Whose words a sentence is, told by a preposition at its end or start and no verb.</summary>
internal static class Prepositions
{
    /// <summary>No source named so is longer, in tokens.</summary>
    private const int Longest = 20;

    public static QuoteRule Rule { get; } = new("whose words",
        "“Four were hurt, per the sheriff’s office”, “In the words of Marsh, it was late”: whose words they are.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = text.Taken(attributions, withSource: true);
        for (int sentence = 0; sentence < text.Sentences.Count; sentence++)
        {
            int start = text.Sentences.Start(sentence), last = text.LastWord(start, text.Sentences.End(sentence));
            if ((AtEnd(text, start, last) ?? AtStart(text, start, last)) is { } found && !taken.AsSpan(found.Content[0].First, found.Content[0].Length).Contains(true))
                attributions.Add(found);
        }
    }

    /// <summary>"…, per the sheriff's office": a source with an article or a name, since "per day" measures.</summary>
    private static Attribution? AtEnd(QuoteText text, int start, int last)
    {
        for (int at = last - 1; at > start + 2 && at > last - Longest; at--)
        {
            if (text.FormOf(at) != "per" || !Clauses.IsComma(text, at - 1))
                continue;
            bool source = text.TagOf(at + 1) is PennTag.DT or PennTag.NNP or PennTag.NNPS or PennTag.PRPS && !text.HasFinite(at + 1, last);
            return source && text.HasFinite(start, at - 2)
                ? new() { Cue = new CueSpan(at, at, at, 1), Source = new(at + 1, last), Content = [new(start, at - 2)] } : null;
        }
        return null;
    }

    /// <summary>"In the words of Marsh, …".</summary>
    private static Attribution? AtStart(QuoteText text, int start, int last)
    {
        if (last < start + 6 || text.FormOf(start) != "in" || text.FormOf(start + 2) is not ("words" or "telling" or "view" or "opinion"))
            return null;
        // "In the words of Marsh" or "in Marsh's words", which the models find.
        if (text.FormOf(start + 3) != "of" || NounPhrase.First(text, start + 4, last) is not { } source || source.First != start + 4)
            return null;
        int comma = source.Last + 1;
        return Clauses.IsComma(text, comma) && comma < last
            ? new() { Cue = new CueSpan(start, start + 3, start + 2, 1), Source = source, Content = [new(comma + 1, last)] } : null;
    }
}
