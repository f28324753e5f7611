using Framing.Annotation.Marks;
using Framing.Language;

namespace Framing.Quotes.Voices;

/// <summary>Wording that holds a name at a distance: "so-called", "known as", "dubbed", "what X calls", "X's term".</summary>
internal static class Distancing
{
    /// <summary>How many words may stand between "what" and "calls", or between a closing mark and "term".</summary>
    private const int Reach = 8;

    private static readonly WordLists Lists = WordLists.Of("Quotes/distancing");
    private static readonly WordSet SoCalled = Lists.Set("so called"), Calls = Lists.Set("calls"), Describes = Lists.Set("describes"), Refers = Lists.Set("refers");
    private static readonly WordSet Terms = Lists.Set("term"), WhoseTerm = Lists.Set("whose term"), AsCalled = Lists.Set("as called");

    /// <summary>Marks as distanced the phrases that such wording introduces without quotation marks.</summary>
    public static void SetPhrases(Document document, Voice[] voices, int[] quotes)
    {
        for (int i = 0; i < voices.Length; i++)
        {
            if (voices[i] == Voice.DirectQuote)
                continue;
            if (Introduces(document, i) || IsUsage(document, i))
            {
                Set(voices, quotes, i + 1, PhraseEnd(document, i + 1), ownOnly: false);
            }
            else if (Mentions.SpeaksOf(document, i) || Mentions.Chooses(document, i))
            {
                int end = PhraseEnd(document, i + 1);
                Set(voices, quotes, i + 1, end, ownOnly: false);
                for (int next = end; end > i + 1 && (next = Mentions.Another(document, next)) > 0; next = PhraseEnd(document, next))
                    Set(voices, quotes, next, PhraseEnd(document, next), ownOnly: false);
            }
            else if (Mentions.UsedAs(document, i) is >= 0 and var used)
            {
                Set(voices, quotes, used, i, ownOnly: false);
            }
            else if (Mentions.Names(document, i))
            {
                // Where a source is told, the name is the source's.
                Set(voices, quotes, i + 1, PhraseEnd(document, i + 1), ownOnly: true);
            }
        }
    }

    private static void Set(Voice[] voices, int[] quotes, int from, int end, bool ownOnly)
    {
        for (int token = from; token < end; token++)
        {
            if (voices[token] != Voice.DirectQuote && (!ownOnly || voices[token].IsOwn()))
                (voices[token], quotes[token]) = (Voice.Distanced, -1);
        }
    }

    /// <summary>Whether such wording introduces or follows the words in marks.</summary>
    public static bool StandsAt(Document document, QuotedSpan pair)
    {
        int first = document.FirstTokenAt(pair.Outer), last = first;
        while (last + 1 < document.Tokens.Length && pair.Outer.Contains(document.Tokens[last + 1].Span))
            last++;
        if (first >= document.Tokens.Length)
            return false;
        TextSpan sentence = document.SentenceAt(document.Tokens[first].Span);
        int before = first - 1;
        for (int skipped = 0; skipped < 2 && before >= 0 && document.Tokens[before].Tag is PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.Comma; skipped++)
            before--;
        bool introduced = before >= 0 && sentence.Contains(document.Tokens[before].Span)
            && (Introduces(document, before) || IsMention(document, before));
        return introduced || Follows(document, last + 1, sentence);
    }

    /// <summary>Whether the token ends wording that introduces a name.</summary>
    private static bool Introduces(Document document, int i)
    {
        string form = Form(document, i);
        if (SoCalled.Contains(form))
            return true;
        if (form == "called" && (IsHyphened(document, i) && Form(document, i - 2) == "so"
            || Form(document, i - 1) == "so" && document.Tokens[i - 2 < 0 ? 0 : i - 2].Tag == PennTag.DT))
            return true;
        if (form == "as")
        {
            string verb = Form(document, i - 1);
            return verb == "known" || Describes.Contains(verb) && WhatStandsBefore(document, i - 1)
                || verb == "to" && Refers.Contains(Form(document, i - 2)) && WhatStandsBefore(document, i - 2);
        }
        return Calls.Contains(form) && WhatStandsBefore(document, i);
    }

