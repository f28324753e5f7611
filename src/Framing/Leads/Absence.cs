namespace Framing.Leads;

/// <summary>
/// Whether an article tells nothing of what a sentence of another tells. The same can be told in other words, so that it is said only where little of
/// the sentence stands anywhere in the article, headline and quotations included, and less of it together; <c>validation -- leads</c> counts how often
/// readers found it there all the same.
/// </summary>
internal static class Absence
{
    /// <summary>
    /// So much of a sentence, each word by its rarity, stands in an article on the same event at most, and in two neighbouring sentences of it; of sentences
    /// of two outlets that tell one point, neither of which comes nearer, more may.
    /// </summary>
    private const double MostAnywhere = 0.4, MostTogether = 0.3, MostAnywhereOfTwo = 0.5, MostTogetherOfTwo = 0.4;

    /// <summary>What each word counts beside its rarity.</summary>
    private const double Least = 0.5;

    /// <summary>Whether nothing like a line that one outlet alone has stands in another's articles.</summary>
    public static bool IsSure(Coverage coverage, Line line, Teller silent) =>
        !coverage.MayTell(silent, line) && !coverage.IsEarlier(silent, line) && IsFar(line.Telling, silent, MostAnywhere, MostTogether);

    /// <summary>Whether nothing like a line that tells the same as another outlet's stands in the articles of a third.</summary>
    public static bool IsSureOfTwo(Coverage coverage, Line line, Teller silent) =>
        !coverage.MayTell(silent, line) && !coverage.IsEarlier(silent, line) && IsFar(line.Telling, silent, MostAnywhereOfTwo, MostTogetherOfTwo);

    /// <summary>Whether no more of some words stands in any two neighbouring sentences of an outlet.</summary>
    public static bool IsFar(IEnumerable<Word> words, Teller silent, double mostTogether) =>
        IsFar([.. words.Where(w => w.IsContent).DistinctBy(w => w.Key)], silent, 1, mostTogether);

    private static bool IsFar(Word[] said, Teller silent, double mostAnywhere, double mostTogether)
    {
        double whole = said.Sum(WeightOf);
        if (said.Sum(w => silent.Count(w.Key) > 0 ? WeightOf(w) : 0) > mostAnywhere * whole)
            return false;
        // How much stands in each line and the one behind it, word by word, so that the words of a line are added up in one order.
        double[] together = new double[silent.Lines.Length];
        foreach (Word word in said)
        {
            int last = -1;
            foreach (int line in silent.LinesWith(word.Key))
            {
                for (int i = Math.Max(last + 1, line - 1); i <= line; i++)
                {
                    together[i] += WeightOf(word);
                    if (together[i] > mostTogether * whole)
                        return false;
                }
                last = line;
            }
        }
        return true;
    }

    private static double WeightOf(Word word) => word.Rarity + Least;
}
