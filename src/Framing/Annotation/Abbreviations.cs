using System.Collections.Frozen;

namespace Framing.Annotation;

/// <summary>Words that a full stop belongs to.</summary>
internal static class Abbreviations
{
    /// <summary>Those that a name or number follows, so that a sentence hardly ever ends with them.</summary>
    private static readonly string[] BeforeNames =
    [
        "mr", "mrs", "ms", "mx", "messrs", "dr", "drs", "prof", "rev", "fr", "hon", "pres", "gov", "govs", "lt", "gen", "sen", "sens", "rep", "reps", "sgt", "capt",
        "cmdr", "col", "maj", "cpl", "pvt", "adm", "brig", "amb", "atty", "supt", "det", "insp", "sec", "st", "ste", "mt", "ft", "pt", "vs", "v", "viz", "cf",
        "fig", "figs", "vol", "vols", "ed", "eds", "pp", "approx", "dept", "univ", "assn", "gov't", "no", "nos", "art", "e.g", "i.e", "ca", "attn", "tel", "ext", "u.s.c",
    ];

    /// <summary>Those that end sentences as well.</summary>
    private static readonly string[] Anywhere =
    [
        "jr", "sr", "esq", "inc", "corp", "co", "cos", "ltd", "llc", "bros", "etc", "al", "ave", "blvd", "rd", "hwy", "bldg",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont",
        "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que",
        "hr", "hrs", "min", "mins", "sq", "oz", "lb", "lbs", "km", "cm", "mm", "kg", "est", "arrv", "asst", "assoc", "mfg", "natl", "intl", "tbsp", "tsp", "esp", "yrs", "eg", "ie",
    ];

    /// <summary>Words as well as abbreviations: the full stop is theirs only before a digit ("No. 3"), or when written as names are.</summary>
    private static readonly FrozenSet<string> AlsoWords = FrozenSet.ToFrozenSet(
        ["no", "nos", "art", "fig", "mar", "mon", "wed", "sat", "sun", "del", "ill", "ind", "mass", "miss", "mo", "ore", "pa", "wash", "la", "ed", "min", "al", "gen", "fr", "co", "pt", "ext", "est", "in", "ms", "ca", "ga", "oz", "id", "md", "sec", "mm", "kg", "km", "cm", "st", "ft", "rd"]);

    private static readonly FrozenSet<string> First = BeforeNames.ToFrozenSet();
    private static readonly FrozenSet<string> All = BeforeNames.Concat(Anywhere).ToFrozenSet();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstByChars = First.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AllByChars = All.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsByChars = AlsoWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Longest = 8;

    /// <summary>Whether the word, without its full stop, is one of them; <paramref name="next"/> is the first character after the stop and the gap.</summary>
    public static bool Contains(ReadOnlySpan<char> word, char next)
    {
        if (word.Length > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        lower = lower[..Lower(word, lower)];
        if (!AllByChars.Contains(lower))
            return false;
        // At the end of a sentence the treebank gives the stop to the sentence.
        if (lower is "etc")
            return !CharClasses.IsUpper(next);
        if (!WordsByChars.Contains(lower))
            return true;
        return lower is "no" or "nos" or "art" or "fig" or "sec" or "min" or "ext" ? CharClasses.IsDigit(next) : CharClasses.IsUpper(word[0]) || lower is "al" or "ft" or "oz" or "co";
    }

    /// <summary>Whether the abbreviation, without its full stop, stands before a name or a number.</summary>
    public static bool IsBeforeNames(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        return FirstByChars.Contains(lower[..Lower(word, lower)]);
    }

    private static int Lower(ReadOnlySpan<char> word, Span<char> lower)
    {
        for (int i = 0; i < word.Length; i++)
            lower[i] = char.ToLowerInvariant(word[i]);
        return word.Length;
    }
}
