using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Framing;

/// <summary>The layers of one document with the words that they number. Immutable.</summary>
internal sealed record LayerSet
{
    /// <summary>The items of each layer as an array, by <see cref="Layer.Index"/>; <see langword="null"/> where nobody made the layer.</summary>
    private ImmutableArray<object?> Items { get; init; } = [.. new object?[Layer.All.Length]];

    /// <inheritdoc cref="Document.Vocabulary"/>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Empty;

    /// <inheritdoc cref="Document.TextSentiment"/>
    public Sentiment TextSentiment { get; init; }

    /// <inheritdoc cref="Document.Made"/>
    public DocumentLayers Made => Layer.All.Aggregate(DocumentLayers.None, (made, layer) => Items[layer.Index] is null ? made : made | layer.Flag);

    /// <summary>What was made of the words and is asked for again: see <see cref="Shared{T}"/>. New wherever words change.</summary>
    private StrongBox<ImmutableDictionary<Type, object>> Kept { get; init; } = NothingKept();

    public ImmutableArray<T> Read<T>(Layer<T> layer) =>
        Items[layer.Index] is T[] items ? ImmutableCollectionsMarshal.AsImmutableArray(items) : throw layer.Missing();

    /// <summary>The layers with one of them as given: a default array is a layer that nobody made, an empty one has nothing in it.</summary>
    public LayerSet With<T>(Layer<T> layer, ImmutableArray<T> items, Article article)
    {
        if (!items.IsDefault)
            layer.Check(items, article);
        return this with { Items = Items.SetItem(layer.Index, ImmutableCollectionsMarshal.AsArray(items)) };
    }

    /// <summary>The same where words have changed: nothing that was read off them holds.</summary>
    public LayerSet Anew() => this with { Kept = NothingKept() };

    /// <summary>All layers, made and empty.</summary>
    public LayerSet Emptied() => this with { Items = [.. Layer.All.Select(layer => layer.Empty)] };

    /// <summary>The layers with each item where it stands in another writing of the article.</summary>
    public LayerSet MovedBy(Func<TextSpan, TextSpan> move) => new()
    {
        Vocabulary = Vocabulary,
        TextSentiment = TextSentiment,
        Items = [.. Layer.All.Select(layer => Items[layer.Index] is { } items ? layer.Moved(items, move) : null)],
    };

    /// <inheritdoc cref="Document.Shared{T}"/>
    public T Shared<T>(Document document, Func<Document, T> make)
        where T : notnull =>
        (T)ImmutableInterlocked.GetOrAdd(ref Kept.Value!, typeof(T), static (_, made) => made.Make(made.Document)!, (Document: document, Make: make));

    private static StrongBox<ImmutableDictionary<Type, object>> NothingKept() => new(ImmutableDictionary<Type, object>.Empty);
}
