using System.Collections.Immutable;

namespace Framing;

/// <summary>What is kept of a document whose layers are let go: what is asked of every article of a corpus, and where to have the rest made again.</summary>
internal sealed record Remains
{
    /// <summary>Where its layers are made again.</summary>
    public required DocumentShelf Shelf { get; init; }

    /// <inheritdoc cref="Document.Made"/>
    public required DocumentLayers Made { get; init; }

    /// <inheritdoc cref="Document.Words"/>
    public required int Words { get; init; }

    /// <inheritdoc cref="Document.Cast"/>
    public required CastList Cast { get; init; }

    /// <summary>What <see cref="DocumentReading.LacksPennTags"/> says of it.</summary>
    public required bool LacksPennTags { get; init; }

    /// <summary>The words of the article that <see cref="Document.PlainCapitals"/> finds, in order.</summary>
    public required ImmutableArray<TextSpan> PlainCapitals { get; init; }

    public static Remains Of(Document document, DocumentShelf shelf) => new()
    {
        Shelf = shelf,
        Made = document.Made,
        Words = document.Made.HasFlag(DocumentLayers.Tokens) ? document.Words : 0,
        LacksPennTags = document.Made.HasFlag(DocumentLayers.Tokens) && document.LacksPennTags(),
        Cast = CastList.Of(document).Kept(shelf.Same),
        PlainCapitals = document.Made.HasFlag(DocumentLayers.Tokens) ? CapitalsIn(document, document.Tokens.AsSpan()) : [],
    };

    public LayerSet Remade(Article article) => Shelf.LayersOf(article);

    /// <summary>The words among tokens that begin with a capital, have no other and are no names.</summary>
    public static ImmutableArray<TextSpan> CapitalsIn(Document document, ReadOnlySpan<Token> tokens)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (Token token in tokens)
        {
            if (token.Tag is PennTag.NNP or PennTag.NNPS)
                continue;
            ReadOnlySpan<char> word = document[token.Span];
            if (!word.IsEmpty && char.IsUpper(word[0]) && !word[1..].ContainsAnyInRange('A', 'Z'))
                found.Add(token.Span);
        }
        return found.ToImmutable();
    }
}
