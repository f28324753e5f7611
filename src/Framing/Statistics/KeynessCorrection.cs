namespace Framing.Statistics;

/// <summary>A correction of G² and χ² for small counts, with the rules of quanteda.textstats.</summary>
public enum KeynessCorrection
{
    /// <summary>None.</summary>
    None,

    /// <summary>
    /// Yates' continuity correction (Yates 1934): the observed counts move half a count toward the expected ones, where an expected
    /// count is below 5 and the observed ones are at least half a count off.
    /// </summary>
    Yates,

    /// <summary>Williams' correction (Williams 1976): divides by a factor that is the nearer to 1 the larger the counts. Needs counts above 0.</summary>
    Williams,
}
