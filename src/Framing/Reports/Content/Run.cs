namespace Framing.Reports.Content;

/// <summary>A piece of a sentence in a report: plain, emphasized, or a number that leads to its evidence or to a place.</summary>
/// <param name="Text">The words.</param>
/// <param name="Evidence">What the number was counted from.</param>
/// <param name="Anchor">A place of the report that it leads to.</param>
internal readonly record struct Run(string Text, Citation? Evidence = null, string? Anchor = null);
