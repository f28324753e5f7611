using System.Collections.Frozen;

namespace Framing.Measures.Targets;

/// <summary>Words that the target model knows by list.</summary>
internal static class TargetWordLists
{
    private static readonly FrozenDictionary<string, WordKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Kind(
        (WordKind.Be, "am are be been being is was were 're 'm"),
        (WordKind.Have, "had has have having 've"),
        (WordKind.Modal, "can could may might must shall should will would 'll 'd wo ca"),
        (WordKind.Adverb, "not n't never no"),
        (WordKind.Relative, "that which who whom whose"),
        (WordKind.Preposition, "about above after against amid among around as at before behind between beyond by despite during for from in into like near of off on onto out over than through to toward towards under until up upon with within without"));

    private static readonly FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> Roles = Role(
        (WordRole.Says, "add added adding adds acknowledged admitted announced argue argued argues arguing asked asserted claim claimed claims claiming conceded concluded "
            + "confirmed contended continued countered cried declared declined explained explaining explains insisted insists joked noted notes noting observed "
            + "quipped recalled remarked replied reply responded reported revealed said say saying says shouted stated states stressed suggested suggests tell telling "
            + "tells testified told tweeted tweeting tweets urged warned warning warns wrote writes writing according"),
        (WordRole.Breaks, ", ; : -- — – - ( ) [ ] . ? ! but while although though because since which who whom when whereas after before if unless until and so"),
        (WordRole.Opens, "“ ``"),
        (WordRole.Closes, "” ''"),
        (WordRole.Opens | WordRole.Closes, "\" ″"));

    public static WordKind? KindOf(ReadOnlySpan<char> form) => Kinds.TryGetValue(form, out WordKind kind) ? kind : null;

    public static WordRole RoleOf(ReadOnlySpan<char> form) => Roles.TryGetValue(form, out WordRole role) ? role : WordRole.None;

    private static FrozenDictionary<string, WordKind>.AlternateLookup<ReadOnlySpan<char>> Kind(params (WordKind Kind, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => KeyValuePair.Create(word, list.Kind)))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> Role(params (WordRole Role, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => KeyValuePair.Create(word, list.Role)))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
