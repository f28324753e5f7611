using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>The second stage: for each cue a conditional random field over its window finds the content and the source.</summary>
internal sealed class SpanFinder(FeatureTable table, Transitions transitions)
{
    public const int Outside = 0, SourceStart = 1, SourceInside = 2, ContentStart = 3, ContentInside = 4, Cue = 5;

    public const int Labels = 6;

    private const int AllButCue = (1 << Cue) - 1;

    /// <summary>A source that the best sequence leaves out stays a candidate from this probability on.</summary>
    private const float LeastSource = 0.02f;

    private const int MostCandidates = SourceCandidates.Most - 4;

    /// <summary>What each cue reports; none where the best sequence has no content.</summary>
    public List<Attribution> Find(QuoteText text, List<CueSpan> cues)
    {
        var found = new List<Attribution>();
        bool[] isCue = new bool[text.Count];
        foreach (CueSpan cue in cues)
            isCue.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
        var sums = new Vector128<short>[text.Count];
        bool[] hasSum = new bool[text.Count];
        Between[] between = [];
        byte[] labels = [];
        var chain = new LabelChain();
        var line = new FeatureLine(table, Math.Max(TokenFeatures.Most, RelationFeatures.Most));
        foreach (CueSpan cue in cues)
        {
            if (between.Length < CueWindow.Capacity(cue))
                (between, labels) = (new Between[CueWindow.Capacity(cue)], new byte[CueWindow.Capacity(cue)]);
            var window = new CueWindow(text, cue, isCue, between);
            int length = window.End - window.Start;
            chain.Reset(length);
            SumOwn(text, window, sums, hasSum, line);
            Score(text, window, sums, line, chain);
            ReadOnlySpan<byte> classes = text.Class.AsSpan(window.Start, length);
            chain.Run(transitions, classes);
            chain.Best(transitions, classes, labels);
            if (Read(window, chain, labels.AsSpan(0, length)) is not { } attribution)
                continue;
            SourceCandidates.AddPhrases(text, cue, attribution);
            found.Add(attribution);
        }
        return found;
    }

    /// <summary>Sums of the tokens of a window that have none yet: what the second stage sees of them whatever the cue.</summary>
    private static void SumOwn(QuoteText text, in CueWindow window, Vector128<short>[] sums, bool[] hasSum, FeatureLine line)
    {
        int before = -1;
        for (int token = window.Start; token < window.End; token++)
        {
            if (hasSum[token] || token >= window.Cue.First && token <= window.Cue.Last)
                continue;
            hasSum[token] = true;
            Vector128<short> sum = line.Take(TokenFeatures.Of(text, token, line.Room));
            if (before >= 0)
                sums[before] = sum;
            before = token;
        }
        if (before >= 0)
            sums[before] = line.Rest();
    }

    /// <summary>Scores the tokens of a window: their own sums, and what the distance, the place and the token itself say of its relation to the cue.</summary>
    private void Score(QuoteText text, in CueWindow window, Vector128<short>[] sums, FeatureLine line, LabelChain chain)
    {
        Span<ulong> room = stackalloc ulong[FeatureBuffer.RoomFor(RelationFeatures.Most)];
        (uint distance, RelationPlace place) = (uint.MaxValue, default);
        Vector128<short> ofDistance = default, ofPlace = default, waiting = default;
        int before = -1;
        for (int token = window.Start; token < window.End; token++)
        {
            if (token >= window.Cue.First && token <= window.Cue.Last)
            {
                chain.SetScores(token - window.Start, Vector128<short>.Zero, 1 << Cue);
                continue;
            }
            var relation = new Relation(text, window, token);
            Vector128<short> sum = line.Take(RelationFeatures.Of(window, relation, line.Room));
            if (before >= 0)
                chain.SetScores(before - window.Start, Vector128.AddSaturate(waiting, sum), AllButCue);
            if (relation.SideDistance != distance)
                ofDistance = table.Sum(table.Find(RelationFeatures.OfDistance(window, relation.Side, relation.SideDistance, room)));
            if (before < 0 || relation.Place != place)
                ofPlace = table.Sum(table.Find(RelationFeatures.OfPlace(window, relation.Place, room)));
            (distance, place, before) = (relation.SideDistance, relation.Place, token);
            waiting = Vector128.AddSaturate(sums[token], Vector128.AddSaturate(ofDistance, ofPlace));
        }
        if (before >= 0)
            chain.SetScores(before - window.Start, Vector128.AddSaturate(waiting, line.Rest()), AllButCue);
    }

    private static Attribution? Read(in CueWindow window, LabelChain chain, ReadOnlySpan<byte> labels)
    {
        List<TokenRange> content = Ranges(labels, ContentStart, ContentInside, window.Start);
        if (content.Count == 0)
            return null;
        float sum = 0;
        int count = 0;
        foreach (TokenRange range in content)
        {
            for (int token = range.First; token <= range.Last; token++, count++)
                sum += chain.Marginal(token - window.Start, ContentStart) + chain.Marginal(token - window.Start, ContentInside);
        }
        return new()
        {
            Cue = window.Cue,
            Content = content,
            Candidates = Candidates(chain, labels, window.Start),
            ContentScore = sum / count,
        };
    }

    private static List<TokenRange> Ranges(ReadOnlySpan<byte> labels, int start, int inside, int offset)
    {
        var ranges = new List<TokenRange>();
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] != start && (labels[i] != inside || ranges.Count > 0 && ranges[^1].Last == offset + i - 1))
                continue;
            int last = i;
            while (last + 1 < labels.Length && labels[last + 1] == inside)
                last++;
            ranges.Add(new(offset + i, offset + last));
            i = last;
        }
        return ranges;
    }

    /// <summary>The sources that the best sequence has, and those it leaves out though they are not unlikely, the likeliest first.</summary>
    private static List<SourceCandidate> Candidates(LabelChain chain, ReadOnlySpan<byte> labels, int offset)
    {
        var candidates = new List<SourceCandidate>();
        foreach (TokenRange range in Ranges(labels, SourceStart, SourceInside, offset))
            candidates.Add(new(range, chain.Marginal(range.First - offset, SourceStart), Decoded: true));
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] is not (Outside or SourceInside) || chain.Marginal(i, SourceStart) is var own && own < LeastSource)
                continue;
            int last = i;
            while (last + 1 < labels.Length && labels[last + 1] is Outside or SourceInside && chain.Marginal(last + 1, SourceInside) >= 0.5f * InSource(chain, last))
                last++;
            candidates.Add(new(new(offset + i, offset + last), own, Decoded: false));
        }
        candidates.Sort((a, b) => a.Start != b.Start ? b.Start.CompareTo(a.Start) : a.Range.First.CompareTo(b.Range.First));
        if (candidates.Count > MostCandidates)
            candidates.RemoveRange(MostCandidates, candidates.Count - MostCandidates);
        return candidates;
    }

    private static float InSource(LabelChain chain, int position) => chain.Marginal(position, SourceStart) + chain.Marginal(position, SourceInside);
}
