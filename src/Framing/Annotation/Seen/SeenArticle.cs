namespace Framing.Annotation.Seen;

/// <summary>
/// An article as a reader sees it, for all that reads words; what is found in it is told by its place in the article that was given. One place for what
/// nobody sees, so that no rule, pattern or model has to know of it.
/// </summary>
internal sealed class SeenArticle
{
    private readonly Article given;
    private readonly SeenText? title, text;

    private SeenArticle(Article given, SeenText? title, SeenText? text)
    {
        (this.given, this.title, this.text) = (given, title, text);
        Article = given with { Title = title?.Text ?? given.Title, Text = text?.Text ?? given.Text };
    }

    /// <summary>The article as it is seen.</summary>
    public Article Article { get; }

    /// <summary>The article as it is seen; <see langword="null"/> where it is seen as it is given.</summary>
    public static SeenArticle? Of(Article given)
    {
        // Places that a row brings along are places in the given text, and nobody could find them in another.
        if (given.Metadata.ContainsKey("targets"))
            return null;
        SeenText? title = given.Title is { Length: > 0 } words ? SeenText.Of(words, IsWord) : null, text = SeenText.Of(given.Text, IsWord);
        return title is null && text is null ? null : new(given, title, text);
    }

    /// <summary>The document of the given article with all that was found in the one that is seen; <see langword="null"/> where a joined letter was split.</summary>
    public Document? InGiven(Document seen)
    {
        if ((seen.Made & DocumentLayers.Tokens) != 0 && seen.Tokens.Any(token => Move(token.Span).IsEmpty))
            return null;
        return seen.MovedTo(given, Move);
    }

    private static bool IsWord(ReadOnlySpan<char> word) => TextModel.Embedded.Tagger.Knows(word);

    private TextSpan Move(TextSpan span)
    {
        if ((span.Field == Field.Title ? title : text) is not { } moved)
            return span;
        (int start, int end) = moved.InGiven(span.Start, span.End);
        return new(start, end, span.Field);
    }
}
