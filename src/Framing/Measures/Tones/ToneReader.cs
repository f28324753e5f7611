using System.Buffers;
using System.Text;

namespace Framing.Measures.Tones;

/// <summary>Cuts a piece of a document into units of tone: at blanks, less the punctuation around a word, over plain marks. Linear in the piece.</summary>
internal static class ToneReader
{
    /// <summary>So much of a sentence tells how it is written; each of its words asks, and a longer one is a list or a fault.</summary>
    private const int MostTokens = 300;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:.?!()\u2014\u2026");

    /// <summary>The units, and how many marks of exclamation and question stand in the piece.</summary>
    public static (List<ToneUnit> Units, int Exclamations, int Questions) Read(Document document, TextSpan piece)
    {
        PlainMarks plain = PlainMarks.Of(document[piece]);
        List<ToneUnit> units = [];
        bool breaks = true;
        int start = 0;
        for (int i = 0; i <= plain.Text.Length; i++)
        {
            if (i < plain.Text.Length && !char.IsWhiteSpace(plain.Text[i]))
                continue;
            if (i > start)
                Add(units, document, piece, plain, start, i, ref breaks);
            start = i + 1;
        }
        for (int i = 0; i < units.Count; i++)
        {
            int term = ToneLists.TermAt(units, i);
            for (int end = i + term; i < end; i++)
                units[i] = units[i].Silent;
            i -= term > 0 ? 1 : 0;
        }
        return (units, plain.Text.AsSpan().Count('!'), plain.Text.AsSpan().Count('?'));
    }

    private static void Add(List<ToneUnit> units, Document document, TextSpan piece, PlainMarks plain, int start, int end, ref bool breaks)
    {
        ReadOnlySpan<char> chunk = plain.Text.AsSpan(start, end - start);
        int from = 0, to = chunk.Length;
        while (from < to && !IsWordPart(chunk[from]))
            from++;
        while (to > from && !IsWordPart(chunk[to - 1]))
            to--;
        breaks |= EndsClause(chunk[..from]);
        if (from == to)
        {
            AddMarks(units, chunk, breaks);
        }
        else
        {
            ReadOnlySpan<char> word = chunk[from..to];
            // What is left of an emoticon (":D") is so short that the marks belong to it.
            VaderEntry whole = VaderLexicon.Entry(VaderLexicon.Find(chunk));
            VaderEntry entry = word.Length <= 2 && whole.Listed ? whole : VaderLexicon.Entry(VaderLexicon.Find(word));
            int place = piece.Start + plain.Places[start + from];
            units.Add(Unit(document, new(place, place + 1, piece.Field), word, entry, breaks));
        }
        breaks = EndsClause(chunk[to..]) || from == to && breaks;
    }

    /// <summary>An emoticon or emoji bears its own tone; other marks are no words.</summary>
    private static void AddMarks(List<ToneUnit> units, ReadOnlySpan<char> chunk, bool breaks)
    {
        double valence = VaderLexicon.Entry(VaderLexicon.Find(chunk)).Valence;
        foreach (Rune rune in chunk.EnumerateRunes())
        {
            foreach (string word in VaderLexicon.EmojiName(rune.Value)?.Split(' ') ?? [])
                valence += VaderLexicon.Entry(VaderLexicon.Find(word)).Valence;
        }
        if (valence != 0)
            units.Add(new(chunk.ToString(), valence, 0, NegationReach.None, IsUpper: false, breaks));
    }

    private static ToneUnit Unit(Document document, TextSpan first, ReadOnlySpan<char> word, in VaderEntry entry, bool breaks)
    {
        string form = word.ToString().ToLowerInvariant();
        NegationReach negates = ToneLists.NegatesClause.Contains(form) ? NegationReach.Clause
            : ToneLists.NegatesNext.Contains(form) || form.Contains("n't", StringComparison.Ordinal) ? NegationReach.Near
            : NegationReach.None;
        bool bears = negates == NegationReach.None && entry.Boost == 0 && entry.Valence != 0 && BearsTone(document, first, form);
        return new(form, bears ? entry.Valence : 0, entry.Boost, negates, IsUpper(word), breaks || ToneLists.BeginsClause.Contains(form));
    }

