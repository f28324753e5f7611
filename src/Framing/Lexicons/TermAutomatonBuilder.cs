using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>Builds the automaton of some lexicons.</summary>
internal sealed class TermAutomatonBuilder
{
    private readonly Dictionary<(string Word, bool Exact), int> symbols = [];

    /// <summary>The symbols that take a word which is not the first, numbered.</summary>
    private readonly Dictionary<int, int> followers = [];
    private readonly Dictionary<long, List<WordEdge>> edges = [];
    private readonly List<List<GapEdge>> gaps = [[], []];
    private readonly List<List<Output>> outputs = [[], []];
    private readonly List<TermVariant> variants = [];
    private readonly Dictionary<(int Node, WordNode Word), int> afterWord = [];
    private readonly Dictionary<string, int> contextsByText = new(StringComparer.Ordinal);
    private int concepts, scopes, contexts;

    public static TermAutomaton Build(IEnumerable<Lexicon> lexicons)
    {
        TermAutomatonBuilder builder = new();
        foreach (Lexicon lexicon in lexicons)
            builder.Add(lexicon);
        ImmutableArray<SymbolSet> leaving = builder.Leaving();
        (WordTable words, ImmutableArray<WordSymbols> symbols) = new WordNumbering(builder.symbols, builder.followers, symbol => builder.Wants(symbol, leaving)).Number();
        return new()
        {
            Words = words,
            Symbols = symbols,
            Leaving = leaving,
            Edges = builder.edges.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()),
            RootEdges = builder.EdgesOut(TermAutomaton.Root),
            ContextEdges = builder.EdgesOut(TermAutomaton.ContextRoot),
            GoesOn = builder.GoesOn(),
            Gaps = [.. builder.gaps.Select(list => list.ToImmutableArray())],
            Outputs = [.. builder.outputs.Select(list => list.ToImmutableArray())],
            Variants = [.. builder.variants],
        };
    }

    private void Add(Lexicon lexicon)
    {
        contextsByText.Clear();
        ImmutableArray<int> ofLexicon = Scope([], lexicon.Not);
        foreach (LexiconConcept concept in lexicon.Concepts)
        {
            ImmutableArray<int> ofConcept = Scope(ofLexicon, concept.Not);
            ImmutableArray<(int, int)> conceptContext = Context([], concept.Context);
            foreach (LexiconVariant variant in concept.Variants)
            {
                Output output = new(OutputKind.Term, variants.Count);
                variants.Add(new(
                    lexicon, concept, variant, concepts, Scope(ofConcept, variant.Not), Context(conceptContext, variant.Context)));
                AddAll(variant.Patterns, output, TermAutomaton.Root);
            }
            concepts++;
        }
    }

    private ImmutableArray<int> Scope(ImmutableArray<int> outer, ImmutableArray<TermPattern> patterns)
    {
        if (patterns.Length == 0)
            return outer;
        AddAll(patterns, new(OutputKind.Not, scopes), TermAutomaton.Root);
        return outer.Add(scopes++);
    }

    private ImmutableArray<(int, int)> Context(ImmutableArray<(int, int)> outer, TermContext? context)
    {
        if (context is null)
            return outer;
        // Many concepts of a lexicon need the same words near them; within a lexicon the same text means the same patterns.
        string text = string.Join('\n', context.Patterns.Select(pattern => pattern.Text));
        if (!contextsByText.TryGetValue(text, out int id))
        {
            contextsByText.Add(text, id = contexts++);
            AddAll(context.Patterns, new(OutputKind.Context, id), TermAutomaton.ContextRoot);
        }
        return outer.Add((id, context.Within));
    }

    private void AddAll(ImmutableArray<TermPattern> patterns, Output output, int root)
    {
        foreach (TermPattern pattern in patterns)
        {
            foreach (int end in Add(pattern.Node, [root]))
            {
                if (!outputs[end].Contains(output))
                    outputs[end].Add(output);
            }
        }
    }

    /// <summary>Adds a part behind some nodes; the nodes where it may end. Alternatives end in one node, so their products are never written out.</summary>
    private List<int> Add(PatternNode node, List<int> from)
    {
        switch (node)
        {
            case SequenceNode sequence:
                return sequence.Parts.Aggregate(from, (nodes, part) => Add(part, nodes));
            case OptionalNode optional:
                return [.. Add(optional.Part, from).Union(from)];
            case ChoiceNode choice:
                int join = NewNode();
                List<int> ends = [];
                foreach (PatternNode part in choice.Parts)
                {
                    if (part is WordNode word)
                        AddWord(word, from, join);
                    else
                        ends.AddRange(Add(part, from));
                }
                return [join, .. ends.Distinct()];
            case WordNode word:
                // Patterns that begin with the same words share their nodes, so that a common word begins one walk and not one a pattern.
                if (from is [int only] && afterWord.TryGetValue((only, word), out int shared))
                    return [shared];
                int next = NewNode();
                AddWord(word, from, next);
                if (from is [int single])
                    afterWord.Add((single, word), next);
                return [next];
            case GapNode gap:
                int after = NewNode();
                foreach (int at in from)
                    gaps[at].Add(new(gap.Kind, gap.Max, after));
                return [after];
            default:
                throw new InvalidOperationException($"unknown part {node.GetType().Name}");
        }
    }

    private void AddWord(WordNode word, List<int> from, int next)
    {
        if (!symbols.TryGetValue((word.Word, word.Exact), out int symbol))
            symbols.Add((word.Word, word.Exact), symbol = symbols.Count);
        WordEdge edge = new(word.Tags, word.Upos, word.Capitals, next);
        foreach (int node in from)
        {
            if (node > TermAutomaton.ContextRoot)
                followers.TryAdd(symbol, followers.Count);
            long key = TermAutomaton.Key(node, symbol);
            if (!edges.TryGetValue(key, out List<WordEdge>? leaving))
                edges.Add(key, leaving = []);
            if (!leaving.Contains(edge))
                leaving.Add(edge);
        }
    }

    private ImmutableArray<ImmutableArray<WordEdge>> EdgesOut(int root) =>
        [.. Enumerable.Range(0, symbols.Count).Select(symbol => edges.GetValueOrDefault(TermAutomaton.Key(root, symbol), []).ToImmutableArray())];

    private ImmutableArray<SymbolSet> Leaving()
    {
        var leaving = new SymbolSet[outputs.Count];
        foreach (long key in edges.Keys)
        {
            if (followers.TryGetValue((int)key, out int follower))
                leaving[(int)(key >> 32)] |= SymbolSet.Of(follower);
        }
        return [.. leaving];
    }

    /// <summary>
    /// What a token must have behind one with that symbol, for the patterns that begin with it to go on; anything where one of them ends
    /// there or has a gap.
    /// </summary>
    private SymbolSet Wants(int symbol, ImmutableArray<SymbolSet> leaving)
    {
        SymbolSet wanted = default;
        foreach (WordEdge edge in edges.GetValueOrDefault(TermAutomaton.Key(TermAutomaton.Root, symbol), []))
            wanted |= outputs[edge.Next].Count + gaps[edge.Next].Count > 0 ? SymbolSet.AnyToken : leaving[edge.Next];
        return wanted;
    }

    private ImmutableArray<bool> GoesOn()
    {
        bool[] goesOn = [.. gaps.Select(leaving => leaving.Count > 0)];
        foreach (long key in edges.Keys)
            goesOn[(int)(key >> 32)] = true;
        return [.. goesOn];
    }

    private int NewNode()
    {
        gaps.Add([]);
        outputs.Add([]);
        return outputs.Count - 1;
    }
}
