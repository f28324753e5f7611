using System.Collections.Immutable;
using Framing.Language;
using Framing.Quotes.Rules;

namespace Framing.Quotes;

/// <summary>Turns attributions in tokens into quotes in characters.</summary>
internal static class QuoteBuilder
{
    public static Quote? Build(QuoteText text, Attribution attribution)
    {
        var content = ImmutableArray.CreateBuilder<TextSpan>();
        int words = 0, inMarks = 0;
        // Nobody's words begin in a headline and go on below.
        Field field = text.Tokens[attribution.Cue?.Head ?? attribution.Content[0].First].Span.Field;
        foreach (TokenRange range in attribution.Content.Where(range => text.Tokens[range.First].Span.Field == field).SelectMany(range => Pieces(text, range)))
        {
            int here = 0;
            for (int token = range.First; token <= range.Last; token++)
            {
                if (!text.Document.IsWord(text.Tokens[token]))
                    continue;
                here++;
                inMarks += attribution.Verbatim || text.Marks.IsInside(token) ? 1 : 0;
            }
            words += here;
            if (here > 0)
                content.Add(text.Span(range.First, range.Last));
        }
        if (content.Count == 0)
            return null;
        (string verb, VerbClass verbClass) = Verb(text, attribution.Cue);
        return new()
        {
            Kind = inMarks == 0 ? QuoteKind.Indirect : inMarks < words ? QuoteKind.Mixed : QuoteKind.Direct,
            Content = content.ToImmutable(),
            Cue = attribution.Cue is { } cue ? [text.Span(cue.First, cue.Last)] : [],
            SourceSpans = attribution.Source is { } source ? [Apposition(text, attribution, source) ?? SourceSpan(text, source)] : [],
            Verb = verb,
            VerbClass = verbClass,
            Words = words,
            WordsInMarks = inMarks,
        };
    }

    /// <summary>Without marks and punctuation at the ends, and apart where one quotation ends and the next begins.</summary>
    private static IEnumerable<TokenRange> Pieces(QuoteText text, TokenRange range)
    {
        int first = range.First;
        for (int token = range.First; token <= range.Last; token++)
        {
            bool splits = text.Marks.State[token] == MarkState.Close && token < range.Last && text.Marks.State[token + 1] == MarkState.Open;
            if (!splits && token < range.Last)
                continue;
            if (Trimmed(text, new(first, token)) is { } piece)
                yield return piece;
            first = token + 1;
        }
    }

    private static TokenRange? Trimmed(QuoteText text, TokenRange range)
    {
        (int first, int last) = (range.First, range.Last);
        while (first <= last && text.IsPunctuation(first))
            first++;
        // The full stop of a whole sentence in marks is part of it.
        while (last >= first && text.IsPunctuation(last) && !text.Marks.IsInside(last))
            last--;
        return first <= last ? new(first, last) : null;
    }

    /// <summary>The name in "the company's president, Owen Hale": it tells more than the phrase before it, whose words another may bear too.</summary>
    private static TextSpan? Apposition(QuoteText text, Attribution attribution, TokenRange source)
    {
        if (text.Tokens[source.First].Tag is not (PennTag.DT or PennTag.PRPS or PennTag.CD))
            return null;
        int end = text.Sentences.End(text.Sentences.Of[source.First]), comma = source.First;
        while (comma < end && comma <= source.Last + 1 && text.Class[comma] != (byte)TokenClass.Comma)
            comma++;
        if (comma > source.Last + 1 || comma >= end || text.Tokens[comma - 1].Tag is PennTag.NNP or PennTag.NNPS)
            return null;
        int last = comma;
        while (last + 1 < end && text.Tokens[last + 1].Tag is PennTag.NNP or PennTag.HYPH)
            last++;
        bool closes = last + 1 >= end || text.IsPunctuation(last + 1) || text.Document.Form(text.Tokens[last + 1]) == "of";
        var name = new TokenRange(comma + 1, last);
        return last > comma + 1 && closes && !attribution.Content.Exists(range => range.Overlaps(name)) ? text.Span(name.First, name.Last) : null;
    }

