namespace Framing.Leads;

/// <summary>Outlets that in their own voice call false what somebody says, where others report without such a word.</summary>
internal sealed class VerdictFinder : ILeadFinder
{
    private const int MostPlaces = 4, MostNamed = 2;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        var verdicts = coverage.Tellers.ToDictionary(t => t, t => t.Lines.Where(l => !l.IsHeadline && !l.Document.Article.IsAgencyCopy)
            .SelectMany(l => Verdicts(l).Take(1).Select(w => (Line: l, Word: w, Shown: LeadWords.Shown(l, w.Span)))).Where(v => v.Shown is not null).ToArray());
        Teller[] judges = [.. coverage.Tellers.Where(t => verdicts[t].Length > 0).OrderByDescending(t => verdicts[t].Length)],
            others = [.. coverage.Tellers.Where(t => !t.Lines.Any(l => Verdicts(l).Any()))];
        if (judges.Length == 0 || others.Length == 0)
            yield break;
        Line[] judged = [.. judges.SelectMany(j => verdicts[j].Select(v => v.Line))];
        List<Place> places = [.. judges.Select(j => Place.Of(j, verdicts[j][0].Line, verdicts[j][0].Word.Span))];
        // What another has nearest is often of another matter: it is shown where it tells most of the same.
        places.AddRange(others.Select(o => (Teller: o, Line: o.Lines.Where(l => !l.IsHeadline).MaxBy(l => judged.Max(j => ShareOf(j, l)))))
            .Where(o => o.Line is not null && judged.Max(j => ShareOf(j, o.Line)) >= LeastShown).Select(o => Place.Of(o.Teller, o.Line!)));
        places.AddRange(judges.SelectMany(j => verdicts[j].Skip(1).Select(v => Place.Of(j, v.Line, v.Word.Span))).Take(Math.Max(0, MostPlaces - places.Count)));
        yield return new(
            LeadKind.ToldAsFact,
            LeadWords.Judged([.. judges.Select(j =>
                (j.Name, verdicts[j].Select(v => v.Shown!).Distinct().Take(MostNamed).ToArray()))]),
            [.. places.Take(MostPlaces)],
            judged.Length);
    }

    private const double LeastShown = 0.5;

    /// <summary>How much of what is judged stands in another's sentence.</summary>
    private static double ShareOf(Line judged, Line other) => Math.Round(judged.Common(other) / Math.Max(1, judged.Common(judged)), 6);

    private static IEnumerable<Word> Verdicts(Line line) => line.Words.Where((w, i) =>
        w.Voice.IsOwn() && LeadLists.IsVerdict(FormOf(line, w), i + 1 < line.Words.Length ? FormOf(line, line.Words[i + 1]) : "")
        // "Allegations that he falsely told them": the word is part of what is alleged.
        && !line.Words[..i].Any(before => before.Tag != UniversalTag.VERB
            && (LeadLists.Claims.ContainsAnyCase(FormOf(line, before)) || LeadLists.Claims.ContainsAnyCase(LemmaOf(line, before)))));

    private static string LemmaOf(Line line, Word word) => line.Document.TokensIn(word.Span) is [var token, ..] ? line.Document.Lemma(token) : "";

    private static string FormOf(Line line, Word word) => line.Document[word.Span].ToString().ToLowerInvariant();
}
