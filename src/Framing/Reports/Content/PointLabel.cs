using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>
/// A short name for a story point: what one of its sentences says, in its own words, cut at the end of a clause. Of those that surely tell it the one
/// is taken that says most of what they share, in few words and without a name that anybody marks as one side's.
/// </summary>
internal static class PointLabel
{
    /// <summary>A label with its speaker is no longer than two lines of a table, and a clause of less says too little.</summary>
    private const int Most = 90, LeastAfterName = 60, Fewest = 24, MostName = 40;

    /// <summary>A statement that is less than this part of its sentence is not what the sentence tells.</summary>
    private const int LeastShare = 3;

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

    /// <summary>The share of the common words that a label has, less a little for length, for a cut and for a marked name.</summary>
    private static double Score(Label label, HashSet<string> shared) =>
        ((double)label.Words.Count(shared.Contains) / Math.Max(1, shared.Count)) - (label.Text.Length / 400.0) - (label.Text.Contains('…')
        ? 0.1
        : 0) - (label.IsMarked ? 0.3 : 0);

    private static Label LabelOf(Document document, TextSpan sentence)
    {
        (string speaker, TextSpan said) = Said(document, sentence);
        int most = Math.Max(Most - speaker.Length, LeastAfterName);
        TextSpan clause = Clause(document, said, most);
        string text = clause == said
            ? Wording.OneLine(document[said]).TrimEnd('.', ',', ';', ':', ' ')
            : Wording.Shorten(document[clause], most).TrimEnd('…', ',', ' ') + "…";
        if (text.Count('“') > text.Count('”'))
            text += '”';
        bool marked = document.Made.HasFlag(DocumentLayers.Terms)
            && document.Terms.Any(t => t.Slant is not null && t.Span.Field == clause.Field && t.Span.Start >= clause.Start && t.Span.End <= clause.End);
        return new(document.Article.Id, speaker + Wording.Quoted(text), marked, Lemmas(document, clause), Lemmas(document, sentence));
    }

    /// <summary>What a sentence is about: where much of it is somebody's statement, the statement, and who makes it.</summary>
    private static (string Speaker, TextSpan Said) Said(Document document, TextSpan sentence)
    {
        if (!document.Made.HasFlag(DocumentLayers.Quotes | DocumentLayers.Sources))
            return ("", sentence);
        foreach (Quote quote in document.Quotes)
        {
            TextSpan said = quote.Content.FirstOrDefault(piece => piece.Field == sentence.Field && piece.Start < sentence.End && piece.End > sentence.Start);
            if (said.Length == 0)
                continue;
            said = new(Math.Max(said.Start, sentence.Start), Math.Min(said.End, sentence.End), sentence.Field);
            if (said.Length < Fewest || LeastShare * said.Length < sentence.Length || quote.Verb is "call" or "describe" or "ask" || !HasVerb(document, said))
                continue;
            if (document[said].StartsWith("that ", StringComparison.OrdinalIgnoreCase))
                said = new(said.Start + "that ".Length, said.End, said.Field);
            string? name = quote.SourceId is { } id && id < document.Sources.Length ? document.Sources[id].Name : null;
            return (name is null || Naming.IsPronoun(name) ? "" : Wording.Capital(Wording.Shorten(name, MostName)) + ": ", said);
        }
        return ("", sentence);
    }

    /// <summary>The whole where it is short, else as much of its start as ends where a clause does.</summary>
    private static TextSpan Clause(Document document, TextSpan whole, int most)
    {
        if (whole.Length <= most || !document.Made.HasFlag(DocumentLayers.Tokens))
            return whole.Length <= most ? whole : new(whole.Start, whole.End - 1, whole.Field);
        int end = whole.End - 1;
        bool hasVerb = false, isAside = false;
        foreach (Token token in document.TokensIn(whole))
        {
            int length = token.Span.Start - whole.Start;
            if (length > most)
                break;
            if (hasVerb && length >= Fewest && IsBorder(document, token))
                end = token.Span.Start;
            // The verb of "who owns the cannery" is not the sentence's.
            isAside = token.Tag is PennTag.WDT or PennTag.WP or PennTag.WPS || (isAside && token.Tag != PennTag.Comma);
            hasVerb |= !isAside && IsFinite(token);
        }
        return new(whole.Start, end, whole.Field);
    }

    private static bool HasVerb(Document document, TextSpan span)
    {
        if (!document.Made.HasFlag(DocumentLayers.Tokens))
            return true;
        foreach (Token token in document.TokensIn(span))
        {
            if (IsFinite(token))
                return true;
        }
        return false;
    }

    private static bool IsFinite(Token token) => token.Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    /// <summary>Whether a clause or an apposition may begin with the token.</summary>
    private static bool IsBorder(Document document, Token token) =>
        token.Tag is PennTag.Comma or PennTag.Colon or PennTag.OpenBracket or PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB
        || (token.Upos == UniversalTag.SCONJ && document.Form(token) != "that");

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
    /// <param name="Words">Its lemmas that carry content.</param>
    /// <param name="Sentence">Those of the whole sentence.</param>
    private sealed record Label(string DocId, string Text, bool IsMarked, ImmutableArray<string> Words, ImmutableArray<string> Sentence);
}
