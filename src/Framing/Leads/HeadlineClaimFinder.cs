using Framing.Language;

namespace Framing.Leads;

/// <summary>
/// A headline that states what its own text only gives as somebody's words: "Aide offered votes for money", above "an aide offered votes, according to two
/// clerks". Said only where no two neighbouring sentences of the outlet's own come near to the headline, and where other headlines do not state it too.
/// </summary>
internal sealed class HeadlineClaimFinder : ILeadFinder
{
    /// <summary>A headline with fewer telling words can be told in too many ways.</summary>
    private const int LeastWords = 4;

    /// <summary>
    /// So much of the headline, by rarity, somebody says in one sentence; so much at most is told in the outlet's own voice, or stands in another headline.
    /// </summary>
    private const double LeastSaid = 0.6, MostOwn = 0.5;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        foreach (Teller teller in coverage.Tellers)
        {
            if (StatedBy(teller) is not { } stated || coverage.Tellers.Any(o => o != teller && o.Headline is { } other && stated.ShareOf(other.Has) > MostOwn))
                continue;
            (Document document, TextSpan headline) = (stated.Line.Document, stated.Headline);
            yield return new(
                LeadKind.ToldAsFact,
                LeadWords.StatedAbove((teller.Name, LeadWords.Quoted(document, headline)), stated.Speaker, stated.Shown),
                [Place.Within(teller, document, headline, headline), Place.Of(teller, stated.Line, stated.Focus)],
                stated.Said);
        }
    }

    private static Stated? StatedBy(Teller teller)
    {
        if (teller.Headline is not { Document: { Headline: { } headline } document } || document.Article.IsAgencyCopy || !Asserts(document, headline))
            return null;
        Line[] body = [.. teller.Lines.Where(l => l.Document == document && !l.IsHeadline)];
        Word[] words = [.. teller.Lines.Where(l => l.Document == document && l.IsHeadline).SelectMany(l => l.Words).Where(w => w.IsContent).DistinctBy(w => w.Key)];
        if (words.Length < LeastWords || IsTold(body, words))
            return null;
        return document.Quotes.Where(q => IsClaim(document, q, words))
            .SelectMany(q => body.Where(l => IsSaidIn(q, l)).Select(l => Stated.Of(teller, headline, words, q, l))).OfType<Stated>()
            .Where(s => s.Said >= LeastSaid).OrderByDescending(s => s.Said).ThenBy(s => s.Line.Span).FirstOrDefault();
    }

    /// <summary>Whether a headline states something in the outlet's own voice, without a question, a label, a negation or a word that leaves it open.</summary>
    private static bool Asserts(Document document, TextSpan headline)
    {
        if (document[headline].IndexOfAny("?:;|") >= 0 || document.Quotes.Any(q => q.Reported && q.Content.Any(headline.Overlaps)))
            return false;
        bool verb = false;
        foreach (Token token in document.TokensIn(headline))
        {
            string lemma = document.Lemma(token).ToLowerInvariant();
            if (LeadLists.OpenHeadline.ContainsAnyCase(lemma) || LeadLists.Claims.ContainsAnyCase(lemma) || LeadLists.Charges.ContainsAnyCase(lemma)
                || LeadLists.Silence.ContainsAnyCase(lemma) || ReportingVerbs.Classes.ContainsKey(lemma)
                || document.IsWord(token) && document.VoiceAt(token.Span).Voice != Voice.Headline)
                return false;
            verb |= token.Upos is UniversalTag.VERB or UniversalTag.AUX;
        }
        return verb;
    }

    /// <summary>Whether the outlet tells itself what a headline states, as far as two neighbouring sentences can show.</summary>
    private static bool IsTold(Line[] body, Word[] headline) => Enumerable.Range(0, body.Length).Any(i =>
    {
        HashSet<string> own = [.. body.Skip(i).Take(2).SelectMany(l => l.Words).Where(w => w.IsContent && w.Voice.IsOwn()).Select(w => w.Key)];
        return Stated.Share(headline, own.Contains) > MostOwn;
    });

    /// <summary>Whether somebody claims something whom the headline does not name: who announces a thing or rules on it makes it so by that.</summary>
    private static bool IsClaim(Document document, Quote quote, Word[] headline) => quote.Reported && quote.VerbClass != VerbClass.Endorsing
        && !LeadLists.ClaimsNothing.ContainsAnyCase(quote.Verb) && quote.SourceId is { } id
        && document.Sources[id] is { Category: not "unresolved", Mentions.Length: > 0 } source
        && !quote.SourceSpans.Concat(source.Mentions).SelectMany(s => document.TokensIn(s).ToArray()).Select(t => Word.Of(document, t))
            .Any(w => w.IsContent && headline.Any(h => h.Key == w.Key));

    /// <summary>Whether a sentence gives a quotation, names who says it and denies nothing.</summary>
    private static bool IsSaidIn(Quote quote, Line line) => quote.Content.Any(line.Span.Overlaps) && quote.SourceSpans.Any(line.Span.Contains)
        && line.IsSentence && !line.HasFurniture
        && !line.Document.TokensIn(line.Span).ToArray().Any(t => LeadLists.Silence.ContainsAnyCase(line.Document.Lemma(t)));

    /// <summary>A headline with a sentence in which somebody says what it states.</summary>
    private sealed record Stated(TextSpan Headline, Word[] Words, Line Line, TextSpan Focus, double Said, string Speaker, string Shown)
    {
        public static Stated? Of(Teller teller, TextSpan headline, Word[] words, Quote quote, Line line)
        {
            HashSet<string> said = [.. line.Words.Where(w => w.IsContent && quote.Content.Any(c => c.Contains(w.Span))).Select(w => w.Key)];
            TextSpan focus = quote.SourceSpans.First(line.Span.Contains);
            return LeadWords.Shown(line, focus) is not { } shown ? null : new(headline, words, line, focus, Share(words, said.Contains),
                new GivenWords(teller, line.Document, line.Document.Sources[quote.SourceId!.Value], [quote]).Label, shown);
        }

        /// <summary>How much of the headline, by rarity, has keys of some kind.</summary>
        public double ShareOf(Func<string, bool> has) => Share(Words, has);

        public static double Share(Word[] headline, Func<string, bool> has) =>
            Math.Round(headline.Where(w => has(w.Key)).Sum(w => w.Rarity) / headline.Sum(w => w.Rarity), 6);
    }
}
