using System.Collections.Immutable;

namespace Framing.Tests.Conformance;

/// <summary>The least annotator there can be: each field is one paragraph and one sentence, and its words are what blanks part.</summary>
public sealed class BlankAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<TextSpan>.Builder whole = ImmutableArray.CreateBuilder<TextSpan>();
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        Vocabulary.Builder vocabulary = new();
        foreach (Field field in document.Fields)
        {
            string text = document.Article[field];
            int first = tokens.Count;
            for (int at = 0; at < text.Length; at++)
            {
                int start = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at]))
                    at++;
                if (at == start)
                    continue;
                int word = vocabulary.Add(text[start..at].ToLowerInvariant());
                tokens.Add(new Token(new TextSpan(start, at, field), word, word, PennTag.None, UniversalTag.X));
            }
            if (tokens.Count > first)
                whole.Add(new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End, field));
        }
        return document with { Paragraphs = whole.ToImmutable(), Sentences = whole.ToImmutable(), Vocabulary = vocabulary.ToVocabulary(), Tokens = tokens.ToImmutable() };
    }
}
