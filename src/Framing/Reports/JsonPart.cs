using System.Text.Json;
using Framing.Reports.Cells;

namespace Framing.Reports;

/// <summary>A part of a comparison in JSON.</summary>
/// <param name="Name">The property that holds it.</param>
/// <param name="Write">Writes the property.</param>
internal sealed record JsonPart(string Name, Action<Utf8JsonWriter, Comparison> Write)
{
    /// <summary>Whether a comparison has it: what is only there where asked for is left out elsewhere.</summary>
    public Func<Comparison, bool> IsAsked { get; init; } = _ => true;

    /// <summary>A part that is one object an item.</summary>
    public static JsonPart Of<T>(string name, Func<Comparison, IReadOnlyCollection<T>> items, Action<Utf8JsonWriter, T> write) =>
        new(name, (writer, comparison) => writer.WriteObjects(name, items(comparison), item => write(writer, item)));
}
