using System.Collections.Immutable;
using Framing.Annotation.Grammar;

namespace Framing.Alignment;

/// <summary>A proposition of a sentence: the unit that tells a point.</summary>
/// <param name="Span">Where it stands, without the comma that closes it.</param>
/// <param name="Words">Its content words.</param>
internal readonly record struct StoryClause(TextSpan Span, ImmutableArray<string> Words)
{
    /// <summary>A run of clauses that holds this share of what a sentence has in common with others tells what they tell.</summary>
    private const double MostOfIt = 0.75;

    /// <summary>The clauses of a sentence, in order.</summary>
    public static ImmutableArray<StoryClause> Of(Document document, TextSpan sentence)
    {
        SentenceGrammar grammar = new(TextGrammar.Of(document), document.FirstTokenAt(sentence), document.FirstTokenAt(new(sentence.End, sentence.End, sentence.Field)));
        ImmutableArray<(int Start, int End)> clauses = Propositions.Of(grammar, Said(document, sentence));
        IEnumerable<TextSpan> spans = clauses.Length < 2 ? [sentence] : clauses.Select(clause => SpanOf(grammar, clause));
        return [.. spans.Select(span => new StoryClause(span, StorySentence.ContentWords(document, span).Words))];
    }

    /// <summary>The shortest run of a sentence's clauses that holds most of the weight of the words that others have too; the sentence where they share none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="weight">The weight of a word that others have, 0 for any other.</param>
    public static TextSpan Telling(StorySentence sentence, Func<string, double> weight)
    {
        double all = Weight(sentence.Words, weight);
        TextSpan best = sentence.Passage.Span;
        for (int i = 0; all > 0 && i < sentence.Clauses.Length; i++)
        {
            TextSpan run = sentence.Clauses[i].Span;
            HashSet<string> words = [];
            for (int k = i; k < sentence.Clauses.Length; k++)
            {
                run = new(run.Start, Math.Max(run.End, sentence.Clauses[k].Span.End), run.Field);
                words.UnionWith(sentence.Clauses[k].Words);
                if (run.Length < best.Length && Weight(words, weight) >= MostOfIt * all)
                    best = run;
            }
        }
        return best;
    }

    /// <summary>The content words of those clauses of a sentence that lie within a span.</summary>
    public static ImmutableArray<string> WordsIn(StorySentence sentence, TextSpan span) =>
        span == sentence.Passage.Span ? sentence.Words : [.. sentence.Clauses.Where(clause => span.Contains(clause.Span)).SelectMany(clause => clause.Words)];

    private static double Weight(IEnumerable<string> words, Func<string, double> weight) => words.Distinct().Sum(weight);

    /// <summary>What of a sentence somebody is reported to have said, as places of tokens in order.</summary>
    private static IEnumerable<(int Start, int End)> Said(Document document, TextSpan sentence)
    {
        if (!document.Made.HasFlag(DocumentLayers.Quotes))
            return [];
        return document.Quotes.SelectMany(q => q.Content).Where(c => c.Field == sentence.Field && c.Start < sentence.End && c.End > sentence.Start)
            .Select(c => (document.FirstTokenAt(c), document.FirstTokenAt(new(c.End, c.End, c.Field)))).Order();
    }

    private static TextSpan SpanOf(SentenceGrammar grammar, (int Start, int End) clause)
    {
        (int start, int end) = clause;
        while (end > start + 1 && grammar.Tag(end - 1) is PennTag.Comma or PennTag.Colon)
            end--;
        return grammar.Span(start, end);
    }
}
