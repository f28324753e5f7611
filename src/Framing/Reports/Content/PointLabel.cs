using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>
/// A short name for a story point: what one of its sentences says, in its own words, cut at the end of a clause. Of those that surely tell it the one
/// is taken that says most of what they share, in few words, by itself, and without a name that anybody marks as one side's.
/// </summary>
internal static class PointLabel
{
    /// <summary>A label with its speaker is no longer than two lines of a table, unless it would be cut where no clause ends.</summary>
    private const int Most = 90, LeastAfterName = 60, MostName = 40;

    /// <summary>So many sentences are looked at; a point of hundreds of articles needs no better name.</summary>
    private const int MostSentences = 40;

    /// <summary>The sentence that is most like the others is the better name where others say no more.</summary>
    private const double CenterBonus = 0.15;

    /// <summary>Two points may be told in one sentence: then a second name of the same words is still better than one that says little.</summary>
    private const double TakenLoss = 0.5;

    /// <summary>The name, in quotation marks, after who says it; empty where the report does not have its sentences.</summary>
    /// <param name="report">The report.</param>
    /// <param name="point">The point.</param>
    /// <param name="taken">The names of the points before it; two have the same only where no other sentence says as much.</param>
    public static string Of(Report report, StoryPoint point, HashSet<string> taken)
    {
        Label[] labels = [.. point.Passages.Where(passage => passage.IsSure).Prepend(point.Center).Distinct().Take(MostSentences)
            .Where(passage => report[passage.DocId] is not null)
            .Select(passage => LabelOf(report[passage.DocId]!.Document, report[passage.DocId]!.Document.SentenceAt(passage.Span)))];
        if (labels.Length == 0)
            return "";
        HashSet<string> shared = [.. labels.SelectMany(l => l.Sentence.Select(lemma => (lemma, l.DocId))).Distinct()
            .GroupBy(l => l.lemma, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        string best = labels.MaxBy(label => Score(label, shared) + (label == labels[0] ? CenterBonus : 0) - (taken.Contains(label.Text) ? TakenLoss : 0))!.Text;
        taken.Add(best);
        return best;
    }

    /// <summary>The share of the common words that a label has, less a little for length, for a cut, for a marked name and for a pronoun that nothing explains.</summary>
    private static double Score(Label label, HashSet<string> shared) =>
        ((double)label.Words.Count(shared.Contains) / Math.Max(1, shared.Count)) - (label.Text.Length / 400.0) - (label.Text.Contains('…')
        ? 0.1
        : 0) - (label.IsMarked ? 0.3 : 0) - (label.IsLost ? 0.2 : 0);

    private static Label LabelOf(Document document, TextSpan sentence)
    {
        (string? speaking, TextSpan said) = LabelSpeaker.Of(document, sentence);
        string speaker = speaking is null ? "" : Wording.Capital(Wording.Shorten(speaking, MostName)) + ": ";
        TextSpan clause = LabelClause.Of(document, said, Math.Max(Most - speaker.Length, LeastAfterName));
        Token first = document.Made.HasFlag(DocumentLayers.Words) && document.TokensIn(clause) is [Token token, ..] ? token : default;
        bool isPronoun = speaker.Length == 0 && first.Tag == PennTag.PRP && Naming.IsPronoun(document.Form(first));
        string? name = isPronoun ? LabelSpeaker.At(document, first.Span) : null;
        string text = Wording.OneLine(document[name is null ? clause : new(first.Span.End, clause.End, clause.Field)]).TrimEnd('.', ',', ';', ':', '…', ' ');
        text = (name is null ? "" : $"[{Wording.Shorten(name, MostName)}] ") + text + (clause == said ? "" : "…");
        if (text.Count('“') > text.Count('”'))
            text += '”';
        bool marked = document.Made.HasFlag(DocumentLayers.Terms)
            && document.Terms.Any(t => t.Slant is not null && t.Span.Field == clause.Field && t.Span.Start >= clause.Start && t.Span.End <= clause.End);
        return new(
            document.Article.Id, speaker + Wording.Quoted(text), marked, isPronoun && name is null,
            Lemmas(document, clause), Lemmas(document, sentence));
    }

    private static ImmutableArray<string> Lemmas(Document document, TextSpan span)
    {
        if (!document.Made.HasFlag(DocumentLayers.Tokens))
            return [];
        HashSet<string> lemmas = new(StringComparer.Ordinal);
        foreach (Token token in document.TokensIn(span))
        {
            if (token.Upos is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.VERB or UniversalTag.ADJ or UniversalTag.NUM)
                lemmas.Add(document.Lemma(token).ToLowerInvariant());
        }
        return [.. lemmas];
    }

    /// <param name="DocId">The article.</param>
    /// <param name="Text">How the label reads.</param>
    /// <param name="IsMarked">Whether it holds a name that a source marks to one side.</param>
    /// <param name="IsLost">Whether it opens with a pronoun that nothing explains.</param>
    /// <param name="Words">Its lemmas that carry content.</param>
    /// <param name="Sentence">Those of the whole sentence.</param>
    private sealed record Label(string DocId, string Text, bool IsMarked, bool IsLost, ImmutableArray<string> Words, ImmutableArray<string> Sentence);
}
