using Framing.Annotation.Grammar;
using Framing.Language;

namespace Framing.Quotes.Voices;

/// <summary>
/// Tells what somebody does, comes to know or is suspected of, with a verb that reports elsewhere: "threatened the mayor", "learned that the boat had sunk", "accused
/// of theft". The writer tells so.
/// </summary>
internal static class Acts
{
    private static readonly WordLists Lists = WordLists.Of("Quotes/unsaid");

    private static readonly WordSet Doing = Lists.Set("doing"), Knowing = Lists.Set("knowing"), Suspected = Lists.Set("suspected"), Never = Lists.Set("never");

    /// <summary>Whether nobody speaks there.</summary>
    public static bool Are(Document document, SentenceGrammar sentence, Quote quote, int head) =>
        Never.Contains(quote.Verb) || Doing.Contains(quote.Verb) && IsDone(document, sentence, quote, head)
        || quote.Verb is "plead" && sentence.Word(head + 1) is "guilty" or "not" or "no"
        // "Let them know that", "wants them to know that": who is to know is told.
        || Knowing.Contains(quote.Verb) && sentence.Tag(head) is not (PennTag.VB or PennTag.NN) && sentence.Word(head - 1) is not ("them" or "him" or "her" or "to")
        || Suspected.Contains(quote.Verb) && sentence.Word(head + 1) is "of"
            && quote.SourceSpans is [var source, ..] && document.FirstTokenAt(source) < head;

    /// <summary>Whether a noun phrase stands behind the verb and no clause and no infinitive: "pledged to the campaign", "added weight to the plan".</summary>
    private static bool IsDone(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        int first = document.FirstTokenAt(quote.Content[0]);
        if (first < head || !sentence.IsVerb(head))
            return false;
        if (sentence.Word(first - 1) is "to" && !sentence.IsVerb(first))
            return true;
        return sentence.Word(first) is not ("that" or "to" or "how" or "why" or "what") && sentence.Word(first - 1) is not ("that" or "to" or ":")
            && !Speech.HasClause(document, quote.Content[0]);
    }
}
