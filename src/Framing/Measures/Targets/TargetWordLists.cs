using System.Collections.Frozen;
using Framing.Language;

namespace Framing.Measures.Targets;

/// <summary>Words that the target model knows by list, from <c>Data/target-words.txt</c>.</summary>
internal static class TargetWordLists
{
    private static readonly WordLists Lists = WordLists.Of("Measures/target-words");

    private static readonly FrozenDictionary<string, WordKind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        ((WordKind[])[WordKind.Be, WordKind.Have, WordKind.Modal, WordKind.Adverb, WordKind.Relative, WordKind.Preposition])
            .SelectMany(kind => Lists[kind.ToString().ToLowerInvariant()].Select(word => KeyValuePair.Create(word, kind)))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> Roles = ((IEnumerable<KeyValuePair<string, WordRole>>)
        [
            .. Lists["breaks"].Concat([",", ";", ":", "--", "—", "–", "-", "(", ")", "[", "]", ".", "?", "!"]).Select(word => KeyValuePair.Create(word, WordRole.Breaks)),
            new("“", WordRole.Opens), new("``", WordRole.Opens), new("”", WordRole.Closes), new("''", WordRole.Closes),
            new("\"", WordRole.Opens | WordRole.Closes), new("″", WordRole.Opens | WordRole.Closes),
        ]).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Light = Lists.Set("light");

    /// <summary>Whether a verb says nothing of who does it without what follows it: "made it", "took part".</summary>
    public static bool IsLight(ReadOnlySpan<char> lemma) => Light.Contains(lemma);

    public static WordKind? KindOf(ReadOnlySpan<char> form) => Kinds.TryGetValue(form, out WordKind kind) ? kind : null;

    public static WordRole RoleOf(ReadOnlySpan<char> form) =>
        Roles.TryGetValue(form, out WordRole role) ? role : ReportingVerbs.Says.Contains(form) ? WordRole.Says : WordRole.None;
}
