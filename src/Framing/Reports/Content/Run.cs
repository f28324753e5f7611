using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A piece of a sentence in a report: plain, emphasized, or a number that leads to its evidence or to a place.</summary>
/// <param name="Text">The words.</param>
/// <param name="Evidence">What the number was counted from.</param>
/// <param name="Anchor">A place of the report that it leads to.</param>
internal readonly record struct Run(string Text, EvidenceList? Evidence = null, string? Anchor = null)
{
    /// <summary>
    /// The sentence with the first mention of each count made a link, in order: "… in 7 of 8 mentions. … in 0 of 6.".
    /// A count that the sentence does not hold is left out.
    /// </summary>
    public static ImmutableArray<Run> Link(string sentence, params ReadOnlySpan<(string Count, EvidenceList? Evidence)> counts)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        int from = 0;
        foreach ((string count, EvidenceList? evidence) in counts)
        {
            int at = evidence is null ? -1 : sentence.IndexOf(count, from, StringComparison.Ordinal);
            if (at < 0)
                continue;
            if (at > from)
                runs.Add(new(sentence[from..at]));
            runs.Add(new(count, evidence));
            from = at + count.Length;
        }
        if (from < sentence.Length)
            runs.Add(new(sentence[from..]));
        return runs.ToImmutable();
    }
}
