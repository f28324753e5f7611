using Framing.Annotation.Grammar;

namespace Framing.Quotes.Shapes;

/// <summary>Noun phrases by their tags, in ranges of tokens with both ends included.</summary>
internal static class NounPhrase
{
    /// <summary>The first noun phrase or pronoun among the tokens.</summary>
    public static TokenRange? First(QuoteText text, int start, int end) => Clauses.Range(NounPhrases.First(new(text.Grammar, start, end), start, end));

    /// <summary>The noun phrase or pronoun that ends right before a token.</summary>
    public static TokenRange? EndingAt(QuoteText text, int end, int start) => Clauses.Range(NounPhrases.EndingAt(new(text.Grammar, start, end), end));

    public static bool IsNoun(PennTag tag) => tag.IsNoun();
}
