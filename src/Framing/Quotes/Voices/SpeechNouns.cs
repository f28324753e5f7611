using Framing.Annotation.Grammar;
using Framing.Language;
using Framing.Quotes.Rules;

namespace Framing.Quotes.Voices;

/// <summary>Tells nouns of speech that hold what was said ("the claim that it rained") from those that only name it ("despite her claims, it rained").</summary>
internal static class SpeechNouns
{
    private static readonly WordSet Fending = WordLists.Of("Quotes/unsaid").Set("fending");

    /// <summary>Whether a quotation hangs on a noun of speech and does not hold what the noun names.</summary>
    public static bool OnlyName(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        // "Most reporting included it": what stands right before the noun only tells how much of it.
        if (sentence.Word(head - 1) is "most" or "much" or "more" or "all" or "any" or "no" && sentence.Word(head).EndsWith("ing", StringComparison.Ordinal))
            return true;
        if (!IsNoun(document, sentence, quote, head))
            return false;
        int first = document.FirstTokenAt(quote.Content[0]);
        if (first < head)
            return RuleWords.InWhose.Contains(sentence.Word(head)) && sentence.Word(head - 1) == "of" && sentence.Word(head - 2) == "point"
                || Raises(document, sentence, quote, head);
        if (Fends(document, sentence, quote, head))
            return true;
        bool whose = RuleWords.InWhose.Contains(sentence.Word(head)) && sentence.IsComma(first - 1);
        bool holds = whose || sentence.Word(first) is "that" or "to" || sentence.Word(first - 1) is "that" or ":" or "is" or "was" || sentence.IsQuote(first - 1)
            || sentence.IsQuote(first) || first - 1 > head && sentence.IsVerb(first - 1);
        return !holds;
    }

    /// <summary>"The marches have raised concerns among clerks": what gives rise to words, with no mark before its verb.</summary>
    private static bool Raises(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        int cue = document.FirstTokenAt(quote.Cue[0]);
        for (int i = cue; i < head; i++)
        {
            if (sentence.IsVerb(i) && document.Lemma(document.Tokens[i]) is not ("be" or "have"))
                return !sentence.IsComma(cue - 1) && !sentence.IsQuote(cue - 1);
        }
        return false;
    }

    /// <summary>A noun, and no verb that was taken for one: "the Herald reports it", "she left, warning Toll".</summary>
    private static bool IsNoun(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        PennTag before = sentence.Tag(head - 1);
        if (before is PennTag.POS or PennTag.PRPS)
            return true;
        bool subject = quote.SourceSpans is [var source, ..] && head > sentence.Start && source.Contains(document.Tokens[head - 1].Span) && sentence.IsHead(head - 1)
            && sentence.Word(head + 1) is not "of";
        bool participle = sentence.Word(head).EndsWith("ing", StringComparison.Ordinal) && (sentence.IsComma(head - 1) || before is PennTag.CC);
        return sentence.IsNoun(head) && !subject && !participle;
    }

    /// <summary>"Dismissed claims that", "put to rest speculation that": others claim it.</summary>
    private static bool Fends(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        for (int i = head - 1; i >= sentence.Start && quote.Cue[0].Contains(document.Tokens[i].Span); i--)
        {
            if (sentence.IsVerb(i) && Fending.Contains(document.Lemma(document.Tokens[i])))
                return true;
        }
        return false;
    }
}
