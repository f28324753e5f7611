namespace Framing.Measures;

/// <summary>The tokens of a sentence, with the questions that grammar by tags asks of them. Places outside have no tag and no word.</summary>
internal readonly ref struct Clause(Document document, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> tokens = tokens;

    public int Length => tokens.Length;

    public PennTag Tag(int i) => (uint)i < (uint)tokens.Length ? tokens[i].Tag : PennTag.None;

    public string Word(int i) => (uint)i < (uint)tokens.Length ? document.Form(tokens[i]) : "";

    public string Lemma(int i) => (uint)i < (uint)tokens.Length ? document.Lemma(tokens[i]) : "";

    /// <summary>From the start of the token at <paramref name="from"/> to the end of the one before <paramref name="to"/>.</summary>
    public TextSpan Span(int from, int to) => new(tokens[from].Span.Start, tokens[to - 1].Span.End, tokens[from].Span.Field);

    public bool IsNoun(int i) => Tag(i) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS;

    /// <summary>A noun, a pronoun, or a word that stands for one: what can head a noun phrase.</summary>
    public bool IsHead(int i) => IsNoun(i) || Tag(i) is PennTag.PRP or PennTag.CD or PennTag.DT or PennTag.EX or PennTag.WP or PennTag.JJS
        || (Tag(i) is PennTag.JJ && Tag(i + 1) is not (PennTag.NN or PennTag.NNS or PennTag.NNP) && Word(i) is "all" or "few" or "many" or "more" or "most" or "much" or "several" or "some");

    /// <summary>What can stand before a head within its noun phrase.</summary>
    public bool IsModifier(int i) => IsNoun(i) || Tag(i) is PennTag.DT or PennTag.PDT or PennTag.PRPS or PennTag.WPS or PennTag.JJ or PennTag.JJR or PennTag.JJS
        or PennTag.CD or PennTag.POS or PennTag.HYPH or PennTag.AFX or PennTag.Currency or PennTag.OpenQuote or PennTag.CloseQuote;

    public bool IsFinite(int i) => Tag(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    public bool IsVerb(int i) => Tag(i) is >= PennTag.VB and <= PennTag.VBZ;

    public bool IsAdverb(int i) => Tag(i) is PennTag.RB or PennTag.RBR or PennTag.RBS;

    public bool IsQuote(int i) => Tag(i) is PennTag.OpenQuote or PennTag.CloseQuote;

    public bool IsHyphen(int i) => Tag(i) is PennTag.HYPH || Word(i) is "-";

    public bool IsRelative(int i) => Tag(i) is PennTag.WDT or PennTag.WP || (Word(i) == "that" && Tag(i) is PennTag.IN or PennTag.WDT);
}
