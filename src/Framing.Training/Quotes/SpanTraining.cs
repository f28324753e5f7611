using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>Trains the second stage.</summary>
internal static class SpanTraining
{
    private const int LeastSeen = 3, Epochs = 5, MostRows = 400_000;

    private const float Rate = 0.01f;

    /// <summary>The chains of each text, one for every gold cue and one for every proposed cue that overlaps a gold one.</summary>
    public static (FeatureIndex Index, List<LabelledChain>[] Chains) Prepare(IReadOnlyList<GoldText> texts, IReadOnlyList<List<CueSpan>> proposed)
    {
        var index = new FeatureIndex();
        ulong[] buffer = new ulong[FeatureBuffer.RoomFor(Math.Max(TokenFeatures.Most, RelationFeatures.Most))];
        for (int t = 0; t < texts.Count; t++)
        {
            for (int i = 0; i < texts[t].Text.Count; i++)
                index.See(TokenFeatures.Of(texts[t].Text, i, buffer));
            foreach ((CueWindow window, _) in Windows(texts[t], proposed[t]))
            {
                for (int i = window.Start; i < window.End; i++)
                    SeeRelation(index, window, new(texts[t].Text, window, i), buffer);
            }
        }
        index.Freeze(LeastSeen);
        return (index, [.. texts.Select((gold, t) => Chains(gold, proposed[t], index, buffer))]);
    }

    public static (short[] Table, short[] Transitions) Train(FeatureIndex index, IReadOnlyList<LabelledChain> chains)
    {
        var trainer = new ChainTrainer(index.Count, SpanFinder.Labels, CueTraining.Classes, Rate, MayFollow);
        trainer.Train(chains, Epochs, seed: 23);
        return (TableBuilder.Build(index.Hashes, trainer.Emissions, SpanFinder.Labels, MostRows), trainer.TransitionScores());
    }

    private static bool MayFollow(int from, int to) => to switch
    {
        SpanFinder.SourceInside => from is SpanFinder.SourceStart or SpanFinder.SourceInside,
        SpanFinder.ContentInside => from is SpanFinder.ContentStart or SpanFinder.ContentInside,
        _ => true,
    };

    private static void SeeRelation(FeatureIndex index, in CueWindow window, in Relation relation, ulong[] buffer)
    {
        index.See(RelationFeatures.OfDistance(window, relation.Side, relation.SideDistance, buffer));
        index.See(RelationFeatures.OfPlace(window, relation.Place, buffer));
        index.See(RelationFeatures.Of(window, relation, buffer));
    }

    private static int[] RelationNumbers(FeatureIndex index, in CueWindow window, in Relation relation, ulong[] buffer) =>
    [
        .. index.Numbers(RelationFeatures.OfDistance(window, relation.Side, relation.SideDistance, buffer)),
        .. index.Numbers(RelationFeatures.OfPlace(window, relation.Place, buffer)),
        .. index.Numbers(RelationFeatures.Of(window, relation, buffer)),
    ];

    private static List<LabelledChain> Chains(GoldText gold, List<CueSpan> proposed, FeatureIndex index, ulong[] buffer)
    {
        QuoteText text = gold.Text;
        int[][] own = new int[text.Count][];
        for (int i = 0; i < text.Count; i++)
            own[i] = index.Numbers(TokenFeatures.Of(text, i, buffer));
        var chains = new List<LabelledChain>();
        foreach ((CueWindow window, GoldAttribution attribution) in Windows(gold, proposed))
        {
            int length = window.End - window.Start;
            var relation = new int[length][];
            int[] allowed = new int[length];
            byte[] labels = Labels(window, attribution);
            for (int i = 0; i < length; i++)
            {
                bool isCue = labels[i] == SpanFinder.Cue;
                relation[i] = isCue ? [] : RelationNumbers(index, window, new(text, window, window.Start + i), buffer);
                allowed[i] = isCue ? 1 << SpanFinder.Cue : (1 << SpanFinder.Cue) - 1;
            }
            chains.Add(new(own[window.Start..window.End], relation, text.Class[window.Start..window.End], labels, allowed));
        }
        return chains;
    }

    private static byte[] Labels(in CueWindow window, GoldAttribution attribution)
    {
        byte[] labels = new byte[window.End - window.Start];
        foreach (TokenRange range in attribution.Content)
            Mark(labels, window, range, SpanFinder.ContentStart);
        foreach (TokenRange range in attribution.Source)
            Mark(labels, window, range, SpanFinder.SourceStart);
        for (int i = window.Cue.First; i <= window.Cue.Last; i++)
            labels[i - window.Start] = SpanFinder.Cue;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] is SpanFinder.SourceInside or SpanFinder.ContentInside && !MayFollow(i > 0 ? labels[i - 1] : SpanFinder.Outside, labels[i]))
                labels[i]--;
        }
        return labels;
    }

    private static void Mark(byte[] labels, in CueWindow window, TokenRange range, int start)
    {
        for (int i = Math.Max(range.First, window.Start); i <= range.Last && i < window.End; i++)
            labels[i - window.Start] = (byte)(i == range.First || i == window.Start ? start : start + 1);
    }

    private static IEnumerable<(CueWindow Window, GoldAttribution Gold)> Windows(GoldText gold, List<CueSpan> proposed)
    {
        QuoteText text = gold.Text;
        bool[] isCue = new bool[text.Count];
        foreach (CueSpan cue in proposed)
            isCue.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
        foreach (GoldAttribution attribution in gold.Attributions)
        {
            if (attribution.Cue is not { } range)
                continue;
            CueSpan own = CueSpan.Of(text, range.First, range.Last, 1);
            yield return (new CueWindow(text, own, isCue, new Between[CueWindow.Capacity(own)]), attribution);
            foreach (CueSpan cue in proposed)
            {
                bool same = cue.First == range.First && cue.Last == range.Last;
                if (!same && range.Overlaps(new(cue.First, cue.Last)))
                    yield return (new CueWindow(text, cue, isCue, new Between[CueWindow.Capacity(cue)]), attribution);
            }
        }
    }
}
