using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Measures.Precision;

/// <summary>The share of found terms that are right.</summary>
/// <param name="Lexicon">The lexicon's id; <see langword="null"/> for all together.</param>
/// <param name="Concept">The concept's id; <see langword="null"/> for a whole lexicon.</param>
/// <param name="Variant">The variant's id; <see langword="null"/> for a whole concept.</param>
/// <param name="Right">How many of the labelled terms are right.</param>
/// <param name="Labeled">How many are labelled.</param>
/// <param name="Value">The share of all found terms that are right, as the labelled ones tell: each counts by its weight.</param>
/// <param name="Interval">
/// Wilson's 95% interval, for as many independent labels as the weights leave ((Σw)²/Σw²; Kish 1965). Terms of one article are not independent,
/// so it is somewhat too narrow where an article has several.
/// </param>
public sealed record PrecisionFigure(string? Lexicon, string? Concept, string? Variant, int Right, int Labeled, double Value, Interval Interval);

/// <summary>How many found terms are right, as labels by hand tell.</summary>
/// <param name="Figures">All together, then each lexicon with its concepts and variants, in ordinal order.</param>
/// <param name="Voice">Of the right terms with a judged voice: how many have the right one; <see langword="null"/> where none was judged.</param>
public sealed record PrecisionReport(ImmutableArray<PrecisionFigure> Figures, PrecisionFigure? Voice);

/// <summary>Precision of terms from labels by hand.</summary>
public static class TermPrecision
{
    /// <summary>Precision over all labels, by lexicon, by concept and by variant.</summary>
    public static PrecisionReport Measure(IEnumerable<LabeledTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ImmutableArray<LabeledTerm> all = [.. terms];
        ImmutableArray<PrecisionFigure>.Builder figures = ImmutableArray.CreateBuilder<PrecisionFigure>();
        if (!all.IsEmpty)
            figures.Add(Figure(null, null, null, all, term => term.IsRight));
        foreach (IGrouping<string, LabeledTerm> lexicon in By(all, term => term.Lexicon))
        {
            figures.Add(Figure(lexicon.Key, null, null, [.. lexicon], term => term.IsRight));
            foreach (IGrouping<string, LabeledTerm> concept in By(lexicon, term => term.Concept))
            {
                figures.Add(Figure(lexicon.Key, concept.Key, null, [.. concept], term => term.IsRight));
                foreach (IGrouping<string, LabeledTerm> variant in By(concept, term => term.Variant))
                    figures.Add(Figure(lexicon.Key, concept.Key, variant.Key, [.. variant], term => term.IsRight));
            }
        }
        ImmutableArray<LabeledTerm> judged = [.. all.Where(term => term is { IsRight: true, RightVoice: not null, Voice: not null })];
        return new(figures.ToImmutable(), judged.IsEmpty ? null : Figure(null, null, null, judged, term => term.Voice == term.RightVoice));
    }

    private static IEnumerable<IGrouping<string, LabeledTerm>> By(IEnumerable<LabeledTerm> terms, Func<LabeledTerm, string> id) =>
        terms.GroupBy(id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);

    private static PrecisionFigure Figure(string? lexicon, string? concept, string? variant, ImmutableArray<LabeledTerm> terms, Func<LabeledTerm, bool> isRight)
    {
        double sum = 0, squares = 0, right = 0;
        foreach (LabeledTerm term in terms)
        {
            sum += term.Weight;
            squares += term.Weight * term.Weight;
            right += isRight(term) ? term.Weight : 0;
        }
        double share = right / sum, effective = sum * sum / squares;
        return new(lexicon, concept, variant, terms.Count(isRight), terms.Length, share, Proportion.Wilson(share * effective, effective));
    }
}
