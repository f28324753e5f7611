using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>Trains the first stage.</summary>
internal static class CueTraining
{
    private const int LeastSeen = 3, Epochs = 7, MostRows = 300_000;

    private const float Rate = 0.01f;

    public static readonly int Classes = Enum.GetValues<TokenClass>().Length;

    /// <summary>The chains of each text, a paragraph each, and the features they are made of.</summary>
    public static (FeatureIndex Index, List<LabelledChain>[] Chains) Prepare(IReadOnlyList<GoldText> texts)
    {
        var index = new FeatureIndex();
        ulong[] buffer = new ulong[FeatureBuffer.RoomFor(CueFeatures.Most)];
        foreach (GoldText gold in texts)
        {
            for (int i = 0; i < gold.Text.Count; i++)
                index.See(CueFeatures.Of(gold.Text, i, buffer));
        }
        index.Freeze(LeastSeen);
        return (index, [.. texts.Select(gold => Chains(gold, index, buffer))]);
    }

    /// <summary>A finder trained on the chains.</summary>
    public static (short[] Table, short[] Transitions) Train(FeatureIndex index, IReadOnlyList<LabelledChain> chains)
    {
        var trainer = new ChainTrainer(index.Count, CueFinder.Labels, Classes, Rate, MayFollow);
        trainer.Train(chains, Epochs, seed: 17);
        return (TableBuilder.Build(index.Hashes, trainer.Emissions, CueFinder.Labels, MostRows), trainer.TransitionScores());
    }

    private static bool MayFollow(int from, int to) => to switch
    {
        CueFinder.SourceInside => from is CueFinder.SourceStart or CueFinder.SourceInside,
        CueFinder.CueInside => from is CueFinder.CueStart or CueFinder.CueInside,
        CueFinder.ContentInside => from is CueFinder.ContentStart or CueFinder.ContentInside,
        _ => true,
    };

    private static List<LabelledChain> Chains(GoldText gold, FeatureIndex index, ulong[] buffer)
    {
        QuoteText text = gold.Text;
        byte[] labels = Labels(gold);
        var chains = new List<LabelledChain>();
        for (int paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            int start = text.Paragraphs.Start(paragraph), length = text.Paragraphs.End(paragraph) - start;
            var features = new int[length][];
            int[] allowed = new int[length];
            Array.Fill(allowed, (1 << CueFinder.Labels) - 1);
            for (int i = 0; i < length; i++)
                features[i] = index.Numbers(CueFeatures.Of(text, start + i, buffer));
            chains.Add(new(features, null, text.Class[start..(start + length)], labels[start..(start + length)], allowed));
        }
        return chains;
    }

    /// <summary>One label a token: where attributions overlap, a cue counts for more than a source, and that for more than a content.</summary>
    private static byte[] Labels(GoldText gold)
    {
        byte[] labels = new byte[gold.Text.Count];
        foreach (TokenRange range in gold.Attributions.SelectMany(attribution => attribution.Content))
            Mark(labels, range, CueFinder.ContentStart);
        foreach (TokenRange range in gold.Attributions.SelectMany(attribution => attribution.Source))
            Mark(labels, range, CueFinder.SourceStart);
        foreach (GoldAttribution attribution in gold.Attributions)
        {
            if (attribution.Cue is { } cue)
                Mark(labels, cue, CueFinder.CueStart);
        }
        // What is left of an overlapped span must start anew, also after a paragraph's end.
        for (int i = 0; i < labels.Length; i++)
        {
            bool starts = i == 0 || gold.Text.Paragraphs.Of[i] != gold.Text.Paragraphs.Of[i - 1];
            int before = starts ? CueFinder.Outside : labels[i - 1];
            if (labels[i] is CueFinder.SourceInside or CueFinder.CueInside or CueFinder.ContentInside && !MayFollow(before, labels[i]))
                labels[i]--;
        }
        return labels;
    }

    private static void Mark(byte[] labels, TokenRange range, int start)
    {
        labels[range.First] = (byte)start;
        labels.AsSpan(range.First + 1, range.Length - 1).Fill((byte)(start + 1));
    }
}
