using System.Collections.Immutable;
using Framing.Annotation.Grammar;
using Framing.Language;

namespace Framing.Measures;

/// <summary>
/// The adjectives, nouns and verbs that sentences say of each target, told from tags: what stands before it, in apposition or after "be", the
/// verb that it is the subject of, and the one whose object it is.
/// </summary>
/// <remarks>
/// Reporting verbs ("said") are left out: <see cref="Quote.Verb"/> has them. Pronouns are not followed, and a target that only modifies a noun
/// ("the Keller plan", "Keller's plan") has nothing said of it there.
/// </remarks>
public static class Portrayal
{
    /// <summary>The words, in order of targets.</summary>
    /// <param name="document">A document with <see cref="DocumentLayers.Words"/>, <see cref="DocumentLayers.Voices"/> and <see cref="DocumentLayers.Targets"/>.</param>
    public static ImmutableArray<PortrayalWord> WordsOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<PortrayalWord>.Builder found = ImmutableArray.CreateBuilder<PortrayalWord>();
        TextGrammar grammar = TextGrammar.Of(document);
        PortrayalDoubts doubts = new(document);
        foreach (TargetSentiment target in document.Targets)
        {
            if (target.Span.IsEmpty)
                continue;
            ReadOnlySpan<Token> tokens = document.TokensIn(document.SentenceAt(target.Span));
            int first = document.FirstTokenAt(document.SentenceAt(target.Span));
            int from = FirstBeyond(tokens, target.Span.Start), to = FirstBeyond(tokens, target.Span.End);
            while (to < tokens.Length && tokens[to].Span.Start < target.Span.End)
                to++;
            if (from == to)
                continue;
            SentenceGrammar clause = grammar.At(first);
            foreach ((int at, PortrayalRelation relation, bool negated) in Predication.Of(clause, first + from, first + to))
            {
                Token word = document.Tokens[at];
                if (!ReportingVerbs.Says.Contains(document.Form(word)) && !doubts.Rejects(clause, target.Span, first + from, first + to, at, relation))
                    found.Add(new(target.Name, target.Span, word.Span, document.Lemma(word), KindOf(word.Tag), relation, negated, document.VoiceAt(word.Span).Voice));
            }
        }
        return found.ToImmutable();
    }

    private static UniversalTag KindOf(PennTag tag) => tag switch
    {
        PennTag.JJ or PennTag.JJR or PennTag.JJS => UniversalTag.ADJ,
        PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS => UniversalTag.NOUN,
        _ => UniversalTag.VERB,
    };

    /// <summary>The first token that ends after the place, by halves.</summary>
    private static int FirstBeyond(ReadOnlySpan<Token> tokens, int place)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.End <= place ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
