using System.Collections.Immutable;

namespace Framing.Annotation.Grammar;

/// <summary>Sentences or paragraphs as ranges of tokens. A token that stands in none belongs to the one before it.</summary>
internal sealed class TokenRanges
{
    private readonly List<int> starts = [];

    public TokenRanges(ImmutableArray<Token> tokens, ImmutableArray<TextSpan> spans)
    {
        Of = new int[tokens.Length];
        int span = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            TextSpan at = tokens[i].Span;
            bool starting = i == 0 || at.Field != tokens[i - 1].Span.Field;
            while (span < spans.Length && spans[span].CompareTo(new TextSpan(at.Start, at.Start, at.Field)) <= 0)
            {
                span++;
                starting = true;
            }
            if (starting)
                starts.Add(i);
            Of[i] = starts.Count - 1;
        }
        Count = starts.Count;
        starts.Add(tokens.Length);
    }

    /// <summary>How many hold a token.</summary>
    public int Count { get; }

    /// <summary>The range that each token belongs to.</summary>
    public int[] Of { get; }

    /// <summary>The first token of a range.</summary>
    public int Start(int range) => starts[range];

    /// <summary>The first token after a range.</summary>
    public int End(int range) => starts[range + 1];
}
