using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>The parts of a trained model, as <see cref="QuoteModel.Read"/> takes them.</summary>
internal sealed record QuoteModelParts(
    SortedDictionary<uint, byte> Lexicon, short[] CueTable, short[] CueTransitions, short[] SpanTable, short[] SpanTransitions, short[] SourceTable,
    short[] FilterTable);

/// <summary>
/// Trains the four stages. Each learns from what the one before it does on texts that it was not trained on, so that it meets the
/// mistakes that it will meet later: the texts are dealt into folds, and each fold is read by a model trained on the others.
/// </summary>
internal static class QuoteTrainer
{
    private const int Folds = 3;

    public static QuoteModelParts Train(IReadOnlyList<MarkedArticle> articles, IReadOnlyList<Document> documents)
    {
        GoldText[] bare = [.. articles.Select((article, i) => TokenGold.Of(documents[i], article, CueLexicon.Empty))];
        SortedDictionary<uint, byte> bands = LexiconCounter.Count(bare);
        var lexicon = new CueLexicon([.. bands.Keys], [.. bands.Values]);
        GoldText[] texts = [.. articles.Select((article, i) => TokenGold.Of(documents[i], article, lexicon))];

        (FeatureIndex cueIndex, List<LabelledChain>[] cueChains) = CueTraining.Prepare(texts);
        var cueModels = Folded(cueChains, chains => CueTraining.Train(cueIndex, chains));
        var proposed = texts.Select((gold, t) => Finder(cueModels[t % Folds]).Find(gold.Text)).ToList();

        (FeatureIndex spanIndex, List<LabelledChain>[] spanChains) = SpanTraining.Prepare(texts, proposed);
        var spanModels = Folded(spanChains, chains => SpanTraining.Train(spanIndex, chains));
        var found = texts.Select((gold, t) => Spans(spanModels[t % Folds]).Find(gold.Text, proposed[t])).ToList();

        short[][] sources = SourceTraining.Train(texts, found, Folds);
        found = [.. texts.Select((gold, t) => new SourceRanker(new FeatureTable(sources[t % Folds])).Choose(gold.Text, found[t]))];

        short[] filter = FilterTraining.Train(texts, found);
        return new(bands, cueModels[Folds].Table, cueModels[Folds].Transitions, spanModels[Folds].Table, spanModels[Folds].Transitions, sources[Folds], filter);
    }

    /// <summary>A model for each fold, trained on the others, and after them one trained on all.</summary>
    private static (short[] Table, short[] Transitions)[] Folded(
        List<LabelledChain>[] chains, Func<List<LabelledChain>, (short[] Table, short[] Transitions)> train)
    {
        var models = new (short[] Table, short[] Transitions)[Folds + 1];
        // Each is trained on one thread of its own, so that the order of steps never depends on the number of threads.
        Parallel.For(0, Folds + 1, fold => models[fold] = train([.. chains.Where((_, t) => t % Folds != fold).SelectMany(one => one)]));
        return models;
    }

    private static CueFinder Finder((short[] Table, short[] Transitions) parts) =>
        new(new FeatureTable(parts.Table), new Transitions(parts.Transitions, CueFinder.Labels), QuoteModel.CueThreshold);

    private static SpanFinder Spans((short[] Table, short[] Transitions) parts) =>
        new(new FeatureTable(parts.Table), new Transitions(parts.Transitions, SpanFinder.Labels));
}
