using System.Collections.Frozen;

namespace Framing.Measures;

/// <summary>Participles after "be" that name a state, a feeling or a relation and not an act that somebody does.</summary>
internal static class Participles
{
    /// <summary>States and feelings whatever follows.</summary>
    private static readonly FrozenSet<string> States = new[]
    {
        "accustomed", "advanced", "afraid", "alarmed", "amazed", "amused", "angered", "annoyed", "armed", "ashamed", "assured", "astonished", "aged",
        "baffled", "born", "bored", "bound", "closed", "comprised", "concerned", "confused", "convinced", "crowded", "delighted", "depressed", "determined",
        "devastated", "disappointed", "discouraged", "disgusted", "disinclined", "distinguished", "distraught", "embarrassed", "encouraged", "enraged",
        "entitled", "excited", "exhausted", "experienced", "finished", "flabbergasted", "flawed", "frightened", "frustrated", "gone", "headed", "heartened",
        "horrified", "inclined", "infuriated", "interested", "intrigued", "involved", "jaded", "left", "located", "married", "misguided", "misplaced", "mistaken",
        "motivated", "obsessed", "opposed", "outraged", "overjoyed", "overwhelmed", "packed", "perplexed", "pleased", "poised", "privileged", "puzzled",
        "qualified", "related", "relaxed", "relieved", "reserved", "retired", "rooted", "rumored", "saddened", "satisfied", "scared", "shaken",
        "shocked", "situated", "skilled", "sophisticated", "startled", "stuck", "stunned", "supposed", "surprised", "terrified", "thrilled", "tired",
        "troubled", "unarmed", "unmoved", "unprecedented", "upset", "versed", "weighted", "worried",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>States and relations before these words: "known for", "based on", "set to", "filled with".</summary>
    private static readonly FrozenDictionary<string, string[]> Relations = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["acquainted"] = ["with"], ["aligned"] = ["with", "to"], ["associated"] = ["with"], ["based"] = ["on", "in", "upon", "at", "around"],
        ["centered"] = ["on", "around"], ["committed"] = ["to"], ["composed"] = ["of"], ["confined"] = ["to"], ["connected"] = ["to", "with"],
        ["consumed"] = ["with"], ["correlated"] = ["with"], ["covered"] = ["in", "with"], ["dedicated"] = ["to"], ["dependent"] = ["on"], ["devoted"] = ["to"],
        ["done"] = ["with"], ["drawn"] = ["to", "toward"], ["driven"] = ["to"], ["engaged"] = ["in", "to"], ["faced"] = ["with"], ["filled"] = ["with"],
        ["fed"] = ["up"], ["focused"] = ["on"], ["known"] = ["for", "as", "to"], ["limited"] = ["to"], ["lined"] = ["with"], ["linked"] = ["to", "with"],
        ["loaded"] = ["with"], ["made"] = ["of", "up"], ["prepared"] = ["to", "for"], ["set"] = ["to", "in", "for"], ["suited"] = ["to", "for"],
        ["taken"] = ["with"], ["tied"] = ["to"], ["used"] = ["to"], ["united"] = ["in", "on", "behind", "around", "against"], ["vested"] = ["in"], ["wedded"] = ["to"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words of degree, which measure states and not acts: "too concerned", "so divided".</summary>
    private static readonly FrozenSet<string> Degrees =
        new[] { "as", "fairly", "overly", "quite", "rather", "so", "somewhat", "too", "very" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the participle names a state, from the words beside it; "" where none stands there.</summary>
    public static bool IsState(string participle, string before, string after) =>
        (States.Contains(participle) || Degrees.Contains(before)
            || (Relations.TryGetValue(participle, out string[]? words) && words.Contains(after)));
}
