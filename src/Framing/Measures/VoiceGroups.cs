using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>The values of the dimension <c>voice</c>: each voice, and <c>own</c> for the outlet's own two together.</summary>
internal static class VoiceGroups
{
    public static ImmutableArray<(string Name, Func<Voice, bool> Includes)> All { get; } =
        [.. Enum.GetValues<Voice>().Select(voice => (voice.Name(), (Func<Voice, bool>)(v => v == voice))), ("own", v => v.IsOwn())];

    /// <summary>
    /// Own voice and indirect speech together: all words that the outlet chose, those in which it tells what somebody else claims included.
    /// </summary>
    public const string OwnAndIndirect = "own_and_indirect";

    /// <summary>The same for what names a text chooses, of which indirect speech is the outlet's own choice too.</summary>
    public static ImmutableArray<(string Name, Func<Voice, bool> Includes)> OfWords { get; } =
        [.. All, (OwnAndIndirect, v => v.IsOwn() || v == Voice.IndirectQuote)];

    /// <summary>The values of <c>voice</c> where the voices of others are told as one.</summary>
    public static string OwnOrQuoted(bool isOwn) => isOwn ? "own" : "quoted";
}
