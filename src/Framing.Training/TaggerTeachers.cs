namespace Framing.Training;

/// <summary>
/// Networks too large to ship, of several seeds, that read seven words. What they say together of unlabelled sentences teaches the one that ships.
/// </summary>
internal sealed class TaggerTeachers
{
    private const int Count = 4, Units = 256, Reach = 3;

    private const float Dropout = .3f;

    private static readonly TaggerLearning Learning = new(Epochs: 7, Averaged: 2);

    /// <summary>Tags with a lesser share are left out.</summary>
    private const float LeastShare = .02f;

    private readonly TaggerNetwork[] teachers;

    private TaggerTeachers(TaggerNetwork[] teachers) => this.teachers = teachers;

    public static TaggerTeachers Train(TaggerInputs inputs, TaggedTypes[] labelled, int tags, ulong seed)
    {
        TaggerNetwork[] teachers = new TaggerNetwork[Count];
        Parallel.For(0, Count, i =>
        {
            teachers[i] = new(inputs, Units, Reach, tags, seed + (ulong)i + 1) { Dropout = Dropout };
            Learning.Run(teachers[i], labelled, [], seed + (ulong)i + 1, (_, _) => { });
        });
        return new(teachers);
    }

    /// <summary>The sentences with what the teachers say of them: the mean of their probabilities.</summary>
    public IEnumerable<TaggedTypes> Tag(IEnumerable<int[]> sentences)
    {
        int tags = teachers[0].TagCount;
        foreach (int[][] part in sentences.Chunk(1000))
        {
            int[] starts = [0, .. part.Select(s => s.Length)];
            for (int s = 0; s < part.Length; s++)
                starts[s + 1] += starts[s];
            float[][] said = [.. teachers.Select(_ => new float[starts[^1] * tags])];
            Parallel.For(0, teachers.Length, t =>
            {
                for (int s = 0; s < part.Length; s++)
                    teachers[t].Probabilities(part[s], said[t].AsSpan(starts[s] * tags));
            });
            for (int s = 0; s < part.Length; s++)
                yield return new(part[s], [.. part[s].Select((_, i) => Shares(said, (starts[s] + i) * tags, tags))]);
        }
    }

    /// <summary>Sums over the teachers in their order, so that how threads ran shows in no bit.</summary>
    private static TagShare[] Shares(float[][] said, int at, int tags)
    {
        List<TagShare> shares = [];
        float kept = 0;
        for (int t = 0; t < tags; t++)
        {
            float sum = 0;
            foreach (float[] one in said)
                sum += one[at + t];
            if (sum < LeastShare * said.Length)
                continue;
            shares.Add(new((byte)t, sum));
            kept += sum;
        }
        return [.. shares.Select(s => s with { Share = s.Share / kept })];
    }
}
