namespace Framing;

/// <summary>The tags of the Penn Treebank with the additions of the English Web Treebank.</summary>
public enum PennTag : byte
{
#pragma warning disable CS1591 // the tags are their own documentation
    None,
    CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB,
    ADD, AFX, GW, HYPH, NFP, XX,
    Comma, Period, Colon, OpenQuote, CloseQuote, OpenBracket, CloseBracket, Currency,
#pragma warning restore CS1591
}

/// <summary>The tags' spelling in the treebanks and in every row out.</summary>
public static class PennTags
{
    private static readonly string[] Names = Enum.GetValues<PennTag>().Select(tag => tag switch
    {
        PennTag.None => "_",
        PennTag.PRPS => "PRP$",
        PennTag.WPS => "WP$",
        PennTag.Comma => ",",
        PennTag.Period => ".",
        PennTag.Colon => ":",
        PennTag.OpenQuote => "``",
        PennTag.CloseQuote => "''",
        PennTag.OpenBracket => "-LRB-",
        PennTag.CloseBracket => "-RRB-",
        PennTag.Currency => "$",
        _ => tag.ToString(),
    }).ToArray();

    private static readonly Dictionary<string, PennTag> ByName =
        Enum.GetValues<PennTag>().ToDictionary(tag => Names[(int)tag], StringComparer.Ordinal);

    /// <summary>The tag as a treebank writes it: <c>NNS</c>, <c>PRP$</c>, <c>-LRB-</c>; <c>_</c> for none.</summary>
    public static string Name(this PennTag tag) => Names[(int)tag];

    /// <summary>The tag written so; <see cref="PennTag.None"/> for a spelling that is not in the set.</summary>
    public static PennTag Parse(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether it is one of nouns and names.</summary>
    internal static bool IsNoun(this PennTag tag) => tag is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS;

    /// <summary>Whether it is one of verbs with a tense, modal verbs among them.</summary>
    internal static bool IsFinite(this PennTag tag) => tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;
}
