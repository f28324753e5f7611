using System.Runtime.Intrinsics.X86;

namespace Framing.Annotation;

/// <summary>A form of a word, with all that its tagging needs and that does not depend on where it stands. Immutable but for caches.</summary>
internal sealed class WordType
{
    /// <summary>Numbers in what a cache fetches at once.</summary>
    private const int CacheLine = 64 / sizeof(short);

    private readonly TypeTable table;
    private readonly ArraySegment<short> rows;
    private (byte Tag, string Lemma, int Number)[] lemmas = [];

    public WordType(string form, ulong hash, TypeTable table)
    {
        this.table = table;
        Form = form;
        Hash = hash;
        Lexeme = WordForm.Normalize(form);
        TaggerModel tagger = table.Model.Tagger;
        Span<short> input = stackalloc short[tagger.InputDims];
        tagger.Input(form, input);
        rows = table.TakeRows();
        tagger.Rows(input, rows);
        Candidates = tagger.Candidates(form);
    }

    public string Form { get; }

    public ulong Hash { get; }

    /// <summary>Its number in its table, by which documents index what they know of it; set before others see the type.</summary>
    public int Number { get; set; }

    public string Lexeme { get; }

    /// <summary>The lexeme's number among the words of its table; set before others see the type.</summary>
    public int LexemeNumber { get; set; }

    /// <summary>What the word adds to the hidden layer for each of the five positions.</summary>
    public ReadOnlySpan<short> Rows => rows;

    /// <summary>
    /// Has the processor fetch the rows while the sentence's other words are looked up. Those of a common vocabulary are more than its caches
    /// hold, and waiting for them took a sixth of the time.
    /// </summary>
    public unsafe void FetchRows()
    {
        if (!Sse.IsSupported)
            return;
        fixed (short* row = Rows)
        {
            for (int i = 0; i < rows.Count; i += CacheLine)
                Sse.Prefetch0(row + i);
        }
    }

    /// <summary>The tags it can have.</summary>
    public byte[] Candidates { get; }

    /// <summary>The lemma under a tag, and its number among the words of its table. Threads may work it out at once; they get the same.</summary>
    public (string Lemma, int Number) LemmaFor(byte tag)
    {
        // Few words have more than two tags, and what one thread adds over another's head is made again when it is next asked for.
        (byte Tag, string Lemma, int Number)[] known = Volatile.Read(ref lemmas);
        foreach ((byte seen, string lemma, int number) in known)
        {
            if (seen == tag)
                return (lemma, number);
        }
        string made = table.Model.Lemmas.Lemma(Form, Lexeme, table.Model.Tagger.Tags[tag]);
        int itsNumber = ReferenceEquals(made, Lexeme) ? LexemeNumber : table.NumberOf(made);
        Volatile.Write(ref lemmas, [.. known, (tag, made, itsNumber)]);
        return (made, itsNumber);
    }
}
