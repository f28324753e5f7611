using Framing.Language;
using Framing.Quotes.Rules;

namespace Framing.Quotes.Voices;

/// <summary>
/// Tells reported speech and thought from what is attributed to somebody in the article's own words. Attribution in the wide sense takes in
/// what people want, seek or oppose; but who wants to deport somebody has not thereby named them, the narrator has.
/// </summary>
internal static class Speech
{
    private const int LeastOfSentence = 5;

    /// <summary>Whether a verb reports a thought only with a clause; also where its lemma was guessed with an -e too many ("repeate").</summary>
    public static bool NeedsClause(string lemma) =>
        ReportingVerbs.WithClause.Contains(lemma) || lemma is [.., 'e'] && ReportingVerbs.WithClause.Contains(lemma.AsSpan(..^1));

    /// <summary>Whether somebody said or thought what a quotation holds; else the article tells what they do, want or back.</summary>
    public static bool IsReported(Document document, Quote quote) => quote.Cue.IsEmpty || !Unsaid.Is(document, quote) && quote.Kind switch
    {
        // Words in marks beside a verb that reports nothing are a name or a label ("became “Harbor First”") unless they are a sentence.
        QuoteKind.Direct => IsListed(document, quote) || quote.Words >= LeastOfSentence && quote.Content.Any(piece => HasClause(document, piece)),
        QuoteKind.Mixed => IsListed(document, quote) || IsInSourcesWords(document, quote),
        _ => !quote.SourceSpans.IsEmpty && IsInSourcesWords(document, quote) && !IsSought(document, quote)
            && (quote.Verb.Length == 0 || IsBehind(quote) || quote.Content.Any(piece => IsClause(document, piece)) || Charges(quote) || CallsOn(document, quote)
            || ArguesThat(document, quote)),
    };

    /// <summary>"Argued that the law controls": a clause, whatever the tagger takes its verb for.</summary>
    private static bool ArguesThat(Document document, Quote quote) => IsListed(document, quote) && OpensWithThat(document, quote)
        && document.TokensIn(quote.Content[0]) is [var first, _, _, ..] && document.Form(first) == "that";

    /// <summary>Whether the unmarked words of a quotation are the source's rather than the article's.</summary>
    public static bool IsInSourcesWords(Document document, Quote quote)
    {
        if (quote.Kind == QuoteKind.Direct)
            return true;
        if (IsAuthor(document, quote) || Unsaid.Is(document, quote))
            return false;
        if (OpensWithThat(document, quote) || quote.Cue.IsEmpty || quote.Verb.Length == 0)
            return true;
        if (!IsListed(document, quote))
            return false;
        return !NeedsClause(quote.Verb) && !IsTopic(document, quote) || HasClause(document, quote.Content[0]) || quote.Content[0].Start < quote.Cue[0].Start
            || CallsOn(document, quote);
    }

    /// <summary>"Wants assurances that", "faces claims of", "his order applies to": a noun of speech that somebody else is to speak, or that acts itself.</summary>
    private static bool IsSought(Document document, Quote quote)
    {
        ReadOnlySpan<Token> cue = document.TokensIn(quote.Cue[0]);
        if (cue.IsEmpty || !cue[^1].Tag.IsNoun() && cue is not [.., { Tag: PennTag.NN or PennTag.NNS }, { Tag: PennTag.IN }])
            return false;
        foreach (Token token in cue)
        {
            if (token.Upos == UniversalTag.VERB)
                return !ReportingVerbs.WithNoun.Contains(document.Lemma(token)) && !CueVerbs.IsListed(document.Lemma(token));
        }
        return document.TokensIn(quote.Content[0]) is [var first, ..] && first.Tag.IsFinite() && quote.Content[0].Start > quote.Cue[0].Start;
    }

    /// <summary>"Accused the board of hiding it": what somebody did, as the source says it.</summary>
    private static bool Charges(Quote quote) => quote.Verb is "accuse" or "charge" or "blame" or "fault" or "suspect";

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
        if (quote.Verb.Length == 0 || CueVerbs.IsListed(quote.Verb) || quote.Verb == "per" || RuleWords.InWhose.Contains(quote.Verb))
            return true;
        foreach (TextSpan cue in quote.Cue)
        {
            ReadOnlySpan<Token> words = document.TokensIn(cue);
            for (int i = 0; i < words.Length; i++)
            {
                string lemma = document.Lemma(words[i]);
                if (CueVerbs.IsListed(lemma) || i + 1 < words.Length && CueVerbs.IsListed($"{lemma} {document.Form(words[i + 1])}")
                    || quote.Kind == QuoteKind.Direct && words[i].Upos == UniversalTag.VERB && CueVerbs.IsListedBesideMarks(lemma))
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
        return Form(document, first) == "that" && !IsDeterminer(document, first)
            || Form(document, first - 1) == "that" && quote.Cue is [var cue] && cue.End <= quote.Content[0].Start;
    }

    /// <summary>"Rejected that plan and left": it tells which plan.</summary>
    private static bool IsDeterminer(Document document, int that)
    {
        if (document.Tokens[that].Tag is PennTag.DT || that + 2 >= document.Tokens.Length)
            return document.Tokens[that].Tag is PennTag.DT;
        return document.Tokens[that + 1].Tag is PennTag.NN && document.Tokens[that + 2].Tag is PennTag.CC or PennTag.Comma or PennTag.Period;
    }

    /// <summary>"…, Marsh says": a word of speech that needs no clause, behind what was said.</summary>
    private static bool IsBehind(Quote quote) => !NeedsClause(quote.Verb) && quote.Content[0].Start < quote.Cue[0].Start;

    /// <summary>Whether a verb stands in the span that is finite, or that is taken for a plain form though no "to" stands before it; no second of two verbs.</summary>
    private static bool IsClause(Document document, TextSpan span)
    {
        PennTag before = PennTag.TO;
        foreach (Token token in document.TokensIn(span))
        {
            if (before is not PennTag.CC && (token.Tag.IsFinite() || token.Tag == PennTag.VB && before is not (PennTag.TO or PennTag.RB)))
                return true;
            before = token.Tag;
        }
        return false;
    }

    /// <summary>
    /// Whether a finite verb stands in the span before any relative pronoun, "when" or clause that "and" joins behind a comma, and not as the second of two verbs.
    /// </summary>
    public static bool HasClause(Document document, TextSpan span)
    {
        PennTag before = PennTag.None;
        foreach (Token token in document.TokensIn(span))
        {
            if (token.Tag.IsFinite() && before is not PennTag.CC)
                return true;
            if (before is not PennTag.None && token.Tag is PennTag.WDT or PennTag.WP or PennTag.WRB || before is PennTag.Comma && token.Tag is PennTag.CC)
                return false;
            before = token.Tag;
        }
        return false;
    }

    private static string Form(Document document, int i) => i >= 0 && i < document.Tokens.Length ? document.Form(document.Tokens[i]) : "";
}
