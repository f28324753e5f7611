using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>A variant found in a document.</summary>
/// <param name="Variant">Which.</param>
/// <param name="Path">The tokens that its words took.</param>
/// <param name="Pieces">Where they stand, neighbors joined.</param>
internal sealed record FoundTerm(TermVariant Variant, ImmutableArray<int> Path, ImmutableArray<TextSpan> Pieces);

/// <summary>Finds the terms of lexicons in documents that have tokens. Immutable and thread-safe.</summary>
internal sealed class TermMatcher
{
    private readonly TermAutomaton automaton;

    public TermMatcher(IEnumerable<Lexicon> lexicons) => automaton = TermAutomatonBuilder.Build(lexicons);

    /// <summary>
    /// The terms, in order of span: the longest of those that overlap within a concept, none inside an excluded phrase or a web
    /// address, none that lacks the context it needs.
    /// </summary>
    public List<FoundTerm> Find(Document document)
    {
        MatchedTokens view = new(document, automaton);
        List<Candidate> candidates = TermScan.Run(automaton, view);
        Surroundings surroundings = new(candidates, new(automaton, view));
        List<FoundTerm> terms = [];
        List<Candidate> allowed = candidates.FindAll(candidate =>
            candidate.Output.Kind == OutputKind.Term && surroundings.Allow(candidate, automaton.Variants[candidate.Output.Id]));
        foreach (Candidate candidate in Longest(allowed, view))
        {
            ImmutableArray<TextSpan> pieces = Pieces(candidate.Path, view);
            if (!pieces.Any(piece => AddressAround.Holds(document, piece)))
                terms.Add(new(automaton.Variants[candidate.Output.Id], candidate.Path, pieces));
        }
        terms.Sort(InOrder);
        return terms;
    }

    private static int InOrder(FoundTerm a, FoundTerm b)
    {
        int bySpan = Whole(a).CompareTo(Whole(b));
        return bySpan != 0 ? bySpan : a.Variant.ConceptIndex.CompareTo(b.Variant.ConceptIndex);
    }

    private static TextSpan Whole(FoundTerm term) => new(term.Pieces[0].Start, term.Pieces[^1].End, term.Pieces[0].Field);

    /// <summary>Of overlapping candidates of one concept the longest; of equally long ones the one with more words, then the earlier in the file.</summary>
    private List<Candidate> Longest(List<Candidate> terms, MatchedTokens view)
    {
        int Concept(Candidate candidate) => automaton.Variants[candidate.Output.Id].ConceptIndex;
        terms.Sort((a, b) =>
        {
            int order = Concept(a).CompareTo(Concept(b));
            order = order != 0 ? order : a.First.CompareTo(b.First);
            order = order != 0 ? order : b.Last.CompareTo(a.Last);
            order = order != 0 ? order : b.Path.Length.CompareTo(a.Path.Length);
            return order != 0 ? order : a.Output.Id.CompareTo(b.Output.Id);
        });
        List<Candidate> kept = [];
        foreach (Candidate candidate in terms)
        {
            bool free = true;
            for (int i = kept.Count - 1; i >= 0 && free && Concept(kept[i]) == Concept(candidate) && kept[i].First > candidate.First - Surroundings.MaxSpan; i--)
                free = !Conflict(kept[i], candidate, view);
            if (free)
                kept.Add(candidate);
        }
        return kept;
    }

    /// <summary>Two names of one thing may share their head where they are coordinated ("illegal or undocumented immigrants"), and nothing else.</summary>
    private static bool Conflict(Candidate kept, Candidate candidate, MatchedTokens view)
    {
        bool shareHead = kept.Last == candidate.Last && candidate.Path.Length > 1;
        foreach (int index in candidate.Path)
        {
            if (kept.Path.Contains(index) && !(shareHead && index == kept.Last))
                return true;
        }
        if (!shareHead)
            return false;
        for (int i = kept.First; i < candidate.First; i++)
        {
            if (view.KindAt(i) is FormKind.Coordinator or FormKind.Comma)
                return false;
        }
        return true;
    }

    private static ImmutableArray<TextSpan> Pieces(ImmutableArray<int> path, MatchedTokens view)
    {
        ImmutableArray<TextSpan>.Builder pieces = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < path.Length; i++)
        {
            TextSpan span = view.Tokens[path[i]].Span;
            if (i > 0 && Neighbors(path[i - 1], path[i], view))
                pieces[^1] = new(pieces[^1].Start, span.End, span.Field);
            else
                pieces.Add(span);
        }
        return pieces.ToImmutable();
    }

    private static bool Neighbors(int left, int right, MatchedTokens view)
    {
        for (int i = left + 1; i < right; i++)
        {
            if (view.KindAt(i) != FormKind.Hyphen)
                return false;
        }
        return true;
    }
}
