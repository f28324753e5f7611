namespace Framing.Quotes;

/// <summary>Fills the numbers of a <see cref="QuoteText"/> that need no more than the token itself and its neighbour.</summary>
internal static class TokenReader
{
    private static readonly uint That = FeatureHash.Of("that");

    public static void Fill(QuoteText text, CueLexicon lexicon)
    {
        Vocabulary vocabulary = text.Document.Vocabulary;
        uint[] hashes = new uint[vocabulary.Count];
        uint[] suffixes = new uint[vocabulary.Count];
        for (int id = 0; id < hashes.Length; id++)
        {
            string word = vocabulary[id];
            hashes[id] = FeatureHash.Of(word);
            suffixes[id] = FeatureHash.Of(word.AsSpan(Math.Max(0, word.Length - 3)));
        }
        // Bands by lemma, as a verb and otherwise; looked up where a lemma first stands.
        short[] known = new short[2 * hashes.Length];
        Array.Fill(known, (short)-1);
        for (int i = 0; i < text.Count; i++)
        {
            Token token = text.Tokens[i];
            text.Form[i] = hashes[token.Lexeme];
            text.Lemma[i] = hashes[token.Lemma];
            text.Suffix[i] = suffixes[token.Lexeme];
            text.Tag[i] = (uint)token.Tag;
            bool verb = token.Upos == UniversalTag.VERB;
            ref short bands = ref known[2 * token.Lemma + (verb ? 1 : 0)];
            if (bands < 0)
                bands = lexicon.BandsOf(text.Lemma[i], verb);
            text.CueBand[i] = (byte)(bands & 15);
            text.SourceBand[i] = (byte)(bands >> 4);
            text.Shape[i] = ShapeOf(text.Document[token.Span]);
            text.Class[i] = (byte)ClassOf(text, i);
        }
    }

    private static TokenClass ClassOf(QuoteText text, int i)
    {
        switch (text.Marks.State[i])
        {
            case MarkState.Open: return TokenClass.Open;
            case MarkState.Close: return TokenClass.Close;
        }
        if (text.IsPunctuation(i))
        {
            switch (text.Document[text.Tokens[i].Span][0])
            {
                case ',': return TokenClass.Comma;
                case '.' or '!' or '?' or '…': return TokenClass.Stop;
                case ':' or ';': return TokenClass.Colon;
                case '-' or '–' or '—' or '―': return TokenClass.Dash;
            }
        }
        if (i > 0 && text.Marks.State[i - 1] == MarkState.Open)
            return TokenClass.AfterOpen;
        if (text.Sentences.Start(text.Sentences.Of[i]) == i)
            return TokenClass.SentenceStart;
        if (text.Form[i] == That)
            return TokenClass.That;
        if (text.IsLikelyCue(i))
            return TokenClass.Cue;
        return text.Tokens[i].Upos switch
        {
            UniversalTag.VERB => TokenClass.Verb,
            UniversalTag.PROPN => TokenClass.Name,
            _ => TokenClass.Other,
        };
    }

    /// <summary>0 for a word in lower case, 1 capitalized, 2 in capitals, 3 with a digit, 4 for marks; 5 for an initial.</summary>
    private static byte ShapeOf(ReadOnlySpan<char> word)
    {
        bool letter = false, digit = false, lower = false;
        foreach (char c in word)
        {
            letter |= char.IsLetter(c);
            digit |= char.IsDigit(c);
            lower |= char.IsLower(c);
        }
        if (digit)
            return 3;
        if (!letter)
            return 4;
        if (!char.IsUpper(word[0]))
            return 0;
        return lower ? (byte)1 : word.Length <= 2 ? (byte)5 : (byte)2;
    }
}
