using System.Collections.Frozen;
using Framing.Language;

namespace Framing.Annotation.Grammar;

/// <summary>Participles after "be" that name a state, a feeling or a relation and not an act that somebody does.</summary>
internal static class Participles
{
    private static readonly WordLists Lists = WordLists.Of("Annotation/passives");
    private static readonly WordSet States = Lists.Set("state"), Degrees = Lists.Set("degree");

    /// <summary>States and relations before these words: "known for", "filled with".</summary>
    private static readonly FrozenDictionary<string, WordSet> Relations =
        Lists.Ties("relation").ToFrozenDictionary(tie => tie.Key, tie => new WordSet(tie.Value.Split(' ')), StringComparer.Ordinal);

    /// <summary>Whether the participle names a state, from the words beside it; "" where none stands there.</summary>
    public static bool IsState(string participle, string before, string after) =>
        States.Contains(participle) || Degrees.Contains(before)
            || (Relations.TryGetValue(participle, out WordSet? words) && words.Contains(after));
}
