using System.Collections.Immutable;

namespace Framing.Tests.Lexicons;

/// <summary>Documents made by hand: words and single marks as tokens, tags only where a test writes them ("drugs/NOUN").</summary>
internal static class PlainText
{
    public static Document Tokens(string text, string? title = null)
    {
        Article article = Article.FromText(text, title: title);
        Vocabulary.Builder words = new();
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        Document document = new(article);
        foreach (Field field in document.Fields)
            Add(article[field], field, words, tokens);
        return document with { Tokens = tokens.ToImmutable(), Vocabulary = words.ToVocabulary() };
    }

    public static Document Voiced(string text, params VoiceRun[] runs) => Tokens(text) with { Voices = [.. runs] };

    private static void Add(string text, Field field, Vocabulary.Builder words, ImmutableArray<Token>.Builder tokens)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = i + 1;
            while (char.IsLetterOrDigit(text[i]) && end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (!char.IsWhiteSpace(text[i]))
            {
                int form = words.Add(text[i..end].ToLowerInvariant());
                tokens.Add(new(new(i, end, field), form, form, PennTag.None, UniversalTag.X));
            }
            i = end;
        }
    }
}
