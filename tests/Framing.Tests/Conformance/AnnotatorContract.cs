using System.Collections.Immutable;
using Framing.Tests.Annotation;

namespace Framing.Tests.Conformance;

/// <summary>What every annotator that makes text layers promises, whatever the text.</summary>
public static class AnnotatorContract
{
    /// <summary>Annotates and checks that tokens and gaps rebuild each field, layers nest, and the article is as it was.</summary>
    public static void Check(IAnnotator annotator, Article article)
    {
        Document document = annotator.Annotate(new Document(article));
        Assert.Same(article, document.Article);
        foreach (Field field in document.Fields)
        {
            Token[] tokens = [.. document.Tokens.Where(t => t.Span.Field == field)];
            Rebuilds(article[field], TakenText.AsGiven(article, field), tokens);
            TextSpan[] sentences = Of(document.Sentences, field), paragraphs = Of(document.Paragraphs, field);
            Nest([.. tokens.Select(t => t.Span)], sentences, "token", "sentence");
            Nest(sentences, paragraphs, "sentence", "paragraph");
            Bounds(tokens, sentences);
        }
        foreach (Token token in document.Tokens)
        {
            if ((uint)token.Lexeme >= (uint)document.Vocabulary.Count || (uint)token.Lemma >= (uint)document.Vocabulary.Count || document.Lemma(token).Length == 0)
                Assert.Fail($"the token at {token.Span} has no form or lemma in the vocabulary");
        }
    }

    private static TextSpan[] Of(ImmutableArray<TextSpan> layer, Field field) => [.. layer.Where(s => s.Field == field)];

    /// <summary>Gaps between tokens hold blanks and what pages put in, so nothing that can be read is lost.</summary>
    private static void Rebuilds(string text, bool[] taken, Token[] tokens)
    {
        int at = 0;
        foreach (Token token in tokens)
        {
            if (token.Span.Start < at || token.Span.Length <= 0)
                Assert.Fail($"the token at {token.Span} is empty or begins before {at}, where the last one ends");
            Blank(text, taken, at, token.Span.Start);
            at = token.Span.End;
        }
        Blank(text, taken, at, text.Length);
    }

    private static void Blank(string text, bool[] taken, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!taken[i] && !char.IsWhiteSpace(text[i]) && !char.IsControl(text[i]) && char.GetUnicodeCategory(text[i]) != System.Globalization.UnicodeCategory.Format)
                Assert.Fail($"'{text[i]}' (U+{(int)text[i]:X4}) at {i} is in no token");
        }
    }

    private static void Nest(TextSpan[] inner, TextSpan[] outer, string innerName, string outerName)
    {
        int at = 0;
        foreach (TextSpan span in inner)
        {
            while (at < outer.Length && outer[at].End < span.End)
                at++;
            if (at == outer.Length || outer[at].Start > span.Start)
                Assert.Fail($"the {innerName} at {span} is in no {outerName}");
        }
    }

    private static void Bounds(Token[] tokens, TextSpan[] sentences)
    {
        HashSet<int> starts = [.. tokens.Select(t => t.Span.Start)], ends = [.. tokens.Select(t => t.Span.End)];
        foreach (TextSpan sentence in sentences)
        {
            if (!starts.Contains(sentence.Start) || !ends.Contains(sentence.End))
                Assert.Fail($"the sentence at {sentence} does not begin and end with a token");
        }
    }
}
