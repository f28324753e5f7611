using Framing.Language;

namespace Framing.Leads;

/// <summary>
/// What one outlet states in its own voice and another gives as a claim: "the aides closed the lanes" beside "allegations that his aides closed the
/// lanes". The claim is what follows such a word in its sentence; it is held against sentences that are the outlet's own and have no such word.
/// </summary>
internal sealed class ClaimFinder : ILeadFinder
{
    /// <summary>Of the telling words that follow first, which say who did what, the statement has so many; and of the weight of all so much.</summary>
    private const int First = 8, LeastShared = 4;

    private const double LeastWeight = 0.35;

    private const int MostPlaces = 4, AfterClaim = 12;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        foreach (Teller claiming in coverage.Tellers)
        {
            foreach (Line line in claiming.Lines.Where(l => !l.IsHeadline))
            {
                // Who states it too, earlier or later, does not hold it for a claim; and who gives it as a claim does not only state it.
                if (ClaimIn(line) is not { } claim || Stating(claiming, claim) is not null)
                    continue;
                TextSpan focus = new(claim[0].Span.Start, claim[Math.Min(claim.Length, AfterClaim) - 1].Span.End, line.Span.Field);
                var stating = coverage.Tellers.Where(t => t != claiming && !t.Lines.Any(l => ClaimIn(l) is not null && IsNear(l, claim)))
                    .Select(t => (Teller: t, Line: Stating(t, claim)))
                    .Select(t => (t.Teller, t.Line, Shown: t.Line is null ? null : LeadWords.Shown(t.Line, t.Line.Words.Last(w => Has(claim, w.Key)).Span)))
                    .Where(t => t.Shown is not null).ToArray();
                if (stating.Length == 0 || LeadWords.Shown(line, focus) is not { } claimed)
                    continue;
                yield return new(
                    LeadKind.ToldAsFact,
                    LeadWords.Claimed([.. stating.Select(s => (s.Teller.Name, s.Shown!))], (claiming.Name, claimed)),
                    [.. stating.Select(s => Place.Of(s.Teller, s.Line!)).Append(Place.Of(claiming, line, claim[0].Span)).Take(MostPlaces)],
                    stating.Max(s => Shared(s.Line!, claim)));
            }
        }
    }

    /// <summary>A word that presents what follows as a claim, not in quotation marks, with what follows. A verb has somebody who claims, and is attribution.</summary>
    private static Word[]? ClaimIn(Line line)
    {
        int at = -1;
        for (int i = 0; i < line.Words.Length && at < 0; i++)
            at = line.Words[i].Voice != Voice.DirectQuote && line.Words[i].Tag != UniversalTag.VERB
                && Is(LeadLists.Claims, line, line.Words[i]) && Frames(line, i) ? i : -1;
        Word[] claim = at < 0 ? [] : [.. line.Words.Skip(at)];
        return claim.Where(w => w.IsContent).DistinctBy(w => w.Key).Count() > LeastShared ? claim : null;
    }

    /// <summary>Whether what follows is what is claimed: behind a noun "that" or "of" says so, as "the allegation was published" does not.</summary>
    private static bool Frames(Line line, int at) => line.Words[at].Tag is not UniversalTag.NOUN
        || at + 1 < line.Words.Length && LeadLists.BeforeClaim.ContainsAnyCase(line.Document[line.Words[at + 1].Span]);

    private static Line? Stating(Teller teller, Word[] claim) => teller.Lines.Where(l => IsStatement(l) && IsNear(l, claim))
        .OrderByDescending(l => Shared(l, claim)).ThenBy(l => l.Span).FirstOrDefault();

    /// <summary>Whether a line holds so much of what a claim says that it says the same.</summary>
    private static bool IsNear(Line line, Word[] claim)
    {
        Word[] said = [.. claim.Skip(1).Where(w => w.IsContent).DistinctBy(w => w.Key)];
        return said.Take(First).Count(w => line.Has(w.Key)) >= LeastShared && Shared(line, claim) >= LeastWeight * said.Sum(w => w.Rarity);
    }

    private static bool IsStatement(Line line) => !line.IsHeadline && !line.Document.Article.IsAgencyCopy
        && line.Words.All(w => w.Voice.IsOwn()) && !line.Words.Any(w => Is(LeadLists.Charges, line, w));

    private static bool Is(WordSet lemmas, Line line, Word word) => word.Tag is not UniversalTag.PROPN
        && line.Document.TokensIn(word.Span) is [var token, ..] && lemmas.ContainsAnyCase(line.Document.Lemma(token));

    private static double Shared(Line line, Word[] claim) =>
        Math.Round(claim.Skip(1).Where(w => w.IsContent && line.Has(w.Key)).DistinctBy(w => w.Key).Sum(w => w.Rarity), 6);

    private static bool Has(Word[] claim, string key) => key.Length > 0 && claim.Any(w => w.Key == key);
}
