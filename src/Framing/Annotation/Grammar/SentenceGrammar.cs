namespace Framing.Annotation.Grammar;

/// <summary>
/// A sentence, with the questions that grammar by tags asks of its tokens. Places are indexes of the document's tokens; those outside of the
/// sentence have no tag and no word.
/// </summary>
internal readonly record struct SentenceGrammar(TextGrammar Text, int Start, int End)
{
    public PennTag Tag(int i) => IsIn(i) ? Text.Tokens[i].Tag : PennTag.None;

    /// <summary>The normalized form, "" outside.</summary>
    public string Word(int i) => IsIn(i) ? Text.Form(Text.Tokens[i]) : "";

    /// <summary>Whether the form is one of those words.</summary>
    public bool Is(int i, GrammarWord any) => IsIn(i) && (Text.OfForm(Text.Tokens[i]) & any) != 0;

    /// <summary>Whether the lemma is one of those words.</summary>
    public bool IsLemma(int i, GrammarWord any) => IsIn(i) && (Text.OfLemma(Text.Tokens[i]) & any) != 0;

    /// <summary>From the start of the token at <paramref name="from"/> to the end of the one before <paramref name="to"/>.</summary>
    public TextSpan Span(int from, int to) => new(Text.Tokens[from].Span.Start, Text.Tokens[to - 1].Span.End, Text.Tokens[from].Span.Field);

    public bool IsNoun(int i) => Tag(i).IsNoun();

    /// <summary>A noun, a pronoun, or a word that stands for one: what can head a noun phrase.</summary>
    public bool IsHead(int i) => IsNoun(i) || Tag(i) is PennTag.PRP or PennTag.CD or PennTag.DT or PennTag.EX or PennTag.WP or PennTag.JJS
        || (Tag(i) is PennTag.JJ && Tag(i + 1) is not (PennTag.NN or PennTag.NNS or PennTag.NNP) && Is(i, GrammarWord.Quantity));

    /// <summary>What can stand before a head within its noun phrase.</summary>
    public bool IsModifier(int i) => IsNoun(i) || Tag(i) is PennTag.DT or PennTag.PDT or PennTag.PRPS or PennTag.WPS or PennTag.JJ or PennTag.JJR or PennTag.JJS
        or PennTag.CD or PennTag.POS or PennTag.HYPH or PennTag.AFX or PennTag.Currency;

    public bool IsFinite(int i) => Tag(i).IsFinite();

    /// <summary>A finite verb, or a participle right after a noun, which a past form is often taken for: "the aides seized on it".</summary>
    public bool MayBeFinite(int i)
    {
        if (IsFinite(i) || Tag(i) is not PennTag.VBN)
            return IsFinite(i);
        int before = i - 1;
        while (Tag(before) is PennTag.RB or PennTag.RBR)
            before--;
        return IsNoun(before);
    }

    public bool IsVerb(int i) => Tag(i) is >= PennTag.VB and <= PennTag.VBZ;

    public bool IsAdverb(int i) => Tag(i) is PennTag.RB or PennTag.RBR or PennTag.RBS;

    public bool IsQuote(int i) => Tag(i) is PennTag.OpenQuote or PennTag.CloseQuote;

    public bool IsComma(int i) => Tag(i) is PennTag.Comma;

    public bool IsHyphen(int i) => Tag(i) is PennTag.HYPH || Word(i) is "-";

    public bool IsRelative(int i) => Tag(i) is PennTag.WDT or PennTag.WP || (Tag(i) is PennTag.IN && Word(i) == "that");

    private bool IsIn(int i) => Start <= i && i < End;
}
