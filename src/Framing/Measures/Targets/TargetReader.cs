namespace Framing.Measures.Targets;

/// <summary>Reads the sentence of a target out of a document. Keeps what it knows of the document's words; not thread-safe.</summary>
internal sealed class TargetReader(TargetLexicon lexicon)
{
    private readonly TargetSentence sentence = new();
    private TargetWord[] words = new TargetWord[64];
    private Document? document;
    private TextSpan current;
    private (TargetWord Word, bool IsKnown)[] plain = [], capitalized = [];

    /// <summary>The sentence with the target in its place; the target is the tokens that its span touches.</summary>
    public TargetSentence Read(Document document, TextSpan target)
    {
        TextSpan span = document.SentenceAt(target);
        ReadOnlySpan<Token> tokens = document.TokensIn(span);
        if (!ReferenceEquals(document, this.document) || span != current)
            Load(document, span, tokens);
        int from = FirstBeyond(tokens, target.Start);
        int to = from;
        while (to < tokens.Length && tokens[to].Span.Start < target.End)
            to++;
        // A target between tokens, such as an empty span, stands in its gap.
        sentence.Aim(Math.Min(from, Math.Max(0, tokens.Length - 1)), Math.Max(to, Math.Min(from + 1, tokens.Length)));
        return sentence;
    }

    /// <summary>The first token that ends after the place, by halves.</summary>
    private static int FirstBeyond(ReadOnlySpan<Token> tokens, int start)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.End <= start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private void Load(Document document, TextSpan span, ReadOnlySpan<Token> tokens)
    {
        if (!ReferenceEquals(document, this.document))
            (plain, capitalized) = (new (TargetWord, bool)[document.Vocabulary.Count], new (TargetWord, bool)[document.Vocabulary.Count]);
        (this.document, current) = (document, span);
        if (words.Length < tokens.Length)
            words = new TargetWord[tokens.Length * 2];
        for (int i = 0; i < tokens.Length; i++)
        {
            bool isCapitalized = i > 0 && char.IsUpper(document[tokens[i].Span][0]);
            ref (TargetWord Word, bool IsKnown) known = ref (isCapitalized ? capitalized : plain)[tokens[i].Lexeme];
            if (!known.IsKnown)
                known = (lexicon.Find(document.Form(tokens[i]), isCapitalized), true);
            words[i] = known.Word;
        }
        sentence.Read(words.AsSpan(0, tokens.Length));
    }
}
