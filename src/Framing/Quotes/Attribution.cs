namespace Framing.Quotes;

/// <summary>A range of tokens, both ends included.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    public int Length => Last - First + 1;

    public bool Contains(int token) => First <= token && token <= Last;

    public bool Overlaps(TokenRange other) => First <= other.Last && other.First <= Last;
}

/// <summary>A cue with what it reports and whom it names, in tokens.</summary>
internal sealed record Attribution
{
    /// <summary>The words that report; <see langword="null"/> where a shape of the page does ("Q:", a block quote).</summary>
    public CueSpan? Cue { get; init; }

    /// <summary>What is reported, in order, never empty.</summary>
    public required List<TokenRange> Content { get; init; }

    /// <summary>Who is named as the source.</summary>
    public TokenRange? Source { get; init; }

    /// <summary>Who may be meant, the likeliest first by the second stage; empty once the source is chosen by a shape of the page.</summary>
    public List<SourceCandidate> Candidates { get; init; } = [];

    /// <summary>Whether the content is word for word without standing in quotation marks: a block quote, a turn of a transcript.</summary>
    public bool Verbatim { get; init; }

    /// <summary>How sure the content is, 0 to 1: the mean probability of its tokens.</summary>
    public float ContentScore { get; init; } = 1;

    /// <summary>How sure the source is, 0 to 1; where none was found the probability that there is none.</summary>
    public float SourceScore { get; init; } = 1;

    /// <summary>How sure the whole is, 0 to 1.</summary>
    public float Score { get; init; } = 1;

    /// <summary>Marks the tokens of its content and cue, and those of its source where that is asked for.</summary>
    public void MarkIn(bool[] taken, bool withSource = false)
    {
        foreach (TokenRange range in Content)
            taken.AsSpan(range.First, range.Length).Fill(true);
        if (Cue is { } cue)
            taken.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
        if (withSource && Source is { } source)
            taken.AsSpan(source.First, source.Length).Fill(true);
    }
}
