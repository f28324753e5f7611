using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>
/// Who has the word in one outlet alone: persons whom the others do not even name. Beside them of each other outlet those whom it alone has, and
/// whom all quote.
/// </summary>
internal sealed class SpeakerFinder : ILeadFinder
{
    private const int MostNames = 3, MostPlaces = 4, MostOfOne = 2;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = new(coverage);
        foreach (Teller teller in coverage.Tellers)
        {
            GivenWords[] only = [.. speakers.OnlyIn(teller)];
            if (only.Length == 0 || !EventSpeakers.HasTheWord(only[0]))
                continue;
            Place[] own = [.. only.Length == 1 ? only[0].Places.Take(MostOfOne) : only.Take(MostOfOne).Select(s => s.Places.First())];
            GivenWords[] others = [.. coverage.Tellers.Where(t => t != teller).Select(speakers.ToHoldAgainst).OfType<GivenWords>().OrderByDescending(s => s.Weight)];
            (string, GivenWords[])[] alone = [(teller.Name, Named(only)), .. others.Where(o => o.InMarks > 0 && speakers.OnlyIn(o.Teller).Contains(o))
                .Select(o => (o.Teller.Name, Named([.. speakers.OnlyIn(o.Teller)])))];
            yield return new(
                LeadKind.WhoSpeaks,
                LeadWords.OnlyQuotes(alone, coverage.Tellers.Length, speakers.InAll()),
                [.. own, .. others.Select(o => o.Places.First()).Take(MostPlaces - own.Length)],
                only.Sum(s => s.Weight));
        }
    }

    /// <summary>Those to name: whose words stand in quotation marks, or else those whose words are told.</summary>
    private static GivenWords[] Named(GivenWords[] only) => [.. only.Where(s => s.InMarks > 0 || only[0].InMarks == 0).Take(MostNames)];
}
