namespace Framing.Statistics;

/// <summary>
/// The permutation test of many features at once. Texts change sides, inside their event only; the statistic is how far the target's uses
/// are from those expected at each event's own rate, either way.
/// </summary>
internal static class KeynessPermutation
{
    /// <summary>Rearrangements at most, where nobody asks for another number.</summary>
    public const int DefaultDraws = 9999;

    /// <summary>
    /// A feature is done once so many rearrangements were as extreme as what was seen (Besag and Clifford 1991): it is plainly no finding,
    /// and time goes to those that may be one.
    /// </summary>
    private const int Plain = 20;

    /// <summary>Rearrangements that are held at a time.</summary>
    private const int Block = 128;

    /// <summary>The two-sided p-value of each feature; all <see langword="null"/> where the design has too few texts.</summary>
    public static double?[] Test(KeynessDesign design, ReadOnlySpan<FeatureCounts> features, int kinds, ulong seed, int draws = DefaultDraws, int threads = 0)
    {
        double?[] p = new double?[features.Length];
        if (!design.HasEnough)
            return p;
        Candidate[] candidates = new Candidate[features.Length];
        for (int i = 0; i < candidates.Length; i++)
            candidates[i] = new(design, features[i], i);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        for (int start = 0; start < draws && candidates.Length > 0; start += Block)
        {
            Rearrangements block = new(design, kinds, seed, start, Math.Min(Block, draws - start));
            Parallel.ForEach(candidates, parallel, candidate => candidate.Take(block));
            foreach (Candidate candidate in candidates.Where(c => c.IsDone))
                p[candidate.Index] = candidate.P;
            candidates = [.. candidates.Where(c => !c.IsDone)];
        }
        foreach (Candidate candidate in candidates)
            p[candidate.Index] = candidate.P;
        return p;
    }

    /// <summary>Some rearrangements: who is the target in each, and how many words the target then has.</summary>
    private sealed class Rearrangements
    {
        public Rearrangements(KeynessDesign design, int kinds, ulong seed, int start, int count)
        {
            (Count, int texts, int strata) = (count, design.Sides.Length, design.Strata);
            byte[] original = new byte[texts];
            for (int text = 0; text < texts; text++)
                original[text] = design.Sides[text] == 1 ? (byte)1 : (byte)0;
            int[][] members = [.. Enumerable.Range(0, strata).Select(s => Enumerable.Range(0, texts).Where(t => design.StratumOf[t] == s).ToArray())];
            Targets = new byte[count][];
            Totals = new long[count][];
            for (int draw = 0; draw < count; draw++)
            {
                byte[] target = Targets[draw] = [.. original];
                Shuffle(target, members, StableHash.Mix(seed, (ulong)(start + draw)));
                long[] totals = Totals[draw] = new long[kinds * strata];
                for (int kind = 0; kind < kinds; kind++)
                {
                    ReadOnlySpan<long> sizes = design.Totals(kind);
                    for (int s = 0; s < strata; s++)
                    {
                        foreach (int text in members[s])
                            totals[kind * strata + s] += target[text] * sizes[text];
                    }
                }
            }
        }

        public int Count { get; }

        /// <summary>By rearrangement and text: 1 where the text is the target's.</summary>
        public byte[][] Targets { get; }

        /// <summary>By rearrangement, then kind and stratum: the target's uses of all features.</summary>
        public long[][] Totals { get; }

        private static void Shuffle(byte[] target, int[][] members, ulong key)
        {
            ulong at = 0;
            foreach (int[] texts in members)
            {
                for (int i = texts.Length - 1; i > 0; i--)
                {
                    int other = (int)Math.BigMul(StableHash.Mix(key, at++), (ulong)(i + 1), out _);
                    (target[texts[i]], target[texts[other]]) = (target[texts[other]], target[texts[i]]);
                }
            }
        }
    }

    /// <summary>A feature on its way through the rearrangements.</summary>
    private sealed class Candidate
    {
        private readonly int[] texts;
        private readonly int[] uses;
        private readonly (int Stratum, double Rate)[] rates;
        private readonly double bound;
        private int asExtreme;
        private int drawn;

        public Candidate(KeynessDesign design, FeatureCounts feature, int index)
        {
            Index = index;
            int[] kept = [.. Enumerable.Range(0, feature.Texts.Length).Where(i => design.Sides[feature.Texts[i]] != KeynessDesign.Out)];
            texts = [.. kept.Select(i => feature.Texts[i])];
            uses = [.. kept.Select(i => feature.Uses[i])];
            KeynessStratum[] counts = design.Count(feature);
            rates = [.. Enumerable.Range(0, counts.Length)
                .Where(s => counts[s].Target + counts[s].Reference > 0)
                .Select(s => (feature.Kind * design.Strata + s, (counts[s].Target + counts[s].Reference) / counts[s].Total))];
            double expected = 0, target = 0;
            foreach (KeynessStratum at in counts)
            {
                expected += at.ExpectedTarget;
                target += at.Target;
            }
            // The seen arrangement comes up among the drawn ones too; rounding must not make it less extreme than itself.
            bound = Math.Abs(target - expected) * (1 - 1e-9) - 1e-9;
        }

        public int Index { get; }

        public bool IsDone => asExtreme >= Plain;

        public double P => MultipleTesting.RandomP(asExtreme, drawn);

        public void Take(Rearrangements block)
        {
            for (int draw = 0; draw < block.Count && asExtreme < Plain; draw++)
            {
                byte[] target = block.Targets[draw];
                long[] totals = block.Totals[draw];
                int seen = 0;
                for (int i = 0; i < texts.Length; i++)
                    seen += uses[i] * target[texts[i]];
                double expected = 0;
                foreach ((int stratum, double rate) in rates)
                    expected += rate * totals[stratum];
                if (Math.Abs(seen - expected) >= bound)
                    asExtreme++;
                drawn++;
            }
        }
    }
}
