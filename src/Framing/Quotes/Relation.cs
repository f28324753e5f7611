namespace Framing.Quotes;

/// <summary>How a token stands to the cue, in numbers as features take them.</summary>
internal readonly struct Relation
{
    public Relation(QuoteText text, in CueWindow window, int token)
    {
        int paragraph = text.Paragraphs.Of[token], sentence = text.Sentences.Of[token], leftMark = text.LeftMark[token], pair = text.Marks.PairOf[token];
        CueSpan cue = window.Cue;
        View = new FeatureView(text, token, text.Paragraphs.Start(paragraph), text.Paragraphs.End(paragraph));
        bool after = token > cue.Last;
        Side = after ? 1u : 0u;
        Distance = Binning.Distance(after ? token - cue.Last : cue.First - token);
        Between between = window.BetweenAt(token);
        That = between.That ? 1u : 0u;
        Verbs = Side << 4 | Math.Min(between.Verbs, 3u);
        Tag = View.Tag(0);
        LeftMark = View.FormOf(leftMark);
        FromStart = Binning.Distance(token - text.Sentences.Start(sentence));
        ToEnd = Binning.Distance(text.Sentences.End(sentence) - token);
        Place = new()
        {
            Side = Side,
            Sentences = (uint)Math.Clamp(sentence - text.Sentences.Of[cue.First] + 4, 0, 11) + (paragraph != text.Paragraphs.Of[cue.First] ? 16u : 0u),
            Cues = Math.Min(between.Cues, 2u),
            Commas = Math.Min(between.Commas, 3u),
            Closings = Math.Min(between.Closings, 3u),
            Mark = View.Mark(0),
            MarkBefore = View.Mark(-1),
            MarkAfter = View.Mark(1),
            SamePair = pair >= 0 && pair == text.Marks.PairOf[cue.Head] ? 1u : 0u,
            LeftMark = View.LemmaOf(leftMark),
        };
    }

    public FeatureView View { get; }

    /// <summary>Whether it stands behind the cue.</summary>
    public uint Side { get; }

    public uint Distance { get; }

    public uint SideDistance => Side << 4 | Distance;

    /// <summary>Whether "that" stands between it and the cue, and how many verbs do.</summary>
    public uint That { get; }

    public uint Verbs { get; }

    public uint Tag { get; }

    /// <summary>The punctuation before it in its sentence.</summary>
    public uint LeftMark { get; }

    /// <summary>How far it is from the ends of its sentence.</summary>
    public uint FromStart { get; }

    public uint ToEnd { get; }

    /// <summary>What it shares with most of its neighbours.</summary>
    public RelationPlace Place { get; }
}

/// <summary>What holds of several tokens in a row in their relation to a cue: the sentence, the marks, and what stands between.</summary>
internal readonly record struct RelationPlace
{
    public uint Side { get; init; }

    public uint Sentences { get; init; }

    public uint SideSentences => Side << 8 | Sentences;

    public uint Cues { get; init; }

    public uint Commas { get; init; }

    public uint SideCommas => Side << 4 | Commas;

    public uint Closings { get; init; }

    public uint Mark { get; init; }

    public uint MarkBefore { get; init; }

    public uint MarkAfter { get; init; }

    /// <summary>Whether the same quotation marks hold the cue.</summary>
    public uint SamePair { get; init; }

    /// <summary>The lemma of the punctuation before.</summary>
    public uint LeftMark { get; init; }
}
