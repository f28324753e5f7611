using Framing.Language;

namespace Framing.Quotes.Voices;

/// <summary>
/// Tells reported speech and thought from what is attributed to somebody in the article's own words. Attribution in the wide sense takes in
/// what people want, seek or oppose; but who wants to deport somebody has not thereby named them, the narrator has.
/// </summary>
internal static class Speech
{
    /// <summary>Whether a verb reports a thought only with a clause; also where its lemma was guessed with an -e too many ("repeate").</summary>
    public static bool NeedsClause(string lemma) =>
        ReportingVerbs.WithClause.Contains(lemma) || lemma is [.., 'e'] && ReportingVerbs.WithClause.Contains(lemma.AsSpan(..^1));

    /// <summary>Whether the words are the source's rather than the article's.</summary>
    public static bool IsReported(Document document, Quote quote)
    {
        if (quote.Kind == QuoteKind.Direct)
            return true;
        if (IsAuthor(document, quote))
            return false;
        if (OpensWithThat(document, quote) || quote.Cue.IsEmpty || quote.Verb.Length == 0)
            return true;
        if (!IsListed(document, quote))
            return false;
        return !NeedsClause(quote.Verb) && !IsTopic(document, quote) || HasClause(document, quote.Content[0]) || quote.Content[0].Start < quote.Cue[0].Start
            || CallsOn(document, quote);
    }

    /// <summary>"Complained about the visas", "argued for the wall": a preposition tells what it was about, in the article's words.</summary>
    private static bool IsTopic(Document document, Quote quote) =>
        quote.Cue is [var cue] && document.TokensIn(cue) is [.., var last] && document.Form(last) is "about" or "over" or "for";

    /// <summary>"Called on the board to resign": what somebody is to do, as the source says it.</summary>
    private static bool CallsOn(Document document, Quote quote)
    {
        if (quote.Verb != "call" || quote.Cue is not [var cue] || document.TokensIn(cue) is not [.., var last] || document.Form(last) is not ("on" or "upon"))
            return false;
        ReadOnlySpan<Token> words = document.TokensIn(quote.Content[0]);
        for (int i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Tag is PennTag.WDT or PennTag.WP)
                return false;
            if (words[i].Tag is PennTag.TO && words[i + 1].Tag is PennTag.VB)
                return true;
        }
        return false;
    }

    /// <summary>Whether the cue is a word of speech at all, for words in marks.</summary>
    public static bool IsListed(Document document, Quote quote)
    {
        if (quote.Verb.Length == 0 || CueVerbs.IsListed(quote.Verb))
            return true;
        foreach (TextSpan cue in quote.Cue)
        {
            foreach (Token token in document.TokensIn(cue))
            {
                if (CueVerbs.IsListed(document.Lemma(token)))
                    return true;
            }
        }
        return false;
    }

    /// <summary>"I think", outside quotation marks, is the author's own voice.</summary>
    private static bool IsAuthor(Document document, Quote quote) =>
        quote.SourceSpans is [var source] && document[source] is "I" or "we" or "We" or "us" or "our";

    private static bool OpensWithThat(Document document, Quote quote)
    {
        int first = document.FirstTokenAt(quote.Content[0]);
        return Form(document, first) == "that" || Form(document, first - 1) == "that" && quote.Cue is [var cue] && cue.End <= quote.Content[0].Start;
    }

    /// <summary>Whether a finite verb stands in the span before any relative pronoun.</summary>
    private static bool HasClause(Document document, TextSpan span)
    {
        bool first = true;
        foreach (Token token in document.TokensIn(span))
        {
            if (token.Tag.IsFinite())
                return true;
            if (!first && token.Tag is PennTag.WDT or PennTag.WP)
                return false;
            first = false;
        }
        return false;
    }

    private static string Form(Document document, int i) => i >= 0 && i < document.Tokens.Length ? document.Form(document.Tokens[i]) : "";
}
