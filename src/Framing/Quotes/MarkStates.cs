using System.Collections.Immutable;
using Framing.Annotation.Marks;

namespace Framing.Quotes;

/// <summary>Which tokens stand in which quotation marks.</summary>
internal sealed class MarkStates
{
    private readonly List<(int First, int Last)> ranges = [];

    public MarkStates(ImmutableArray<Token> tokens, ImmutableArray<QuotedSpan> pairs)
    {
        State = new MarkState[tokens.Length];
        PairOf = new int[tokens.Length];
        Array.Fill(PairOf, -1);
        for (int i = 0; i < tokens.Length; i++)
            State[i] = tokens[i].Tag is PennTag.OpenQuote or PennTag.CloseQuote ? MarkState.Stray : MarkState.Outside;
        Outermost = [.. pairs.Where(pair => pair.Depth == 0)];
        Assign(tokens, Outermost, (token, pair) => SetOutermost(tokens[token].Span, token, pair));
        // Deeper ones than the second lie inside those of the second.
        ImmutableArray<QuotedSpan> nested = [.. pairs.Where(pair => pair.Depth == 1)];
        Assign(tokens, nested, (token, pair) =>
        {
            if (nested[pair].Inner.Contains(tokens[token].Span))
                State[token] = MarkState.Nested;
        });
    }

    /// <summary>The pairs that stand in no others.</summary>
    public ImmutableArray<QuotedSpan> Outermost { get; }

    public MarkState[] State { get; }

    /// <summary>The index in <see cref="Outermost"/> of the pair that holds the token, its marks included; -1 for none.</summary>
    public int[] PairOf { get; }

    /// <summary>Whether the token is a word between marks.</summary>
    public bool IsInside(int token) => State[token] is MarkState.Inside or MarkState.InsideSingle or MarkState.Nested;

    /// <summary>The first and the last token of an outermost pair, marks included; (0, -1) where no token stands in it.</summary>
    public (int First, int Last) Range(int pair) => pair < ranges.Count ? ranges[pair] : (0, -1);

    /// <summary>The first token between the marks of an outermost pair: all of it where the pair goes on from the paragraph before.</summary>
    public int FirstInside(int pair) => Range(pair).First is var first && State[first] == MarkState.Open ? first + 1 : first;

    private void SetOutermost(TextSpan span, int token, int pair)
    {
        QuotedSpan quoted = Outermost[pair];
        PairOf[token] = pair;
        while (ranges.Count <= pair)
            ranges.Add((token, token));
        ranges[pair] = (ranges[pair].First, token);
        State[token] = quoted.Inner.Contains(span) ? quoted.Single ? MarkState.InsideSingle : MarkState.Inside
            : span.Start < quoted.Inner.Start ? MarkState.Open : MarkState.Close;
    }

    /// <summary>Calls for each token in each pair; the pairs lie apart, in order.</summary>
    private static void Assign(ImmutableArray<Token> tokens, ImmutableArray<QuotedSpan> pairs, Action<int, int> assign)
    {
        int token = 0;
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            TextSpan outer = pairs[pair].Outer;
            while (token < tokens.Length && tokens[token].Span.CompareTo(outer) < 0 && !outer.Contains(tokens[token].Span))
                token++;
            for (; token < tokens.Length && outer.Contains(tokens[token].Span); token++)
                assign(token, pair);
        }
    }
}
