using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Measures.Keyness;

/// <summary>What is counted to find the words that set groups apart.</summary>
[Flags]
public enum KeynessFeatures
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Words by their dictionary form: "say" for "said".</summary>
    Lemmas = 1,

    /// <summary>Runs of 1 to <see cref="KeynessOptions.MaxPhrase"/> words as they stand, within a sentence and a voice.</summary>
    Phrases = 2,

    /// <summary>Names of people, organizations and places, by the fullest form in the article.</summary>
    Names = 4,

    /// <summary>All of them.</summary>
    All = Lemmas | Phrases | Names,
}

/// <summary>What becomes of proper names among key words.</summary>
public enum KeynessNames : byte
{
    /// <summary>They count as words, and in phrases, and as names besides.</summary>
    Keep,

    /// <summary>They count as names alone: words and phrases are common ones.</summary>
    Separate,

    /// <summary>They count nowhere.</summary>
    Drop,
}

/// <summary>How to find the words and phrases that set groups apart. Change with <c>options with { … }</c>.</summary>
public sealed record KeynessOptions
{
    /// <summary>The usual ones.</summary>
    public static KeynessOptions Default { get; } = new();

    /// <summary>The column whose values are the groups.</summary>
    public string By { get; init; } = "outlet";

    /// <summary>The only group to compare with the rest, or <see langword="null"/> for each in turn.</summary>
    public string? Target { get; init; }

    /// <summary>Compares each two groups instead of each group with all others.</summary>
    public bool Pairwise { get; init; }

    /// <summary>What is counted.</summary>
    public KeynessFeatures Features { get; init; } = KeynessFeatures.All;

    /// <summary>What becomes of proper names: of a corpus on many events they come before all else.</summary>
    public KeynessNames Names { get; init; }

    /// <summary>What is left out of the table; totals count it.</summary>
    public ExcludedWords Exclude { get; init; } = ExcludedWords.None;

    /// <summary>Whether each row has a sentence in which the target uses the feature. The texts of the articles are kept for it.</summary>
    public bool Examples { get; init; }

    /// <summary>The longest phrase, in words: 1 to 3.</summary>
    public int MaxPhrase { get; init; } = 3;

    /// <summary>The voices that are counted; empty for all. The outlet's own are narrator and headline.</summary>
    public ImmutableArray<Voice> Voices { get; init; } = [];

    /// <summary>A feature is left out that is used fewer times in all; at least 2. Not told: 5, or 2 with fewer than 20 articles.</summary>
    public int? MinUses { get; init; }

    /// <summary>A feature is left out that is used in fewer articles in all. Not told: 3, or 1 with fewer than 20 articles.</summary>
    public int? MinArticles { get; init; }

    /// <summary>The correction of G² and χ².</summary>
    public KeynessCorrection Correction { get; init; }

    /// <summary>
    /// How many words of prior knowledge the log-odds ratio starts from, spread as all articles together use words. Monroe, Colaresi and
    /// Quinn (2008) take about the length of one text.
    /// </summary>
    public double PriorWords { get; init; } = 500;

    /// <summary>
    /// Compares within events, and lets articles change places within events only, where every article carries an event. Otherwise what
    /// the groups write about shows as much as how they write about it.
    /// </summary>
    public bool WithinEvents { get; init; } = true;

    /// <summary>Random rearrangements at most for each p-value; 0 for no p-values.</summary>
    public int Permutations { get; init; } = KeynessPermutation.DefaultDraws;

    /// <summary>Starts the random numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many threads; 0 for one a processor. Results do not depend on it.</summary>
    public int Threads { get; init; }
}
