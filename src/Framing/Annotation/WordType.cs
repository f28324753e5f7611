namespace Framing.Annotation;

/// <summary>A form of a word, with all that its tagging needs and that does not depend on where it stands. Immutable but for caches.</summary>
internal sealed class WordType
{
    private readonly TextModel model;
    private readonly ArraySegment<short> rows;
    private (byte Tag, string Lemma)[] lemmas = [];

    public WordType(string form, TextModel model, RowStore store)
    {
        this.model = model;
        Form = form;
        Lexeme = WordForm.Normalize(form);
        TaggerModel tagger = model.Tagger;
        Span<short> input = stackalloc short[tagger.InputDims];
        tagger.Input(form, input);
        rows = store.Take();
        tagger.Rows(input, rows);
        Candidates = tagger.Candidates(form);
    }

    public string Form { get; }

    public string Lexeme { get; }

    /// <summary>What the word adds to the hidden layer for each of the five positions.</summary>
    public ReadOnlySpan<short> Rows => rows;

    /// <summary>The tags it can have.</summary>
    public byte[] Candidates { get; }

    /// <summary>The lemma under a tag. Threads may work it out at once; they get the same.</summary>
    public string LemmaFor(byte tag)
    {
        // Few words have more than two tags, and what one thread adds over another's head is made again when it is next asked for.
        (byte Tag, string Lemma)[] known = Volatile.Read(ref lemmas);
        foreach ((byte seen, string lemma) in known)
        {
            if (seen == tag)
                return lemma;
        }
        string made = model.Lemmas.Lemma(Form, Lexeme, model.Tagger.Tags[tag]);
        Volatile.Write(ref lemmas, [.. known, (tag, made)]);
        return made;
    }
}
