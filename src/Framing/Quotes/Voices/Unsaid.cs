using System.Collections.Frozen;
using Framing.Annotation.Grammar;
using Framing.Language;
using Framing.Quotes.Rules;

namespace Framing.Quotes.Voices;

/// <summary>
/// Tells reports that nobody has made: what somebody will say or might, what they would not say, and what a thing shows. The narrator tells so, in words of
/// their own.
/// </summary>
internal static class Unsaid
{
    /// <summary>How far before a verb stands what makes a forecast or a denial of it, and how long an object is that stands between a verb and its preposition.</summary>
    private const int Reach = 6;

    private static readonly WordLists Lists = WordLists.Of("Quotes/unsaid");

    private static readonly WordSet Forecast = Lists.Set("forecast"), Did = Lists.Set("did"), Coming = Lists.Set("coming"), Supposing = Lists.Set("supposing"),
        Awaiting = Lists.Set("awaiting"), Turning = Lists.Set("turning"), View = Lists.Set("view"), Nobody = Lists.Set("nobody"), Another = Lists.Set("another");

    private static readonly FrozenDictionary<string, string> WithObject = Lists.Ties("another with object");

    /// <summary>Whether nobody has said what stands in a quotation; <see langword="false"/> where all of it stands in marks.</summary>
    public static bool Is(Document document, Quote quote)
    {
        if (quote.Kind == QuoteKind.Direct || quote.Cue is not [var cue, ..] || Head(document, quote.Verb, cue) is not { } head)
            return false;
        SentenceGrammar sentence = TextGrammar.Of(document).At(head);
        return IsDenied(document, sentence, quote, head) || IsAnother(document, sentence, quote, head) || Things.Show(document, sentence, quote, head)
            || SpeechNouns.OnlyName(document, sentence, quote, head) || Addresses.Reader(document, sentence, quote, head)
            || quote.Kind == QuoteKind.Indirect
                && (IsForecast(sentence, head) || IsSupposed(document, sentence, quote, head) || IsPartOfSubject(document, sentence, quote, head)
                    || IsAside(sentence, quote, head) || Acts.Are(document, sentence, quote, head));
    }

    /// <summary>The token of a cue that has a lemma.</summary>
    private static int? Head(Document document, string lemma, TextSpan cue)
    {
        for (int i = document.FirstTokenAt(cue); i < document.Tokens.Length && cue.Contains(document.Tokens[i].Span); i++)
        {
            if (document.Lemma(document.Tokens[i]) == lemma)
                return i;
        }
        return null;
    }

    /// <summary>"Declined to say whether", "has never explained how", "no one says": what they think is told all the same ("does not believe that").</summary>
    private static bool IsDenied(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        if (View.Contains(quote.Verb))
            return false;
        for (int i = head - 1; IsBefore(sentence, i, head) && !Turning.Contains(sentence.Word(i)); i--)
        {
            if (RuleWords.Unspoken.Contains(sentence.Word(i)) || RuleWords.Unspoken.Contains(document.Lemma(document.Tokens[i])))
                return !Turning.Contains(sentence.Word(i + 1));
        }
        return quote.SourceSpans is [var source, ..] && document.FirstTokenAt(source) is var who && document.Tokens[who].Span.Field == quote.Field
            && (Nobody.Contains(document.Form(document.Tokens[who])) || document.Form(document.Tokens[who]) == "no");
    }

    /// <summary>"Will rule that", "likely will ask", "is expected to announce that".</summary>
    private static bool IsForecast(SentenceGrammar sentence, int head)
    {
        int to = sentence.IsAdverb(head - 1) ? head - 2 : head - 1;
        for (int i = head - 1; IsBefore(sentence, i, head) && !Did.Contains(sentence.Word(i)); i--)
        {
            if (sentence.Tag(i) is PennTag.MD && Forecast.Contains(sentence.Word(i)) || i == to - 1 && sentence.Word(to) is "to" && Coming.Contains(sentence.Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>"If Marsh said that", "not whether he accused them", "once the court announces that".</summary>
    private static bool IsSupposed(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        if (quote.SourceSpans is not [var source, ..] || document.FirstTokenAt(source) is var who && (who > head || who <= sentence.Start))
            return false;
        // "Whether Toll pressed the clerk and whether the board had said it": what joins the clauses is taken for part of a name.
        for (int i = who; i < head && source.Contains(document.Tokens[i].Span); i++)
        {
            if (sentence.Word(i) is "whether")
                return true;
        }
        string opener = sentence.Word(sentence.Tag(who - 1) is PennTag.DT ? who - 2 : who - 1);
        // "Smaller than either side suggests": the writer says otherwise.
        return Supposing.Contains(opener) || opener is "than" && document.FirstTokenAt(quote.Content[0]) < who
            || Awaiting.Contains(opener) && sentence.Tag(head) is PennTag.VBZ or PennTag.VBP;
    }

    /// <summary>"Had to contend with the notion that", "charged Hoyt with theft".</summary>
    private static bool IsAnother(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        if (Another.Contains($"{quote.Verb} {sentence.Word(head + 1)}"))
            return true;
        if (!WithObject.TryGetValue(quote.Verb, out string? with))
            return false;
        for (int i = head + 1; i < sentence.End && i <= head + Reach && !sentence.IsFinite(i) && sentence.Word(i) is not "that"; i++)
        {
            if (sentence.Word(i) == with)
                return true;
        }
        return false;
    }

    /// <summary>"A merit of endorsing late is that": a gerund that is the subject of what follows.</summary>
    private static bool IsPartOfSubject(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        for (int i = head + 1; i < sentence.End && sentence.Tag(head) is PennTag.VBG && quote.Cue[0].Contains(document.Tokens[i].Span); i++)
        {
            if (sentence.Word(i) is "is" or "was")
                return true;
        }
        return false;
    }

    /// <summary>"The grant, confirmed by the board, comes at noon": an aside tells what was done with it, and the sentence goes on.</summary>
    private static bool IsAside(SentenceGrammar sentence, Quote quote, int head) => sentence.Tag(head) is PennTag.VBN && sentence.IsComma(head - 1)
        && sentence.Word(head + 1) is "by" && quote.Content[0].Start < quote.Cue[0].Start;

    /// <summary>Words between a verb and what governs it: no noun and no mark.</summary>
    private static bool IsBefore(SentenceGrammar sentence, int i, int head) =>
        i >= sentence.Start && i >= head - Reach && !sentence.IsNoun(i)
        && sentence.Tag(i) is not (PennTag.Comma or PennTag.Colon or PennTag.PRP or PennTag.CC or PennTag.WP)
        && !sentence.IsQuote(i);
}
