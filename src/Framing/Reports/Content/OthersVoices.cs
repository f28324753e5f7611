using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>The voices that are not the outlet's, from the nearest to it: of indirect speech the claim is the source's and the word the outlet's.</summary>
internal static class OthersVoices
{
    public static ImmutableArray<Voice> All { get; } = [Voice.IndirectQuote, Voice.DirectQuote, Voice.Distanced];

    /// <summary>How a count or a name says in whose voice it is.</summary>
    public static string Brief(this Voice voice) => voice switch
    {
        Voice.IndirectQuote => "indirect",
        Voice.DirectQuote => "quoted",
        Voice.Distanced => "at a distance",
        _ => "own",
    };
}
