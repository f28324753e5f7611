namespace Framing.Learning.Evaluations;

/// <summary>Counts of texts by the label they have and the label they were given.</summary>
internal sealed class Confusion(int labels)
{
    private readonly long[] counts = new long[labels * labels];

    public long this[int label, int given] => counts[label * labels + given];

    public void Add(int label, int given, int weight = 1) => counts[label * labels + given] += weight;

    public void Clear() => Array.Clear(counts);

    public long Having(int label) => Enumerable.Range(0, labels).Sum(given => this[label, given]);

    public long Given(int given) => Enumerable.Range(0, labels).Sum(label => this[label, given]);

    public double Accuracy
    {
        get
        {
            long all = counts.Sum(), right = Enumerable.Range(0, labels).Sum(label => this[label, label]);
            return all > 0 ? (double)right / all : double.NaN;
        }
    }

    public double F1(int label)
    {
        long sum = Having(label) + Given(label);
        return sum > 0 ? 2.0 * this[label, label] / sum : 0;
    }

    /// <summary>The mean of F1 over the labels that a text has; not a number without texts.</summary>
    public double MacroF1
    {
        get
        {
            double sum = 0;
            int present = 0;
            for (int label = 0; label < labels; label++)
            {
                if (Having(label) == 0)
                    continue;
                sum += F1(label);
                present++;
            }
            return present > 0 ? sum / present : double.NaN;
        }
    }
}
