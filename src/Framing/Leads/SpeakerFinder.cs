using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>
/// Who has the word in one outlet alone: persons whom the others do not even name. Beside them of each other outlet those whom it alone has, whom
/// several quote and one does not name, and whom all quote. Of those who are named passages are shown, as many as there is room for.
/// </summary>
internal sealed class SpeakerFinder : ILeadFinder
{
    private const int MostNames = 3, MostPlaces = 4, MostOfOne = 2;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = new(coverage);
        Lacking? lacking = coverage.Tellers.Select(speakers.LackingIn).OfType<Lacking>().OrderByDescending(l => l.Weight).FirstOrDefault();
        string all = LeadWords.AllQuote(coverage.Tellers.Select(t => t.Name), speakers.InAll());
        bool any = false;
        foreach (Teller teller in coverage.Tellers)
        {
            GivenWords[] only = [.. speakers.OnlyIn(teller)];
            if (only.Length == 0 || !EventSpeakers.HasTheWord(only[0]))
                continue;
            any = true;
            GivenWords[] named = Named(only);
            IEnumerable<Place> own = named.Length == 1 ? named[0].Places.Take(MostOfOne) : named.Select(s => s.Places.First());
            GivenWords[] others = [.. coverage.Tellers.Where(t => t != teller).Select(speakers.ToHoldAgainst).OfType<GivenWords>().OrderByDescending(s => s.Weight)];
            (Teller Teller, GivenWords[] Named)[] alone =
                [.. others.Where(o => o.InMarks > 0 && speakers.OnlyIn(o.Teller).Contains(o)).Select(o => (o.Teller, Named(speakers.OnlyIn(o.Teller))))];
            yield return new(
                LeadKind.WhoSpeaks,
                LeadWords.OnlyQuotes([(teller.Name, named), .. alone.Select(o => (o.Teller.Name, o.Named))])
                    + LeadWords.Lacks(lacking) + all,
                [
                    .. own.Concat(alone.SelectMany(o => o.Named.Select(s => s.Places.First())))
                        .Concat(lacking?.Places ?? []).Concat(others.Select(o => o.Places.First()))
                        .DistinctBy(p => (p.Document, p.Span)).Take(MostPlaces),
                ],
                only.Sum(s => s.Weight));
        }
        if (!any && lacking is not null)
            yield return new(LeadKind.WhoSpeaks, LeadWords.Lacks(lacking).TrimStart() + all, [.. lacking.Places.Take(MostPlaces)], lacking.Weight);
    }

    /// <summary>Those to name: whose words stand in quotation marks, or else those whose words are told.</summary>
    private static GivenWords[] Named(IReadOnlyList<GivenWords> only) =>
        [.. only.Where(s => s.InMarks > 0 || only[0].InMarks == 0).Take(MostNames)];
}
