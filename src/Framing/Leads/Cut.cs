namespace Framing.Leads;

/// <summary>
/// Shortens a sentence to what a reader takes in, at marks of punctuation, else before words that open a clause: a cut inside a phrase loses its
/// head ("the F.B.I. senior counterintelligence"), or who claims what ("Tea growers that the measure is a ploy").
/// </summary>
internal static class Cut
{
    private const int FewWords = 2;

    /// <summary>The part of a sentence around a span in it: whole pieces, those before it first, as far as they fit.</summary>
    public static TextSpan Around(Document document, TextSpan sentence, TextSpan focus, int most)
    {
        if (sentence.Length <= most)
            return sentence;
        TextSpan[] pieces = Pieces(document, sentence, isFine: false);
        (int from, int to) = Holding(pieces, focus);
        if (pieces[to].End - pieces[from].Start > most)
        {
            pieces = Pieces(document, sentence, isFine: true);
            (from, to) = Holding(pieces, focus);
        }
        if (pieces[to].End - pieces[from].Start > most)
            return Begun(document, new(StartFor(document, new(pieces[from].Start, pieces[to].End, sentence.Field), focus, most), pieces[to].End, sentence.Field), most);
        while (true)
        {
            if (FromBefore(document, pieces, from) is var before && before < from && pieces[to].End - pieces[before].Start <= most)
                from = before;
            else if (to < pieces.Length - 1 && pieces[to + 1].End - pieces[from].Start <= most)
                to++;
            else
                return new(pieces[from].Start, pieces[to].End, sentence.Field);
        }
    }

    /// <summary>
    /// The piece to begin with instead of a later one: no piece of a word or two that belongs to what is cut off ("Osterby, which killed four"), unless it
    /// opens the sentence.
    /// </summary>
    private static int FromBefore(Document document, TextSpan[] pieces, int from)
    {
        int before = Math.Max(0, from - 1);
        while (before > 0 && document.WordsIn(pieces[before]) <= FewWords)
            before--;
        return before;
    }

    /// <summary>The first place in a long piece from which its focus still fits: its start, or where a phrase begins.</summary>
    private static int StartFor(Document document, TextSpan piece, TextSpan focus, int most)
    {
        int end = Math.Min(focus.End, focus.Start + most);
        if (end - piece.Start <= most)
            return piece.Start;
        foreach (Token token in document.TokensIn(piece))
        {
            if (token.Upos is UniversalTag.ADP or UniversalTag.SCONJ or UniversalTag.CCONJ && end - token.Span.Start <= most && token.Span.Start <= focus.Start)
                return token.Span.Start;
        }
        return Math.Clamp(focus.Start, piece.Start, piece.End);
    }

    /// <summary>As many of the first words as fit, to where a phrase ends if that is far enough.</summary>
    private static TextSpan Begun(Document document, TextSpan span, int most)
    {
        int end = span.Start, phrase = span.Start;
        foreach (Token token in document.TokensIn(span))
        {
            if (token.Upos is UniversalTag.ADP or UniversalTag.SCONJ or UniversalTag.CCONJ or UniversalTag.PUNCT)
                phrase = end;
            if (token.Span.End - span.Start > most)
                break;
            end = document.IsWord(token) ? token.Span.End : end;
        }
        end = 2 * (phrase - span.Start) > most ? phrase : end;
        return new(span.Start, end > span.Start ? end : Math.Min(span.End, span.Start + most), span.Field);
    }

    private static (int From, int To) Holding(TextSpan[] pieces, TextSpan focus)
    {
        int from = Math.Max(0, Array.FindLastIndex(pieces, p => p.Start <= focus.Start)), to = from;
        while (to < pieces.Length - 1 && pieces[to].End < focus.End)
            to++;
        return (from, to);
    }

    /// <summary>The pieces of a sentence, each from its first word to its last; the last one to the sentence's end.</summary>
    private static TextSpan[] Pieces(Document document, TextSpan sentence, bool isFine)
    {
        List<TextSpan> pieces = [];
        int start = -1, end = sentence.Start, opened = -1;
        bool parted = false;
        foreach (Token token in document.TokensIn(sentence))
        {
            if (!document.IsWord(token))
            {
                parted |= IsParting(document[token.Span]);
                // "$5" begins with its sign, and a quotation with its mark.
                opened = opened < 0 && IsOpening(document[token.Span]) ? token.Span.Start : opened;
                continue;
            }
            if (start >= 0 && (parted || (isFine && OpensClause(document, document.TokensIn(new(token.Span.Start, sentence.End, sentence.Field))))))
            {
                pieces.Add(new(start, end, sentence.Field));
                start = opened >= end ? opened : token.Span.Start;
            }
            start = start < 0 ? sentence.Start : start;
            (end, opened, parted) = (token.Span.End, -1, false);
        }
        pieces.Add(new(Math.Max(start, sentence.Start), sentence.End, sentence.Field));
        return [.. pieces];
    }

    private static bool IsParting(ReadOnlySpan<char> mark) => mark is "," or ";" or ":" or "—" or "–" or "―" or "--";

    private static bool IsOpening(ReadOnlySpan<char> mark) => mark is "$" or "£" or "€" or "#" or "@" or "“" or "‘" or "(";

    /// <summary>"That it …", "who said", "but became"; not "of naming", "and a cape".</summary>
    private static bool OpensClause(Document document, ReadOnlySpan<Token> tokens) => tokens is [var first, var next, ..] && first.Upos switch
    {
        UniversalTag.SCONJ => next.Upos is not UniversalTag.VERB,
        UniversalTag.CCONJ => next.Upos is UniversalTag.VERB or UniversalTag.AUX,
        UniversalTag.PRON => document.Lemma(first) is "who" or "which" && next.Upos is UniversalTag.VERB or UniversalTag.AUX,
        _ => false,
    };
}
