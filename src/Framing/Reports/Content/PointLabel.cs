using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>
/// A short name for a story point: what one of its sentences says, in its own words. Of all that may name it that one is taken that says most of what the
/// sentences share, in few words, that can be understood alone, and that has no name that anybody marks as one side's.
/// </summary>
internal static class PointLabel
{
    /// <summary>So many sentences are looked at; a point of hundreds of articles needs no better name.</summary>
    private const int MostSentences = 40;

    /// <summary>The sentence that is most like the others is the better name where others say no more.</summary>
    private const double CenterBonus = 0.2;

    /// <summary>Two points may be told in one sentence: then a second name of the same words is still better than one that says little.</summary>
    private const double TakenLoss = 0.5;

    /// <summary>
    /// What a name loses for each word that only the article explains, for an end that is cut off, for a name that is marked, for saying too little, for not
    /// holding the clause that tells the point, and for what it tells
    /// beside, in its own sentence or one that it needs to be clear.
    /// </summary>
    private const double OpenLoss = 0.25, CutLoss = 0.12, MarkedLoss = 0.3, FragmentLoss = 0.5, OtherClauseLoss = 0.4, ContextLoss = 0.2, BesideLoss = 0.6;

    /// <summary>A name holds the clause that tells the point if it prints so much of it.</summary>
    private const double MostOfIt = 0.6;

    /// <summary>"Here's why" says nothing.</summary>
    private const int LeastSaid = 12;

    /// <summary>So many characters more are worth it for all that the sentences share; those beyond a table's three lines cost three times as much.</summary>
    private const double WorthAll = 600;
    private const int ThreeLines = 150;

    /// <summary>The name, in quotation marks, after who says it; empty where the report does not have its sentences.</summary>
    /// <param name="report">The report.</param>
    /// <param name="point">The point.</param>
    /// <param name="taken">The names of the points before it; two have the same only where no other sentence says as much.</param>
    public static string Of(Report report, StoryPoint point, HashSet<string> taken)
    {
        (Document Document, TextSpan Clause, bool IsCenter)[] passages = [.. point.Passages.Where(passage => passage.IsSure).Prepend(point.Center).Distinct()
            .Take(MostSentences).Where(passage => report[passage.DocId] is not null)
            .Select(passage => (report[passage.DocId]!.Document, passage.Span, passage == point.Center))];
        if (passages.Length == 0)
            return "";
        Dictionary<string, int> shared = passages.SelectMany(p => Lemmas(p.Document, [p.Document.SentenceAt(p.Clause)]).Select(lemma => (lemma, p.Document.Article.Id)))
            .Distinct().GroupBy(l => l.lemma, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .ToDictionary(group => group.Key, group => group.Count() - 1, StringComparer.Ordinal);
        double all = Math.Max(1, shared.Values.Sum());
        string best = passages.SelectMany(p => LabelText.Of(p.Document, p.Document.SentenceAt(p.Clause)).Select(label => (label, p)))
            .MaxBy(l => (Lemmas(l.p.Document, l.label.Pieces).Sum(lemma => shared.GetValueOrDefault(lemma)) / all) - Loss(l.label, l.p.Clause)
                + (l.p.IsCenter ? CenterBonus : 0) - (taken.Contains(l.label.Text) ? TakenLoss : 0)).label.Text;
        taken.Add(best);
        return best;
    }

    /// <summary>What a label costs to read, leaves out, leaves open and tells beside the point.</summary>
    private static double Loss(LabelText label, TextSpan clause)
    {
        int told = Printed(label, clause), all = label.Pieces.Sum(piece => piece.Length);
        return ((label.Text.Length + (2 * Math.Max(0, label.Text.Length - ThreeLines))) / WorthAll)
            + (label.IsCut ? CutLoss : 0) + (label.IsMarked ? MarkedLoss : 0) + (label.IsFragment || all < LeastSaid ? FragmentLoss : 0)
            + (OpenLoss * label.Open) + (label.HasContext ? ContextLoss : 0)
            + (told < MostOfIt * clause.Length ? OtherClauseLoss : 0) + (BesideLoss * (all - told) / Math.Max(1, all));
    }

    private static int Printed(LabelText label, TextSpan clause) =>
        label.Pieces.Sum(piece => Math.Max(0, Math.Min(piece.End, clause.End) - Math.Max(piece.Start, clause.Start)));

    private static HashSet<string> Lemmas(Document document, ImmutableArray<TextSpan> spans)
    {
        HashSet<string> lemmas = new(StringComparer.Ordinal);
        if (!document.Made.HasFlag(DocumentLayers.Tokens))
            return lemmas;
        foreach (TextSpan span in spans)
        {
            foreach (Token token in document.TokensIn(span))
            {
                if (token.Upos is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.VERB or UniversalTag.ADJ or UniversalTag.NUM)
                    lemmas.Add(document.Lemma(token).ToLowerInvariant());
            }
        }
        return lemmas;
    }
}
