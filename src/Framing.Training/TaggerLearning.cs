namespace Framing.Training;

/// <summary>How often and how fast a tagger's network goes through its sentences.</summary>
/// <param name="Epochs">Times that all sentences with labels are seen.</param>
/// <param name="Averaged">Of these the last so many give the weights as a mean over their course.</param>
internal sealed record TaggerLearning(int Epochs, int Averaged)
{
    /// <summary>Words whose gradients make a step, and steps from one sample of the weights to the next.</summary>
    private const int WordsAStep = 40, StepsASample = 50;

    /// <summary>Learns from the sentences with labels, and in each epoch from an equal part of those without.</summary>
    public void Run(TaggerNetwork network, TaggedTypes[] labelled, TaggedTypes[] unlabelled, ulong seed, Action<int, double> report)
    {
        FixedRandom random = new(seed);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            TaggedTypes[] examples = [.. labelled, .. unlabelled.AsSpan()[(unlabelled.Length * epoch / Epochs)..(unlabelled.Length * (epoch + 1) / Epochs)]];
            random.Shuffle(examples.AsSpan());
            double loss = 0;
            int gathered = 0, steps = 0;
            // The rate falls in a straight line, to a tenth.
            float rate = .05f * (1 - .9f * epoch / Math.Max(1, Epochs - 1));
            foreach (TaggedTypes sentence in examples)
            {
                loss += network.Learn(sentence);
                gathered += sentence.Types.Length;
                if (gathered < WordsAStep)
                    continue;
                network.Step(rate);
                gathered = 0;
                if (epoch >= Epochs - Averaged && ++steps % StepsASample == 0)
                    network.AddToAverage();
            }
            network.Step(rate);
            report(epoch + 1, loss / examples.Sum(e => e.Types.Length));
        }
        network.UseAverage();
    }
}
