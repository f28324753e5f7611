using System.Collections.Immutable;

namespace Framing.Learning;

/// <summary>An example to learn from or to be tested with: a document and what somebody called it.</summary>
/// <param name="Document">The text with the layers of <see cref="Classifier.Layers"/>.</param>
/// <param name="Label">What it was called.</param>
/// <param name="Columns">Further columns, by name: what to fold and to break results down by. Empty where there are none.</param>
public sealed record LabeledDocument(Document Document, string Label, ImmutableSortedDictionary<string, string> Columns)
{
    /// <summary>An example without further columns.</summary>
    public LabeledDocument(Document document, string label)
        : this(document, label, ImmutableSortedDictionary<string, string>.Empty)
    {
    }
}
