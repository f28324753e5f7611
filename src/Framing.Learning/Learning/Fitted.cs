using System.Diagnostics.CodeAnalysis;
using Framing.Learning.Features;

namespace Framing.Learning;

/// <summary>What is learned from texts: how to turn a text into numbers, and the weights of these.</summary>
internal sealed record Fitted(FeatureSpace Space, LinearModel Model)
{
    /// <summary>How many parts the training texts are cut into so that naive Bayes judges each text without having seen it.</summary>
    private const int BayesFolds = 5;

    /// <summary>Learns from texts. Those of one group are kept together where parts are judged by others.</summary>
    [RequiresUnreferencedCode(LinearTrainer.Need)]
    [RequiresDynamicCode(LinearTrainer.Need)]
    public static Fitted Learn(IReadOnlyList<RawFeatures> texts, int[] labels, int labelCount, IReadOnlyList<string> groups, ClassifierOptions options)
    {
        FeatureSpace space = FeatureSpace.Learn(texts, labels, labelCount);
        int[] folds = Folds.Of(groups, BayesFolds, options.Seed);
        NaiveBayes[] unseen = new NaiveBayes[BayesFolds];
        for (int fold = 0; fold < BayesFolds; fold++)
        {
            int[] others = [.. Enumerable.Range(0, texts.Count).Where(i => folds[i] != fold)];
            unseen[fold] = NaiveBayes.Learn([.. others.Select(i => texts[i].Words)], [.. others.Select(i => labels[i])], labelCount);
        }
        SparseVector[] vectors = [.. texts.Select((text, i) => space.Transform(text, unseen[folds[i]].Score(text.Words)))];
        return new(space, LinearTrainer.Train(vectors, labels, labelCount, space.Size, (float)options.L2));
    }

    /// <summary>The probability of each label.</summary>
    public double[] Probabilities(RawFeatures text) => Model.Probabilities(Space.Transform(text, Space.Bayes.Score(text.Words)));
}
