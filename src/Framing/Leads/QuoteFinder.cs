using Framing.Alignment;

namespace Framing.Leads;

/// <summary>
/// Statements in which a word differs between outlets, so that they say something else: shown from and to the same words, with every outlet that prints either
/// reading. What one cuts another outlet may print elsewhere, so that cuts are no lead; and where an outlet has a third reading nothing is said.
/// </summary>
internal sealed class QuoteFinder : ILeadFinder
{
    /// <summary>A version of fewer words is a scrap of which nothing can be said to be left out.</summary>
    private const int LeastWords = 4;

    /// <summary>With fewer of its words in the other it may be another statement of the same speaker.</summary>
    private const double LeastKept = 0.75;

    /// <summary>An article with so many of the words around a change may have them in a reading of its own.</summary>
    private const double MostOfThird = 0.4;

    private const int MostPlaces = 4;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        Dictionary<string, Teller> tellers = coverage.Tellers.SelectMany(t => t.Documents.Select(d => (d.Article.Id, t)))
            .ToDictionary(p => p.Id, p => p.t, StringComparer.Ordinal);
        foreach (SharedQuote quote in coverage.Quotes)
        {
            PrintedVersion[] versions = [.. quote.Versions.Select(v => PrintedVersion.Of(tellers[v.DocId], v)).Where(v => v.Words.Length >= LeastWords)
                .GroupBy(v => v.Teller).Select(g => g.MaxBy(v => v.Words.Length)!).OrderByDescending(v => v.Words.Length)
                    .ThenBy(v => coverage.Tellers.IndexOf(v.Teller))];
            if (versions.Length < 2)
                continue;
            PrintedVersion longest = versions[0];
            ChangedWords? altered = versions[1..].Select(v => ChangedWords.Between(longest, v))
                .Where(c => c.Put > 0 && c.Kept >= LeastKept * c.Version.Words.Length).MaxBy(c => c.Put);
            if (altered?.Window is not { } window || SpeakerOf(longest, altered.Version) is not { } speaker
                || Readings(coverage, longest, altered.Version, window) is not { } readings)
                continue;
            // Who prints the changed words may break off before the rest: then only these are shown.
            bool whole = coverage.Tellers.All(t => !readings[0].Contains(t.Name) || t.PrintsInRow(longest.Forms(window.Longest)))
                && coverage.Tellers.All(t => !readings[1].Contains(t.Name) || t.PrintsInRow(altered.Version.Forms(window.Version)));
            (PrintedVersion Version, (int From, int To) Range)[] around =
                [(longest, whole ? window.Longest : window.CoreOfLongest), (altered.Version, whole ? window.Version : window.CoreOfVersion)];
            yield return new(LeadKind.QuoteVersion,
                LeadWords.Altered(speaker, [.. around.Select((v, i) => (readings[i], v.Version.Text(v.Range)))]),
                [.. around.Take(MostPlaces).Select(v => v.Version.Place(v.Range))],
                (1 + 0.5 * Math.Min(3, altered.Put)) * (1.2 - longest.At / 2) * (1 + 0.3 * (readings.Sum(r => r.Length) - 2)));
        }
    }

    /// <summary>The speaker, where both outlets name the same: one may have taken "he" for somebody else.</summary>
    private static string? SpeakerOf(PrintedVersion longest, PrintedVersion version) =>
        longest.Speaker is { } speaker && version.Speaker?.Split(' ')[^1] == speaker.Split(' ')[^1] ? speaker : null;

    /// <summary>Who prints the one and the other reading; <see langword="null"/> where somebody may print a third, or one that prints one prints the other too.</summary>
    private static string[][]? Readings(Coverage coverage, PrintedVersion longest, PrintedVersion version, ChangedWindow window)
    {
        string[][] forms = [longest.Forms(window.CoreOfLongest), version.Forms(window.CoreOfVersion)];
        List<string>[] readings = [[longest.Teller.Name], [version.Teller.Name]];
        foreach (Teller teller in coverage.Tellers)
        {
            bool[] prints = [.. forms.Select(teller.PrintsInRow)];
            if (teller == longest.Teller || teller == version.Teller)
            {
                if (prints[0] && prints[1])
                    return null;
            }
            else if (prints[0] != prints[1])
                readings[prints[0] ? 0 : 1].Add(teller.Name);
            else if (prints[0] || !Absence.IsFar(longest.WordsIn(window.CoreOfLongest), teller, MostOfThird))
                return null;
        }
        return [.. readings.Select(r => r.ToArray())];
    }
}
