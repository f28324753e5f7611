using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>The values of the dimension <c>voice</c>: each voice, and <c>own</c> for the outlet's own two together.</summary>
internal static class VoiceGroups
{
    public static ImmutableArray<(string Name, Func<Voice, bool> Includes)> All { get; } =
        [.. Enum.GetValues<Voice>().Select(voice => (voice.Name(), (Func<Voice, bool>)(v => v == voice))), ("own", v => v.IsOwn())];

    /// <summary>The values of <c>voice</c> where the voices of others are told as one.</summary>
    public static string OwnOrQuoted(bool isOwn) => isOwn ? "own" : "quoted";
}
