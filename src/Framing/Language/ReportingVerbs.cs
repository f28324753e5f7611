using System.Collections.Frozen;

namespace Framing.Language;

/// <summary>Words that report speech or thought, from <c>Data/reporting-verbs.txt</c>, which names the published source of every class.</summary>
internal static class ReportingVerbs
{
    private static readonly WordLists Lists = WordLists.Of("Language/reporting-verbs");

    /// <summary>The stance of each lemma, or lemma and particle. A word that stands in two classes belongs to the first.</summary>
    public static FrozenDictionary<string, VerbClass> Classes { get; } = Enum.GetValues<VerbClass>()
        .SelectMany(verbClass => Lists[verbClass.ToString().ToLowerInvariant()].Select(lemma => KeyValuePair.Create(lemma, verbClass)))
        .DistinctBy(entry => entry.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Lemmas that report a thought only with a clause: "hopes that they leave", not "hopes to deport them".</summary>
    public static WordSet WithClause { get; } = Lists.Set("with a clause");

    /// <summary>Lemmas with the preposition that belongs to them: "call for".</summary>
    public static WordSet WithPreposition { get; } = Lists.Set("with a preposition");

    /// <summary>Lemmas of verbs that say what the noun of speech behind them names: "made the claim", "issued a warning".</summary>
    public static WordSet WithNoun { get; } = Lists.Set("with a noun");

    /// <summary>Forms that report speech wherever they stand, as the model of targets was trained with them.</summary>
    public static WordSet Says { get; } = Lists.Set("says");

    /// <summary>Lemmas that report speech right beside words in quotation marks: "“Wait,” hissed Toll".</summary>
    public static WordSet BesideMarks { get; } = Lists.Set("beside marks");

    /// <summary>Forms that report a question or an exclamation in quotation marks before them.</summary>
    public static WordSet AfterQuotation { get; } = Lists.Set("says", "says too", "after a quotation");

    /// <summary>Forms whose subject is mostly a person.</summary>
    public static IEnumerable<string> OfPerson => [.. Lists["says"], .. Lists["says too"], .. Lists["of a person"]];
}
