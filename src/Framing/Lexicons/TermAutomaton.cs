using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>What reaching a node of the automaton means.</summary>
internal enum OutputKind : byte
{
    /// <summary>A variant stands here.</summary>
    Term,

    /// <summary>A phrase stands here in which some variants don't count.</summary>
    Not,

    /// <summary>A word stands here that some variants need near them.</summary>
    Context,
}

/// <summary>What a pattern says when it has matched.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Id">The index of the variant, of the exclusion's scope, or of the context.</param>
internal readonly record struct Output(OutputKind Kind, int Id);

/// <summary>An edge that takes a word.</summary>
/// <param name="Tags">The Penn tags that will do, a bit each; 0 for all.</param>
/// <param name="Upos">The universal tags that will do, a bit each; 0 for all.</param>
/// <param name="Capitals">Bit i set where character i must be upper case.</param>
/// <param name="Next">The node it leads to.</param>
internal readonly record struct WordEdge(ulong Tags, uint Upos, uint Capitals, int Next);

/// <summary>An edge that takes no particular word.</summary>
internal readonly record struct GapEdge(GapKind Kind, int Max, int Next);

/// <summary>
/// The patterns of all lexicons as one graph. Its edges are words, numbered once for all lexicons, so that what a token costs depends
/// on how many patterns begin with it and not on how many there are. Immutable once built.
/// </summary>
internal sealed class TermAutomaton
{
    /// <summary>Where the patterns of terms and of excluded phrases begin.</summary>
    public const int Root = 0;

    /// <summary>Where the patterns of contexts begin, which are looked for only near a term that needs one.</summary>
    public const int ContextRoot = 1;

    /// <summary>The words that any pattern knows.</summary>
    public required WordTable Words { get; init; }

    /// <summary>For every word by its number in <see cref="Words"/>: the symbols that a token satisfies by this form, or by this lemma.</summary>
    public required ImmutableArray<WordSymbols> Symbols { get; init; }

    /// <summary>For each node the symbols that leave it by an edge that takes a word.</summary>
    public required ImmutableArray<SymbolSet> Leaving { get; init; }

    /// <summary>The edges out of a node by a symbol; the key is made by <see cref="Key"/>.</summary>
    public required Dictionary<long, ImmutableArray<WordEdge>> Edges { get; init; }

    /// <summary>The edges out of the root by symbol, none for one that begins no pattern: where nearly every walk ends.</summary>
    public required ImmutableArray<ImmutableArray<WordEdge>> RootEdges { get; init; }

    /// <summary>The same for the root of contexts.</summary>
    public required ImmutableArray<ImmutableArray<WordEdge>> ContextEdges { get; init; }

    /// <summary>Whether anything leaves a node.</summary>
    public required ImmutableArray<bool> GoesOn { get; init; }

    public required ImmutableArray<ImmutableArray<GapEdge>> Gaps { get; init; }

    public required ImmutableArray<ImmutableArray<Output>> Outputs { get; init; }

    /// <summary>The variants that <see cref="Output.Id"/> numbers, in order of lexicon and file.</summary>
    public required ImmutableArray<TermVariant> Variants { get; init; }

    public static long Key(int node, int symbol) => ((long)node << 32) | (uint)symbol;
}

/// <summary>What a word's form and lemma satisfy. Symbols are numbers of pattern words.</summary>
/// <param name="AsForm">Symbols that a token with this form satisfies.</param>
/// <param name="AsLemma">The symbol that a token with this lemma satisfies, or -1; it is among those of the form.</param>
/// <param name="Satisfies">All of them as a set; that of a mark which patterns pass over has everything, for the word behind it counts.</param>
/// <param name="Wants">Empty where no pattern begins with the word; else what the next token must have for any of those patterns to go on.</param>
internal readonly record struct WordSymbols(ImmutableArray<int> AsForm, int AsLemma, SymbolSet Satisfies, SymbolSet Wants)
{
    /// <summary>Whether some pattern begins with the word.</summary>
    public bool Starts { get; } = !Wants.IsEmpty;
}

/// <summary>A variant with all that decides whether a match of it counts.</summary>
/// <param name="Lexicon">Its lexicon.</param>
/// <param name="Concept">Its concept.</param>
/// <param name="Variant">The variant.</param>
/// <param name="ConceptIndex">The number of the concept among those of all lexicons.</param>
/// <param name="Scopes">The exclusion scopes that hold for it: the variant's, the concept's and the lexicon's.</param>
/// <param name="Contexts">The contexts it needs: number and distance in words.</param>
internal sealed record TermVariant(
    Lexicon Lexicon, LexiconConcept Concept, LexiconVariant Variant, int ConceptIndex,
    ImmutableArray<int> Scopes, ImmutableArray<(int Id, int Within)> Contexts);
