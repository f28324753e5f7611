using Framing.Language;
using Framing.Quotes.Speakers;

namespace Framing.Quotes.Voices;

/// <summary>
/// Names that are spoken of rather than used, without quotation marks: "the term illegal alien", "terms like …", and names that somebody is said
/// to have been given: "called them illegal aliens". Marked words are told by <see cref="Distancing.StandsAt"/>.
/// </summary>
internal static class Mentions
{
    /// <summary>How many words whoever is named may have between the verb and the name.</summary>
    private const int LongestObject = 6;

    private static readonly WordLists Lists = WordLists.Of("Quotes/distancing");
    private static readonly WordSet Nouns = Lists.Set("term", "naming"), Others = Lists.Set("no naming"), Conditions = Lists.Set("conditions");
    private static readonly WordSet Examples = Lists.Set("examples"), Verbs = Lists.Set("naming verb"), VerbsWithAs = Lists.Set("naming verb with as");
    private static readonly WordSet Instead = Lists.Set("instead"), Choosing = Lists.Set("choosing");

    /// <summary>Whether the words behind the token are spoken of: "the term", "words such as".</summary>
    public static bool SpeaksOf(Document document, int i)
    {
        string form = Form(document, i);
        if (Examples.Contains(form) || form == "as" && Form(document, i - 1) == "such")
            return IsNaming(document, form == "as" ? i - 2 : i - 1);
        return IsNaming(document, i) && Tag(document, i - 1) is PennTag.DT or PennTag.JJ or PennTag.PRPS or PennTag.VBG && IsNounPhrase(document, i + 1);
    }

    /// <summary>Where another name begins that is spoken of beside the one that ends before the token: "with undocumented immigrant"; 0 where none does.</summary>
    public static int Another(Document document, int end)
    {
        if (!Instead.Contains(Form(document, end)) && !(Form(document, end) is "in" or "instead" or "rather" && Tag(document, end + 1) is PennTag.NN or PennTag.IN))
            return 0;
        int at = end + 1;
        while (at < end + 3 && Instead.Contains(Form(document, at)) || Form(document, at) == "favor" && at == end + 1)
            at++;
        return IsNounPhrase(document, at) ? at : 0;
    }

    /// <summary>Whether the words behind the token are a name that somebody was given: "called them", "were labeled", "referred to as".</summary>
    public static bool Names(Document document, int i)
    {
        if (Form(document, i) == "as")
            return IsGivenAs(document, i);
        // "Were labeled illegal aliens", "the men, labeled illegal aliens"
        if (Tag(document, i) is PennTag.VBN && Verbs.Contains(Lemma(document, i)))
            return IsNounPhrase(document, i + 1) && !IsHyphen(document, i - 1);
        // "Branded the farm workers illegal aliens": an adjective behind a whole noun phrase opens another.
        if (Tag(document, i) is PennTag.NN or PennTag.NNS && Tag(document, i + 1) is PennTag.JJ)
            return Determiner(document, i) is > 0 and var first && IsVerb(document, first - 1) && Verbs.Contains(Lemma(document, first - 1));
        return Tag(document, i) is PennTag.PRP && Form(document, i) is "them" or "him" or "her" or "it" or "me" or "us" or "themselves" or "himself" or "herself"
            && IsVerb(document, i - 1) && Verbs.Contains(Lemma(document, i - 1)) && IsNounPhrase(document, i + 1);
    }

    /// <summary>Where a name begins that ends before the token and is used as a word ("uses illegal alien as a slur", "the use of it as a label"); else -1.</summary>
    public static int UsedAs(Document document, int i)
    {
        if (Form(document, i) != "as")
            return -1;
        int noun = i + 1, first = i;
        while (Tag(document, noun) is PennTag.DT or PennTag.JJ or PennTag.PRPS)
            noun++;
        if (!Nouns.Contains(Form(document, noun)) || Tag(document, noun) is not (PennTag.NN or PennTag.NNS))
            return -1;
        while (IsNounPhrase(document, first - 1) && Lemma(document, first - 1) != "use")
            first--;
        bool used = Lemma(document, first - 1) == "use" || Form(document, first - 1) == "of" && Lemma(document, first - 2) == "use";
        return used && first < i ? first : -1;
    }

    /// <summary>
    /// Whether the words behind the token are a noun for one person without an article, as the object of a verb that chooses words: "prefers undocumented
    /// immigrant", "no longer says illegal alien". Whoever means a person needs an article or the plural.
    /// </summary>
    public static bool Chooses(Document document, int i) => IsVerb(document, i) && Choosing.Contains(Lemma(document, i)) && IsBarePerson(document, i + 1);

    private static bool IsBarePerson(Document document, int first)
    {
        int last = first;
        while (IsNounPhrase(document, last) && last < first + LongestObject)
            last++;
        last--;
        return last >= first && Tag(document, last) is PennTag.NN && SpeakerWords.IsPerson(Form(document, last));
    }

    /// <summary>Where the article of a noun phrase stands that ends with the token; 0 where it has none near.</summary>
    private static int Determiner(Document document, int noun)
    {
        int first = noun - 1;
        while (noun - first < LongestObject && Tag(document, first) is PennTag.NN or PennTag.NNS or PennTag.JJ)
            first--;
        return Tag(document, first) is PennTag.DT ? first : 0;
    }

    /// <summary>"Refers to them as", "are often referred to as", "described the men as".</summary>
    private static bool IsGivenAs(Document document, int at)
    {
        for (int back = at - 1; back >= 0 && back > at - LongestObject; back--)
        {
            if (Tag(document, back) is PennTag.Comma or PennTag.Period)
                return false;
            if (IsVerb(document, back))
                return VerbsWithAs.Contains(Lemma(document, back)) && (Lemma(document, back) != "refer" || Form(document, back + 1) == "to");
        }
        return false;
    }

    private static bool IsNaming(Document document, int i) => Nouns.Contains(Form(document, i)) && Tag(document, i) is PennTag.NN or PennTag.NNS
        && !Others.Contains(Form(document, i - 1)) && !IsHyphen(document, i - 1)
        && !(Form(document, i) == "terms" && Conditions.Contains(Form(document, i - 2))) && !(Form(document, i - 1) == "a" && Form(document, i - 2) == "in");

    /// <summary>Whether a noun phrase without an article begins there: a name that is spoken of has none.</summary>
    private static bool IsNounPhrase(Document document, int i) =>
        Tag(document, i) is PennTag.JJ or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.VBN or PennTag.VBG
        // A rare noun is at times taken for "and".
        || Tag(document, i) is PennTag.CC && !Instead.Contains(Form(document, i)) && Form(document, i) is not ("but" or "nor");

    private static bool IsVerb(Document document, int i) => Tag(document, i) is >= PennTag.VB and <= PennTag.VBZ;

    private static bool IsHyphen(Document document, int i) => Tag(document, i) is PennTag.HYPH;

    private static PennTag Tag(Document document, int i) => i >= 0 && i < document.Tokens.Length ? document.Tokens[i].Tag : PennTag.None;

    private static string Form(Document document, int i) => i >= 0 && i < document.Tokens.Length ? document.Form(document.Tokens[i]) : "";

    private static string Lemma(Document document, int i) => i >= 0 && i < document.Tokens.Length ? document.Lemma(document.Tokens[i]) : "";
}