    /// <summary>
    /// "Opponents call them", "which opponents call": what some are in the habit of saying. In marks, the same wording gives a quotation its
    /// source, so it counts for unmarked phrases only.
    /// </summary>
    private static bool IsUsage(Document document, int i)
    {
        if (Form(document, i) is "it" or "them")
            return Form(document, i - 1) is "call" or "calls" && document.Tokens[i - 1].Tag is PennTag.VBP or PennTag.VBZ;
        if (Form(document, i) is not ("call" or "calls") || i < 2)
            return false;
        int subject = i - 1;
        while (subject > 0 && i - subject < Reach && IsNominal(document.Tokens[subject].Tag))
            subject--;
        return subject < i - 1 && Form(document, subject) == "which";
    }

    private static bool IsNominal(PennTag tag) =>
        tag is PennTag.DT or PennTag.JJ or PennTag.PRP or PennTag.PRPS or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS;

    /// <summary>"The term", "the word": the name itself is spoken of.</summary>
    private static bool IsMention(Document document, int i) =>
        Terms.Contains(Form(document, i)) && document.Tokens[Math.Max(0, i - 1)].Tag is PennTag.DT or PennTag.JJ or PennTag.PRPS;

    private static bool IsHyphened(Document document, int i) =>
        i >= 2 && document.Tokens[i - 1].Span.Length == 1 && document[document.Tokens[i - 1].Span][0] is '-' or '‐' or '‑' or '–';

    /// <summary>"What the agency calls".</summary>
    private static bool WhatStandsBefore(Document document, int i)
    {
        for (int back = 1; back <= Reach && i - back >= 0; back++)
        {
            Token token = document.Tokens[i - back];
            if (document.Form(token) == "what")
                return true;
            if (token.Tag is PennTag.Period or PennTag.Comma or PennTag.OpenQuote or PennTag.CloseQuote)
                return false;
        }
        return false;
    }

    /// <summary>"(ICE's term, not ours)", ", as the agency calls them".</summary>
    private static bool Follows(Document document, int from, TextSpan sentence)
    {
        bool possessive = false, asClause = false, aside = false;
        for (int i = from; i < from + Reach && i < document.Tokens.Length && sentence.Contains(document.Tokens[i].Span); i++)
        {
            Token token = document.Tokens[i];
            string form = document.Form(token);
            if (i == from)
            {
                aside = token.Tag is PennTag.Comma or PennTag.OpenBracket or PennTag.Colon || token.Upos == UniversalTag.PUNCT;
                asClause = form == "as";
                if (!aside && !asClause)
                    return false;
                continue;
            }
            if (i == from + 1 && aside)
                asClause = form == "as";
            possessive |= token.Tag is PennTag.POS or PennTag.PRPS or PennTag.DT;
            if (WhoseTerm.Contains(form) && possessive)
                return true;
            if (asClause && AsCalled.Contains(form))
                return true;
            if (i > from && token.Tag is PennTag.Comma or PennTag.CloseBracket or PennTag.Period)
                return false;
        }
        return false;
    }

    /// <summary>The end of the noun phrase that starts there; where none does, its start.</summary>
    private static int PhraseEnd(Document document, int from)
    {
        var tokens = document.Tokens;
        int i = from;
        while (i < tokens.Length && tokens[i].Tag is PennTag.DT or PennTag.PRPS or PennTag.RB)
            i++;
        int end = from;
        for (; i < tokens.Length && tokens[i].Span.Field == tokens[from].Span.Field; i++)
        {
            PennTag tag = tokens[i].Tag;
            bool noun = tag is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.CD;
            bool inner = tag is PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.VBN or PennTag.VBG or PennTag.HYPH or PennTag.POS or PennTag.AFX or PennTag.ADD
                || (tag == PennTag.CC && end == from);
            bool joined = end == i && i > from && tokens[i].Span.Start == tokens[i - 1].Span.End && tokens[i].Upos != UniversalTag.PUNCT;
            if (!noun && !inner && !joined)
                break;
            if (noun || joined)
                end = i + 1;
        }
        // "The word illegal"
        return end == from && i > from && tokens[i - 1].Tag is PennTag.JJ ? i : end;
    }

    private static string Form(Document document, int i) => i >= 0 && i < document.Tokens.Length ? document.Form(document.Tokens[i]) : "";
}
