using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>Measurements that no section draws: a user's own measures, and details of the built-in ones.</summary>
internal static class Others
{
    private static readonly HashSet<string> Drawn =
        ["choice", "quoted_words", "attributed_words", "verb_class", "tone", "tone_negative", "tone_positive", .. Tone.MannerNames];

    /// <summary>In the comparison's order.</summary>
    public static ImmutableArray<GroupMeasurement> Of(Report report) =>
        [.. report.Comparison.Measures.Where(m => !Drawn.Contains(m.Key.Name) && (m.Key["voice"] is null or "own") && m.Denominator > 0)];
}
