using System.Collections.Immutable;

namespace Framing.Annotation.Marks;

/// <summary>A stretch of text in quotation marks.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Depth">0 for marks that stand in no others, 1 for a quotation within a quotation, and so on.</param>
/// <param name="Single">Whether the marks are single ones.</param>
/// <param name="Closed">
/// False where the closing mark is missing and the quotation runs to the end of its paragraph, as it does by custom where the next
/// paragraph opens with a mark again.
/// </param>
/// <param name="Resumes">Whether it takes up the unclosed quotation of the paragraph before.</param>
internal readonly record struct QuotedSpan(TextSpan Outer, TextSpan Inner, int Depth, bool Single, bool Closed, bool Resumes)
{
    /// <summary>All pairs of a document, in order, the title's first. Paired on the first call and kept with its words.</summary>
    public static ImmutableArray<QuotedSpan> AllIn(Document document) => document.Shared(QuotationMarks.Of);
}
