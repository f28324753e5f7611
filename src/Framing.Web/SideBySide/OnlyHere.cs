namespace Framing.Web.SideBySide;

/// <summary>Sentences for which no other article on the event has anything that comes near.</summary>
internal static class OnlyHere
{
    /// <summary>The sentences of each article, by its id. What another article perhaps tells is not among them.</summary>
    public static ILookup<string, TextSpan> Of(Comparison comparison) => comparison.StoryPoints
        .Where(point => point.MayTell.IsEmpty && point.Passages.All(passage => passage.DocId == point.Passages[0].DocId))
        .SelectMany(point => point.Passages)
        .ToLookup(passage => passage.DocId, passage => passage.Span, StringComparer.Ordinal);
}
