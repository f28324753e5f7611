using Framing.Annotation.Grammar;
using Framing.Language;

namespace Framing.Quotes.Voices;

/// <summary>Tells what a thing shows, or lets a writer infer, from what somebody says: "history suggests that", "the leak raises questions about".</summary>
internal static class Things
{
    private static readonly WordLists Lists = WordLists.Of("Quotes/unsaid");

    private static readonly WordSet Showing = Lists.Set("showing"), Always = Lists.Set("showing always"), Now = Lists.Set("showing now"), It = Lists.Set("it"),
        Thing = Lists.Set("thing"), Counts = Lists.Set("count"), OwnWork = Lists.Set("own work"), Counting = Lists.Set("counting");

    /// <summary>Whether the subject of a quotation's verb is a thing that shows.</summary>
    public static bool Show(Document document, SentenceGrammar sentence, Quote quote, int head)
    {
        if (!(Showing.Contains(quote.Verb) || Counting.Contains(quote.Verb)) || quote.SourceSpans is not [var source, ..]
            || document.FirstTokenAt(source) is var start && TextGrammar.Of(document).At(start) != sentence || Noun(document, sentence, source) is not { } noun)
            return false;
        string lemma = document.Lemma(document.Tokens[noun]);
        if (OwnWork.Contains(lemma) || Counts.Contains(lemma) && !HasName(document, source))
            return true;
        if (!Showing.Contains(quote.Verb) || noun > head)
            return false;
        if (It.Contains(sentence.Word(noun)))
            return Always.Contains(quote.Verb)
                || Now.Contains(quote.Verb) && (sentence.Tag(head) is PennTag.VBZ or PennTag.VBP || sentence.Word(noun) is "that" or "this");
        bool name = noun > sentence.Start && char.IsUpper(document[document.Tokens[noun].Span][0]);
        return !name && sentence.Tag(noun) is not (PennTag.NNP or PennTag.NNPS) && Thing.Contains(lemma);
    }

    private static bool HasName(Document document, TextSpan span)
    {
        foreach (Token token in document.TokensIn(span))
        {
            if (token.Tag is PennTag.NNP or PennTag.NNPS)
                return true;
        }
        return false;
    }

    /// <summary>The noun of a phrase, before what is told of it: "video" in "video of the incident".</summary>
    private static int? Noun(Document document, SentenceGrammar sentence, TextSpan source)
    {
        int first = document.FirstTokenAt(source), last = first;
        if (first < sentence.Start || first >= sentence.End)
            return null;
        while (last + 1 < sentence.End && source.Contains(document.Tokens[last + 1].Span) && sentence.Tag(last + 1) is not (PennTag.IN or PennTag.TO or PennTag.WP
            or PennTag.WDT or PennTag.VBN or PennTag.VBG or PennTag.Comma or PennTag.OpenQuote))
            last++;
        return last;
    }
}