    /// <summary>Whether the word is no name, and bears tone as the part of speech that it is.</summary>
    private static bool BearsTone(Document document, TextSpan first, string form)
    {
        if (ToneLists.NoTone.Contains(form))
            return false;
        int at = Document.IndexAt(document.Tokens, first, t => t.Span);
        if (at < 0)
            return true;
        if (ToneLists.Exclaims.Contains(form))
            return true;
        Token token = document.Tokens[at];
        int name = Document.IndexAt(document.Entities, token.Span, e => e.Span);
        // A word of the lexicon in capitals is loud ("I LOVE it", "SO HAPPY"), unless it is part of a name that is not ("the CARES Act").
        bool loud = name < 0 ? !OpensName(document, at) : document.Entities[name].Span == token.Span || IsShouted(document, document.Entities[name]);
        if (loud && IsUpper(document[token.Span]))
            return true;
        if (first.Field == Field.Text && IsPartOfName(document, at))
            return false;
        return token.Upos switch
        {
            // A sentence of one word ("Brilliant!") exclaims and names nobody.
            _ when IsOnlyWord(document, first) => true,
            // "Yay!": one word that no longer name of the article ends with, and that is no noun, exclaims.
            UniversalTag.INTJ or UniversalTag.ADJ or UniversalTag.ADV or UniversalTag.VERB when name >= 0 && IsLone(document.Entities[name], token) => true,
            _ when name >= 0 => false,
            // A capital at the start of a sentence, or in a title, says nothing.
            UniversalTag.PROPN => !char.IsUpper(document[token.Span][0]) || first.Field == Field.Title || document.SentenceAt(first).Start == token.Span.Start,
            UniversalTag.NOUN => !ToneLists.NoToneAsNoun.Contains(form) && !ToneLists.ToneAsVerbOnly.Contains(form),
            UniversalTag.VERB => true,
            _ => !ToneLists.ToneAsVerbOnly.Contains(form),
        };
    }

    /// <summary>"Sweet Hope Ministries", "Faith Strong works": capitals side by side are a name, but not where a sentence is written in capitals as a title is.</summary>
    private static bool IsPartOfName(Document document, int at)
    {
        TextSpan sentence = document.SentenceAt(document.Tokens[at].Span);
        bool opens = sentence.Start == document.Tokens[at].Span.Start;
        bool beside = IsCapitalized(document, at) && (IsCapitalized(document, at + 1) && (!opens || document.Tokens[at].Upos is UniversalTag.PROPN or UniversalTag.NOUN)
            || !opens && IsCapitalized(document, at - 1) && document.Tokens[at - 1].Upos is UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ);
        if (!beside)
            return false;
        ReadOnlySpan<Token> tokens = document.TokensIn(sentence);
        foreach (Token token in tokens[..Math.Min(tokens.Length, MostTokens)])
        {
            if (char.IsLower(document[token.Span][0]) && token.Upos is UniversalTag.NOUN or UniversalTag.VERB or UniversalTag.ADJ)
                return true;
        }
        return false;
    }

    /// <summary>Whether a word's sentence has no other.</summary>
    private static bool IsOnlyWord(Document document, TextSpan word)
    {
        int words = 0;
        foreach (Token token in document.TokensIn(document.SentenceAt(word)))
        {
            words += document.IsWord(token) ? 1 : 0;
            if (words > 1)
                return false;
        }
        return words == 1;
    }

    /// <summary>A word with one capital, at its head, on the line of the word before.</summary>
    private static bool IsCapitalized(Document document, int at) => at >= 0 && at < document.Tokens.Length
        && document[document.Tokens[at].Span] is [var head, .. { Length: > 1 } rest] && char.IsUpper(head) && !rest.ContainsAnyInRange('A', 'Z');

    /// <summary>Whether several words in capitals, and no name that is written otherwise elsewhere, were taken for a person's name.</summary>
    private static bool IsShouted(Document document, Entity name) =>
        name.Type == EntityType.Person && !document[name.Span].ContainsAnyInRange('a', 'z') && !name.Name.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>"The CARES Act": a name of a thing, which goes on in small letters.</summary>
    private static bool OpensName(Document document, int at) => at + 1 < document.Tokens.Length && document.Tokens[at].Upos == UniversalTag.PROPN
        && document.Tokens[at + 1] is { Upos: UniversalTag.PROPN } next && char.IsUpper(document[next.Span][0]) && !IsUpper(document[next.Span]);

    private static bool IsLone(Entity name, Token token) =>
        name.Span == token.Span && name.Type == EntityType.Person && !name.Name.Contains(' ', StringComparison.Ordinal);

    private static bool IsUpper(ReadOnlySpan<char> word) => word.Length > 1 && word.ContainsAnyInRange('A', 'Z') && !word.ContainsAnyInRange('a', 'z');

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c);

    private static bool EndsClause(ReadOnlySpan<char> marks) => marks.ContainsAny(ClauseEnds);
}
