using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>A pattern that matched: what it says and the tokens it took.</summary>
/// <param name="Output">What it says.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="Last">The index of its last token.</param>
/// <param name="Path">Of a term the indices of the tokens that its words took, in order; those in gaps are not among them. Of others nobody asks.</param>
internal readonly record struct Candidate(Output Output, int First, int Last, ImmutableArray<int> Path);

/// <summary>
/// Walks the automaton from every token where a pattern may begin. A walk is bounded by the longest pattern and by a budget that only
/// patterns made to branch without end can use up, so the scan is linear in the text.
/// </summary>
internal ref struct TermScan
{
    /// <summary>Steps from one token; ordinary lexicons use fewer than a hundred.</summary>
    private const int Budget = 20_000;

    private readonly TermAutomaton automaton;
    private readonly MatchedTokens view;
    private readonly List<Candidate> found = [];
    private readonly Span<int> path;
    private int depth, budget;

    /// <summary>A token and what <see cref="PassMarks"/> gave for it: the edges out of a node ask for the same one after another.</summary>
    private int asked = -1, answered;

    private TermScan(TermAutomaton automaton, MatchedTokens view, Span<int> path)
    {
        (this.automaton, this.view) = (automaton, view);
        this.path = path;
    }

    /// <summary>All terms and excluded phrases, in order of first token.</summary>
    public static List<Candidate> Run(TermAutomaton automaton, MatchedTokens view)
    {
        TermScan scan = new(automaton, view, stackalloc int[PatternParser.MaxSteps]);
        for (int i = 0; i < view.Tokens.Length; i++)
        {
            if (!view.Starts(i))
                continue;
            scan.budget = Budget;
            scan.Take(TermAutomaton.Root, i);
        }
        return scan.found;
    }

    /// <summary>The contexts that begin at some tokens.</summary>
    public static List<Candidate> Contexts(TermAutomaton automaton, MatchedTokens view, int from, int to)
    {
        TermScan scan = new(automaton, view, stackalloc int[PatternParser.MaxSteps]);
        for (int i = from; i < to; i++)
        {
            scan.budget = Budget;
            scan.Take(TermAutomaton.ContextRoot, i);
        }
        return scan.found;
    }

    /// <summary>Follows the word edges of a node that the token satisfies.</summary>
    private void Take(int node, int index)
    {
        if (node > TermAutomaton.ContextRoot && !view.MaySatisfy(index, automaton.Leaving.ItemRef(node)))
            return;
        ReadOnlySpan<int> symbols = view.FormSymbols(index);
        foreach (int symbol in symbols)
            Follow(node, symbol, index);
        int lemma = view.LemmaSymbol(index);
        if (lemma >= 0 && !symbols.Contains(lemma))
            Follow(node, lemma, index);
    }

    private void Follow(int node, int symbol, int index)
    {
        ImmutableArray<WordEdge> edges;
        if (node == TermAutomaton.Root)
            edges = automaton.RootEdges[symbol];
        else if (node == TermAutomaton.ContextRoot)
            edges = automaton.ContextEdges[symbol];
        else if (!automaton.Edges.TryGetValue(TermAutomaton.Key(node, symbol), out edges))
            return;
        foreach (ref readonly WordEdge edge in edges.AsSpan())
        {
            if (--budget < 0 || !view.Satisfies(index, edge))
                continue;
            path[depth++] = index;
            ImmutableArray<int> taken = default;
            foreach (Output output in automaton.Outputs[edge.Next])
            {
                if (output.Kind == OutputKind.Term && taken.IsDefault)
                    taken = [.. path[..depth]];
                found.Add(new(output, path[0], index, taken));
            }
            if (automaton.GoesOn[edge.Next])
                GoOn(edge.Next, index);
            depth--;
        }
    }

    /// <summary>Goes on from a node after a token, passing over marks inside a phrase.</summary>
    private void GoOn(int node, int index)
    {
        int next = PassMarks(index);
        if (next < 0)
            return;
        Take(node, next);
        foreach (GapEdge gap in automaton.Gaps[node])
        {
            if (gap.Kind == GapKind.Modifiers)
                Modifiers(gap.Next, next);
            else
                Gap(gap, next);
        }
    }

    // Gaps are lazy: the nearest word that goes on with the pattern ends them ("sanctuary city policy" is "sanctuary city").
    private void Gap(GapEdge gap, int next)
    {
        int before = found.Count;
        int min = gap.Kind == GapKind.One ? 1 : 0;
        int max = gap.Kind == GapKind.One ? 1 : gap.Max;
        for (int words = 0; next >= 0; words++)
        {
            if (words >= min)
                Land(gap.Next, next);
            if (found.Count > before || words == max || view.KindAt(next) is not (FormKind.Word or FormKind.Coordinator))
                return;
            next = PassMarks(next);
        }
    }

    private void Modifiers(int node, int next)
    {
        int before = found.Count;
        ModifierChain chain = default;
        do
        {
            if (chain.MayEnd)
                Land(node, next);
            if (found.Count > before || !chain.Accepts(view.KindAt(next), view.Tokens[next].Upos))
                return;
            next = PassMarks(next);
        }
        while (next >= 0);
    }

    /// <summary>The end of a gap: the next word of the pattern, or a second gap.</summary>
    private void Land(int node, int index)
    {
        Take(node, index);
        foreach (GapEdge gap in automaton.Gaps[node])
        {
            if (gap.Kind == GapKind.One && view.KindAt(index) is (FormKind.Word or FormKind.Coordinator) && PassMarks(index) is >= 0 and var next)
                Land(gap.Next, next);
        }
    }

    /// <summary>
    /// The token after this one within its paragraph, hyphens that join words and quotation marks passed over ("so-called", "“sanctuary” cities"); -1 where none is.
    /// </summary>
    private int PassMarks(int index)
    {
        if (asked != index)
            (asked, answered) = (index, Pass(index));
        return answered;
    }

    private readonly int Pass(int index)
    {
        for (int passed = 0; passed <= 2; passed++)
        {
            if (view.Breaks(index))
                return -1;
            FormKind kind = view.KindAt(index + 1);
            bool pass = kind == FormKind.QuoteMark || (kind == FormKind.Hyphen && view.Touches(index) && view.Touches(index + 1));
            index++;
            if (!pass)
                return index;
        }
        return -1;
    }
}
