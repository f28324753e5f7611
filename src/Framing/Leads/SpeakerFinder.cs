using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>
/// Who has the word in one outlet alone: persons whom the others do not even name, and speakers without a name of whose words the others
/// print none. Beside them of each other outlet the speaker to hold against these.
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
            yield return new(
                LeadKind.WhoSpeaks,
                LeadWords.OnlyQuotes(teller.Name, [.. only.Take(MostNames)], [.. others.Select(o => (o, speakers.OnlyIn(o.Teller).Contains(o)))]),
                [.. own, .. others.Select(o => o.Places.First()).Take(MostPlaces - own.Length)],
                only.Sum(s => s.Weight));
        }
    }
}
