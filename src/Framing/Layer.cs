using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Framing;

/// <summary>A document was asked for a layer that no annotator has made.</summary>
public sealed class MissingLayerException(string message) : InvalidOperationException(message);

/// <summary>Reading and checking layers. A default array is a layer that nobody made; an empty one has nothing in it.</summary>
internal static class Layer
{
    public static ImmutableArray<T> Read<T>(ImmutableArray<T> layer, [CallerMemberName] string name = "") =>
        layer.IsDefault ? throw Missing(name) : layer;

    public static MissingLayerException Missing(string name) => new(
        $"The document has no layer '{name}': nobody made it. Add an annotator that does, for example with " +
        $"FramingAnalyzer.Create(b => b.Annotate(...)), or analyze the article with FramingAnalyzer.Default.");

    /// <summary>Throws unless the spans lie within the document, in order, and do not overlap.</summary>
    public static ImmutableArray<T> Ordered<T>(ImmutableArray<T> layer, Document document, Func<T, TextSpan> spanOf, [CallerMemberName] string name = "")
    {
        if (layer.IsDefault)
            return layer;
        TextSpan last = default;
        for (int i = 0; i < layer.Length; i++)
        {
            TextSpan span = spanOf(layer[i]);
            Within(span, document, name);
            if (i > 0 && (span < last || span.Overlaps(last)))
                throw new ArgumentException($"Layer '{name}': {span} follows {last}. Spans must be in order, title first, and must not overlap.");
            last = span;
        }
        return layer;
    }

    /// <summary>Throws unless the spans lie within the document.</summary>
    public static ImmutableArray<T> Inside<T>(ImmutableArray<T> layer, Document document, Func<T, IEnumerable<TextSpan>> spansOf, [CallerMemberName] string name = "")
    {
        if (layer.IsDefault)
            return layer;
        foreach (T item in layer)
        {
            foreach (TextSpan span in spansOf(item))
                Within(span, document, name);
        }
        return layer;
    }

    private static void Within(TextSpan span, Document document, string name)
    {
        if (span.End > document.Article[span.Field].Length)
            throw new ArgumentException($"Layer '{name}': {span} ends after the {span.Field.ToString().ToLowerInvariant()}, which has {document.Article[span.Field].Length} code units.");
    }
}