    /// <summary>The source without what is said of it: before a comma, a bracket, "who", and without the day of the week.</summary>
    private static TextSpan SourceSpan(QuoteText text, TokenRange source)
    {
        int last = source.First;
        for (int token = source.First + 1; token <= source.Last; token++)
        {
            if (text.IsPunctuation(token) && (text.Class[token] == (byte)TokenClass.Comma || IsDash(text, token))
                || text.Tokens[token].Tag is PennTag.WP or PennTag.WDT or PennTag.OpenBracket)
                break;
            last = token;
        }
        while (last > source.First && IsDay(text.Document.Form(text.Tokens[last])))
            last--;
        // "Documents released on Friday": without the day no preposition is left either.
        if (last < source.Last && last > source.First + 1 && IsDay(text.Document.Form(text.Tokens[last + 1])) && text.Tokens[last].Tag is PennTag.IN)
            last--;
        return text.Span(source.First, last);
    }

    /// <summary>A dash that stands alone: the hyphen of "Dunn-Ellis" or "SB-54" is part of the name.</summary>
    private static bool IsDash(QuoteText text, int token) => text.Class[token] == (byte)TokenClass.Dash
        && (text.Tokens[token - 1].Span.End < text.Tokens[token].Span.Start || token + 1 >= text.Count
        || text.Tokens[token].Span.End < text.Tokens[token + 1].Span.Start);

    public static bool IsDay(string form) =>
        form is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "today" or "yesterday";

    private static (string Verb, VerbClass Class) Verb(QuoteText text, CueSpan? cue)
    {
        if (cue is not { } span)
            return ("", VerbClass.Neutral);
        int head = HeadOf(text, span);
        string lemma = LemmaAt(text, head);
        if (!lemma.Any(char.IsLetter))
            return ("", VerbClass.Neutral);
        return (lemma, CueVerbs.ClassOf(Phrase(text, head) ?? lemma));
    }

    /// <summary>
    /// The word that reports: the cue's head, or where that is none ("has maintained", "sent a tweet about") the last of its words that does, else its verb.
    /// </summary>
    public static int HeadOf(QuoteText text, CueSpan cue)
    {
        // "Said in a written statement", "said claims": what follows the verb tells how, or what was said.
        for (int i = cue.First; i < cue.Head && text.TagOf(cue.Head) is not PennTag.VB; i++)
        {
            if (text.TagOf(i).IsFinite() && ReportingVerbs.Says.Contains(text.FormOf(i)) && !RuleWords.Unspoken.Contains(text.FormOf(i)))
                return i;
        }
        if (Reports(text, cue.Head, cue.Last))
            return cue.Head;
        for (int i = cue.Last; i >= cue.First; i--)
        {
            if (Reports(text, i, cue.Last))
                return i;
        }
        for (int i = cue.Last; i >= cue.First && !text.IsVerb(cue.Head); i--)
        {
            if (text.IsVerb(i))
                return i;
        }
        // "Her announcement Friday"
        int head = cue.Head;
        while (head > cue.First && IsDay(text.FormOf(head)))
            head--;
        return head;
    }

    private static bool Reports(QuoteText text, int token, int last) => CueVerbs.IsListed(LemmaAt(text, token)) || token < last && Phrase(text, token) is not null;

    /// <summary>A word with its particle, where they are listed as one: "point out".</summary>
    private static string? Phrase(QuoteText text, int token)
    {
        if (token + 1 >= text.Count)
            return null;
        string phrase = $"{LemmaAt(text, token)} {text.FormOf(token + 1)}";
        return CueVerbs.IsListed(phrase) ? phrase : null;
    }

    /// <summary>The lemma as it is listed; "not" is no word that has lost an -e.</summary>
    private static string LemmaAt(QuoteText text, int token) => text.Document.Lemma(text.Tokens[token]) is var lemma
        && text.Tokens[token].Upos is UniversalTag.VERB or UniversalTag.NOUN ? CueVerbs.Whole(lemma) : lemma;
}
