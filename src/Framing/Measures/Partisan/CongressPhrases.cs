using System.Globalization;
using Framing.Models;
using Framing.Statistics;

namespace Framing.Measures.Partisan;

/// <summary>
/// The partisan phrases of statements in Congress with their counts by party and their regression lines, as <c>congress-phrases.tsv</c>
/// ships them.
/// </summary>
internal sealed class CongressPhrases
{
    private static readonly Lazy<CongressPhrases> Lazy = new(() => new(Read(new StringReader(ModelFile.Text("congress-phrases")))));

    private readonly Dictionary<uint, int> byKey = [];
    private readonly double[] intercepts;
    private readonly double[] slopes;

    public CongressPhrases(IReadOnlyList<CongressPhrase> phrases)
    {
        for (int i = 0; i < phrases.Count; i++)
            byKey.Add(WordRuns.KeyOf(phrases[i].Phrase.Split(' ')), i);
        intercepts = [.. phrases.Select(p => p.Intercept)];
        slopes = [.. phrases.Select(p => p.Slope)];
    }

    public static CongressPhrases Shared => Lazy.Value;

    /// <summary>The number of the phrase that a run of words is, or -1.</summary>
    public int IndexOf(uint key) => byKey.GetValueOrDefault(key, -1);

    /// <summary>Gentzkow and Shapiro's slant of a text: 0 as a Democrat's, 1 as a Republican's; <see langword="null"/> without any of the phrases.</summary>
    public double? Slant(IEnumerable<CountedRun> runs)
    {
        int[] uses = new int[slopes.Length];
        foreach (CountedRun run in runs)
        {
            if (IndexOf(run.Key) is >= 0 and int phrase)
                uses[phrase] += run.Uses;
        }
        return GentzkowShapiro.Slant(intercepts, slopes, uses);
    }

    /// <summary>Reads rows of phrase, Democrats' uses, Republicans' uses, a and b, apart by tabs, after a line of names.</summary>
    public static IReadOnlyList<CongressPhrase> Read(TextReader reader)
    {
        List<CongressPhrase> phrases = [];
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            string[] cells = line.Split('\t');
            phrases.Add(new(cells[0], Whole(cells[1]), Whole(cells[2]), Number(cells[3]), Number(cells[4])));
        }
        return phrases;

        static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
        static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
    }
}

/// <summary>A phrase of statements in Congress.</summary>
/// <param name="Phrase">Its lemmas.</param>
/// <param name="Democrat">Uses by Democrats.</param>
/// <param name="Republican">Uses by Republicans.</param>
/// <param name="Intercept">The share of the phrase that a Democrat's phrases have on average.</param>
/// <param name="Slope">By how much a Republican's share is higher.</param>
internal readonly record struct CongressPhrase(string Phrase, int Democrat, int Republican, double Intercept, double Slope);
