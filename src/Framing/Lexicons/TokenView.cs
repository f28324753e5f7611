using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>What a form is to the matcher, beside being a word of some pattern.</summary>
internal enum FormKind : byte
{
    /// <summary>Nobody has asked yet.</summary>
    Unknown,
    Word,
    Hyphen,
    QuoteMark,
    Comma,
    Coordinator,
    OtherMark,
}

/// <summary>
/// A document's tokens as the matcher sees them. Each distinct word of the document is looked up once, so that the scan compares integers.
/// </summary>
internal sealed class TokenView
{
    private readonly Document document;
    private readonly WordSymbols?[] symbols;
    private readonly bool[] starts;
    private readonly FormKind[] kinds;

    public TokenView(Document document, TermAutomaton automaton)
    {
        this.document = document;
        Tokens = document.Tokens;
        Vocabulary vocabulary = document.Vocabulary;
        symbols = new WordSymbols?[vocabulary.Count];
        starts = new bool[vocabulary.Count];
        kinds = new FormKind[vocabulary.Count];
        for (int id = 0; id < symbols.Length; id++)
        {
            if (automaton.Words.Find(vocabulary[id]) is { } found)
                (symbols[id], starts[id]) = (found, found.Starts);
        }
    }

    public ImmutableArray<Token> Tokens { get; }

    public FormKind KindAt(int index)
    {
        int lexeme = Tokens.ItemRef(index).Lexeme;
        ref FormKind kind = ref kinds[lexeme];
        if (kind == FormKind.Unknown)
            kind = KindOf(document.Vocabulary[lexeme]);
        return kind;
    }

    /// <summary>Whether some pattern may begin here.</summary>
    public bool Starts(int index)
    {
        ref readonly Token token = ref Tokens.ItemRef(index);
        return starts[token.Lexeme] || starts[token.Lemma];
    }

    public ReadOnlySpan<int> FormSymbols(int index) => symbols[Tokens.ItemRef(index).Lexeme] is { } known ? known.AsForm.AsSpan() : default;

    /// <summary>The symbol of the lemma, or -1 where there is none or the lemma is the form, whose symbols hold it.</summary>
    public int LemmaSymbol(int index)
    {
        ref readonly Token token = ref Tokens.ItemRef(index);
        return token.Lemma == token.Lexeme ? -1 : symbols[token.Lemma]?.AsLemma ?? -1;
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

    private static FormKind KindOf(string form)
    {
        // Most forms are longer words, and need no look at the marks.
        if (form.Length > 3 && char.IsAsciiLetter(form[0]))
            return FormKind.Word;
        switch (form)
        {
            case "and" or "or" or "nor" or "but" or "&" or "/":
                return FormKind.Coordinator;
            case "-" or "‐" or "‑" or "–":
                return FormKind.Hyphen;
            case ",":
                return FormKind.Comma;
            case "\"" or "'" or "''" or "``" or "`" or "“" or "”" or "‘" or "’" or "«" or "»" or "„":
                return FormKind.QuoteMark;
        }
        foreach (char c in form)
        {
            if (char.IsLetterOrDigit(c))
                return FormKind.Word;
        }
        return FormKind.OtherMark;
    }
}
