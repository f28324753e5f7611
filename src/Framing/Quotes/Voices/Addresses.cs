using Framing.Annotation.Grammar;
using Framing.Language;

namespace Framing.Quotes.Voices;

/// <summary>
/// Tells what a writer says to the reader with a verb of speech, and nobody has said: questions ("What did the board say?"), set phrases ("which is to
/// say"), "you", and notes on the page itself ("This article initially stated").
/// </summary>
internal static class Addresses
{
    /// <summary>The longest set phrase, in words.</summary>
    private const int LongestPhrase = 4;

    private static readonly WordLists Lists = WordLists.Of("Quotes/unsaid");

    private static readonly WordSet Asking = Lists.Set("asking"), Phrases = Lists.Set("phrase"), Openings = Lists.Set("phrase at the start"),
        Readers = Lists.Set("reader"), Corrected = Lists.Set("corrected");

    /// <summary>Whether the writer speaks to the reader there.</summary>
    public static bool Reader(Document document, SentenceGrammar sentence, Quote quote, int head) =>
        IsQuestion(document, sentence, quote, head) || IsPhrase(sentence, head) || IsToReader(document, quote) || IsCorrection(document, sentence, quote, head);

    /// <summary>
    /// "What did the board say?", "Does Marsh believe that it rained?": a question outside marks whose verb is no verb of asking. "Who, Marsh said, would pay?"
    /// is hers: there the verb has its subject before it and no auxiliary before that.
    /// </summary>
    private static bool IsQuestion(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        if (sentence.Word(sentence.End - 1) is not "?" || Asking.Contains(quote.Verb))
            return false;
        if (document.FirstTokenAt(quote.Content[0]) > head)
            return true;
        return sentence.Tag(head) is PennTag.VB or PennTag.VBP && quote.SourceSpans is [var source, ..] && document.FirstTokenAt(source) is var who
            && who < head && sentence.Tag(who - 1) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;
    }

    private static bool IsPhrase(SentenceGrammar sentence, int head)
    {
        string phrase = sentence.Word(head);
        for (int i = head - 1; i >= sentence.Start && head - i < LongestPhrase; i--)
        {
            phrase = $"{sentence.Word(i)} {phrase}";
            if (Phrases.Contains(phrase) || i == sentence.Start && sentence.IsComma(head + 1) && Openings.Contains(phrase))
                return true;
        }
        return false;
    }

    private static bool IsToReader(Document document, Quote quote) =>
        quote.SourceSpans is [var source] && document.TokensIn(source) is [var only] && Readers.Contains(document.Form(only));

    /// <summary>"This article initially stated", "an earlier version of this story said".</summary>
    private static bool IsCorrection(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        if (quote.SourceSpans is not [var source, ..] || document.TokensIn(source) is not [var first, var second, ..])
            return false;
        if (document.Form(first) is "this")
            return Corrected.Contains(sentence.Word(head - 1)) || Corrected.Contains(sentence.Word(head + 1));
        return document.Form(first) is "an" or "a" && document.Form(second) is "earlier" or "previous" or "original"
            && document.TokensIn(source) is [_, _, var third, ..] && document.Form(third) is "version";
    }
}
