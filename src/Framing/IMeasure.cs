using System.Collections.Immutable;

namespace Framing;

/// <summary>A measure of framing: an annotated document in, measurements out. Implementations are thread-safe and pure.</summary>
public interface IMeasure
{
    /// <summary>The measure's name, which starts the name of each of its measurements: <c>choice</c>, <c>quotes</c>, <c>tone</c>.</summary>
    string Name { get; }

    /// <summary>The layers that it reads; only these, and what they are made from, are made where a user asks for this measure alone.</summary>
    DocumentLayers Needs => DocumentLayers.All;

    /// <summary>What its measurements are called and where reports show them, one description for each name that a measurement of it may have.</summary>
    ImmutableArray<MeasureDescription> Descriptions => [new(Name)];

    /// <summary>What it finds in one document, in an order that depends on the document alone.</summary>
    ImmutableArray<Measurement> Measure(Document document);
}
