using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Framing.Lexicons;

/// <summary>
/// A document's tokens as the matcher sees them. Each distinct word of the document is looked up once, so that the scan compares integers.
/// </summary>
internal sealed class MatchedTokens
{
    private readonly Document document;
    private readonly ImmutableArray<WordSymbols> symbols;

    /// <summary>For each word of the document its number among those that patterns know.</summary>
    private readonly int[] words;
    private readonly bool[] starts;
    private readonly FormKind[] kinds;

    public MatchedTokens(Document document, TermAutomaton automaton)
    {
        this.document = document;
        symbols = automaton.Symbols;
        Tokens = document.Tokens;
        Vocabulary vocabulary = document.Vocabulary;
        words = new int[vocabulary.Count];
        starts = new bool[vocabulary.Count];
        kinds = new FormKind[vocabulary.Count];
        for (int id = 0; id < words.Length; id++)
            starts[id] = symbols.ItemRef(words[id] = automaton.Words.Find(vocabulary[id])).Starts;
    }

    public ImmutableArray<Token> Tokens { get; }

    public FormKind KindAt(int index)
    {
        int lexeme = Tokens.ItemRef(index).Lexeme;
        ref FormKind kind = ref kinds[lexeme];
        if (kind == FormKind.Unknown)
            kind = FormKinds.Of(document.Vocabulary[lexeme]);
        return kind;
    }

    /// <summary>Whether some pattern may begin here and go on, by this token and the next.</summary>
    public bool Starts(int index)
    {
        ref readonly Token token = ref Tokens.ItemRef(index);
        if (!starts[token.Lexeme] && !starts[token.Lemma])
            return false;
        ref readonly WordSymbols form = ref symbols.ItemRef(words[token.Lexeme]);
        if (token.Lemma == token.Lexeme)
            return form.Wants.Overlaps(SymbolSet.AnyToken) || (index + 1 < Tokens.Length && MaySatisfy(index + 1, form.Wants));
        SymbolSet wanted = form.Wants | symbols.ItemRef(words[token.Lemma]).Wants;
        return wanted.Overlaps(SymbolSet.AnyToken) || (index + 1 < Tokens.Length && MaySatisfy(index + 1, wanted));
    }

    /// <summary>Whether the token may satisfy a symbol of the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MaySatisfy(int index, in SymbolSet wanted)
    {
        ref readonly Token token = ref Tokens.ItemRef(index);
        return wanted.Overlaps(symbols.ItemRef(words[token.Lexeme]).Satisfies)
            || (token.Lemma != token.Lexeme && wanted.Overlaps(symbols.ItemRef(words[token.Lemma]).Satisfies));
    }

    public ReadOnlySpan<int> FormSymbols(int index) => FormAt(index).AsForm.AsSpan();

    /// <summary>The symbol of the lemma, or -1 where there is none or the lemma is the form, whose symbols hold it.</summary>
    public int LemmaSymbol(int index)
    {
        ref readonly Token token = ref Tokens.ItemRef(index);
        return token.Lemma == token.Lexeme ? -1 : LemmaAt(index).AsLemma;
    }

    /// <summary>Whether the token has a word edge's tags and capitals.</summary>
    public bool Satisfies(int index, in WordEdge edge)
    {
        ref readonly Token token = ref Tokens.ItemRef(index);
        if (edge.Tags != 0 || edge.Upos != 0)
        {
            bool tagged = (edge.Tags >> (int)token.Tag & 1) != 0 || (edge.Upos >> (int)token.Upos & 1) != 0;
            // A token without tags can't be told apart by them.
            if (!tagged && !(token.Tag == PennTag.None && token.Upos == UniversalTag.X))
                return false;
        }
        if (edge.Capitals == 0)
            return true;
        ReadOnlySpan<char> text = document[token.Span];
        for (int i = 0; edge.Capitals >> i != 0; i++)
        {
            if ((edge.Capitals >> i & 1) != 0 && (i >= text.Length || !char.IsUpper(text[i])))
                return false;
        }
        return true;
    }

    /// <summary>Whether no space stands between a token and the one after it.</summary>
    public bool Touches(int index) =>
        index + 1 < Tokens.Length && Tokens[index].Span.Field == Tokens[index + 1].Span.Field && Tokens[index].Span.End == Tokens[index + 1].Span.Start;

    /// <summary>Whether a blank line or the end of a field stands between a token and the one after it.</summary>
    public bool Breaks(int index)
    {
        if (index + 1 >= Tokens.Length)
            return true;
        (TextSpan left, TextSpan right) = (Tokens[index].Span, Tokens[index + 1].Span);
        if (left.Field != right.Field)
            return true;
        return right.Start > left.End + 1 && document[new(left.End, right.Start, left.Field)].Count('\n') > 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly WordSymbols FormAt(int index) => ref symbols.ItemRef(words[Tokens.ItemRef(index).Lexeme]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly WordSymbols LemmaAt(int index) => ref symbols.ItemRef(words[Tokens.ItemRef(index).Lemma]);
}
