namespace Framing.Annotation;

/// <summary>A form of a word, with all that its tagging needs and that does not depend on where it stands. Immutable but for caches.</summary>
internal sealed class WordType
{
    private readonly string?[] lemmas;
    private readonly TextModel model;

    public WordType(string form, TextModel model)
    {
        this.model = model;
        Form = form;
        Lexeme = WordForm.Normalize(form);
        TaggerModel tagger = model.Tagger;
        Span<short> input = stackalloc short[tagger.InputDims];
        tagger.Input(form, input);
        Rows = tagger.Rows(input);
        Candidates = tagger.Candidates(form);
        lemmas = new string?[tagger.Tags.Length];
    }

    public string Form { get; }

    public string Lexeme { get; }

    /// <summary>What the word adds to the hidden layer for each of the five positions.</summary>
    public short[] Rows { get; }

    /// <summary>The tags it can have.</summary>
    public byte[] Candidates { get; }

    /// <summary>The lemma under a tag. Threads may work it out at once; they get the same.</summary>
    public string LemmaFor(byte tag) => lemmas[tag] ??= model.Lemmas.Lemma(Form, Lexeme, model.Tagger.Tags[tag]);
}
