namespace Framing.Leads;

/// <summary>
/// What outlets in their own voice put before the noun for the thing that the event is about: "an anti-gay bill", "the religion bill". The noun
/// stands in a headline and is seldom a term of a lexicon, whose names have a lead of their own; one with several names before it ("Moscow's campaign",
/// "the Keller campaign") stands for several things, and so do one and many ("the sentence", "prison sentences").
/// </summary>
internal sealed class CalledFinder : ILeadFinder
{
    private const int MostPlaces = 4, LeastUses = 4;

    private const double LeastWeight = 1;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        CalledThing[] all = [.. coverage.Tellers.SelectMany(t => t.Lines.Where(l => !l.Document.Article.IsAgencyCopy)
            .SelectMany(l => Enumerable.Range(0, l.Words.Length).Where(i => l.Words[i].Voice.IsOwn() && l.Words[i].IsContent).Select(i => CalledThing.Of(t, l, i))))];
        ILookup<string, CalledThing> uses = all.Where(u => IsNoun(u) && !u.IsAnother).ToLookup(u => u.Noun, StringComparer.Ordinal);
        foreach (IGrouping<string, CalledThing> noun in uses.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            // "Claims" of two kinds are two things: who writes of the one thing of a kind says "the bill" of it.
            if (noun.GroupBy(u => u.Teller).Any(own => !own.Any(u => u.IsDefinite)))
                continue;
            if (noun.Count() < LeastUses || 2 * noun.Count(u => IsTerm(u.Line.Document, u.Word.Span)) > noun.Count()
                || !noun.Any(u => u.Line.IsHeadline) || noun.Where(u => !u.Line.IsHeadline).SelectMany(u => u.Names).Distinct().Count() > 1)
                continue;
            CalledThing[] called = [.. noun.GroupBy(c => c.Teller).Select(own => MostTelling([.. own], [.. LinesWith(coverage, own.First().Lemma, own.Key)]))
                .OrderByDescending(c => c.Weight)];
            if (called.Length < 2 || called[0].Weight < LeastWeight)
                continue;
            yield return new(
                LeadKind.WordChoice,
                LeadWords.Called(called[0].Form, [.. called.Select(c => (c.Teller.Name, LeadWords.Quoted(c.Line.Document, c.Shown), HasOthers(c, noun)))]),
                [.. called.Take(MostPlaces).Select(c => Place.Of(c.Teller, c.Line, c.Shown))],
                called[0].Weight * Math.Log(noun.Count()));
        }
    }

    /// <summary>
    /// What an outlet puts beside the noun that tells most, of names that tell as much the headline's and the longest; the noun alone where it puts nothing there.
    /// </summary>
    private static CalledThing MostTelling(CalledThing[] own, Line[] others)
    {
        // What stands in a sentence with the noun anywhere may be put to it there in another order, or in somebody's words.
        HashSet<string> taken = [.. others.SelectMany(l => l.Keys)];
        return own.Select(c => c with { Weight = c.WeightAgainst(taken) }).OrderByDescending(c => c.Weight).ThenByDescending(c => c.IsNamed)
            .ThenByDescending(c => c.IsNamed == c.Line.IsHeadline).ThenByDescending(c => c.WordsShown).ThenBy(c => c.Span).First();
    }

    private static IEnumerable<Line> LinesWith(Coverage coverage, string lemma, Teller except) => coverage.Tellers.Where(t => t != except)
        .SelectMany(t => t.Lines.Where(l => l.Has(Word.KeyOf(lemma))));

    /// <summary>Whether the outlet has another name for the thing.</summary>
    private static bool HasOthers(CalledThing called, IEnumerable<CalledThing> noun) =>
        noun.Any(u => u.Teller == called.Teller && u.IsNamed && !u.Keys.All(called.Keys.Contains));

    /// <summary>A noun that ends what it belongs to ("border wall shutdown"), in headlines with capitals too, and is no person's.</summary>
    private static bool IsNoun(CalledThing use) => CalledThing.IsNominal(use.Line, use.To)
        && !(use.To + 1 < use.Line.Words.Length && CalledThing.IsNominal(use.Line, use.To + 1) && CalledThing.IsBeside(use.Line, use.To))
        && !LeadLists.Persons.ContainsAnyCase(use.Lemma);

    private static bool IsTerm(Document document, TextSpan word) => document.Made.HasFlag(DocumentLayers.Terms) && document.Terms.Any(t => t.Span.Overlaps(word));
}
