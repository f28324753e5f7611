using System.Collections.Immutable;
using System.Text;
using Framing.Annotation.Grammar;

namespace Framing.Reports.Content;

/// <summary>One way to name a point by a sentence.</summary>
/// <param name="Text">How it reads.</param>
/// <param name="Pieces">What of the article it prints.</param>
/// <param name="IsCut">Whether the sentence goes on.</param>
/// <param name="IsMarked">Whether it holds a name that a source marks to one side.</param>
/// <param name="IsFragment">Whether it has no subject with a verb, as headings may and sentences don't.</param>
/// <param name="Open">How many of its words only the article explains.</param>
internal sealed record LabelText(string Text, ImmutableArray<TextSpan> Pieces, bool IsCut, bool IsMarked, bool IsFragment, int Open)
{
    /// <summary>Whether another sentence of the article stands with it.</summary>
    public bool HasContext { get; init; }

    /// <summary>The sentence that stands with it says something and is short.</summary>
    private const int LeastBefore = 40, MostBefore = 260;

    private const int MostName = 40;

    /// <summary>The ways, the shortest first.</summary>
    public static IEnumerable<LabelText> Of(Document document, TextSpan sentence)
    {
        LabelSpeech speech = LabelSpeaker.Of(document, sentence);
        foreach (ImmutableArray<TextSpan> pieces in LabelClause.Of(document, speech.Said))
        {
            LabelText label = Of(document, sentence, speech, pieces);
            yield return label.Open > 0 && Before(document, sentence, speech) is { } before
                ? label with { Text = $"{label.Text} (after {before})", Open = 0, HasContext = true }
                : label;
        }
    }

    /// <summary>
    /// The sentence before, of the same speaker or of nobody: what a pronoun or "the following year" means usually stands there, and one from further off would give
    /// it another meaning. It is no part of the point, and so stands behind it in brackets.
    /// </summary>
    private static string? Before(Document document, TextSpan sentence, LabelSpeech speech)
    {
        int at = Document.IndexAt(document.Sentences, sentence, span => span);
        if (at <= 0 || document.Sentences[at - 1].Field != sentence.Field)
            return null;
        LabelSpeech said = LabelSpeaker.Of(document, document.Sentences[at - 1]);
        // Beside words of somebody whom nothing names, others' would seem to be theirs.
        if ((said.Speaker is not null && said.Speaker != speech.Speaker) || (speech.Speaker is null && speech.InMarks != said.InMarks))
            return null;
        return said.Said.Length is >= LeastBefore and <= MostBefore && LabelClause.StatementOf(document, said.Said) is { } statement
            && StandingClause.HasSubject(statement)
            ? Wording.Quoted(Paired(Wording.OneLine(document[said.Said]).TrimEnd(Ending))) : null;
    }

    private static bool IsPronoun(Document document, TextSpan place) => document.TokensIn(place)[0].Tag is PennTag.PRP or PennTag.PRPS;

    /// <summary>Whether a pronoun can only mean one person: "it" and "their" may mean much else, and are left as they stand.</summary>
    private static bool IsOfOne(Document document, TextSpan place) => IsPronoun(document, place)
        && document[place] is var form && (form.Equals("he", Any) || form.Equals("him", Any) || form.Equals("his", Any)
            || form.Equals("she", Any) || form.Equals("her", Any) || form.Equals("hers", Any));

    private const StringComparison Any = StringComparison.OrdinalIgnoreCase;

    /// <summary>Who says it; where nothing near tells, that somebody else than the article does.</summary>
    private static string SpeakerOf(LabelSpeech speech) => speech.Speaker is null
        ? speech.InMarks ? "Quoted: " : ""
        : Wording.Capital(Wording.Shorten(speech.Speaker, MostName)) + ": ";

    private static LabelText Of(Document document, TextSpan sentence, LabelSpeech speech, ImmutableArray<TextSpan> pieces)
    {
        bool cut = document.TextOf(new TextSpan(Math.Min(pieces[^1].End, speech.Said.End), speech.Said.End, speech.Said.Field)).Any(char.IsLetterOrDigit);
        List<TextSpan> open = [.. OpenIn(document, speech, pieces)];
        Dictionary<TextSpan, string> names = [];
        foreach (TextSpan place in open)
        {
            if (IsOfOne(document, place) && LabelNames.Of(document, document.FirstTokenAt(place)) is { } name)
                names.Add(place, Wording.Shorten(name, MostName));
        }
        string text = string.Join(" … ", pieces.Select(piece => Printed(document, piece, names))).TrimEnd(Ending) + (cut ? "…" : "");
        bool marked = document.Made.HasFlag(DocumentLayers.Terms)
            && document.Terms.Any(t => t.Slant is not null && pieces.Any(piece => piece.Contains(t.Span)));
        return new(SpeakerOf(speech) + Wording.Quoted(Paired(text)), pieces, cut, marked, IsFragmentary(document, sentence, pieces), open.Count - names.Count);
    }

    private static bool IsFragmentary(Document document, TextSpan sentence, ImmutableArray<TextSpan> pieces) =>
        document.Made.HasFlag(DocumentLayers.Words) && sentence.Field == Field.Text && !document[sentence].TrimEnd("\"”’ ").EndsWith("?")
        && LabelClause.StatementOf(document, new(pieces[0].Start, pieces[^1].End, pieces[0].Field)) is { } statement && !StandingClause.HasSubject(statement);

    private static readonly char[] Ending = ['.', ',', ';', ':', '…', ' '];

    private static IEnumerable<TextSpan> OpenIn(Document document, LabelSpeech speech, ImmutableArray<TextSpan> pieces)
    {
        if (!document.Made.HasFlag(DocumentLayers.Words))
            return [];
        TextSpan all = new(pieces[0].Start, pieces[^1].End, pieces[0].Field);
        if (LabelClause.StatementOf(document, all) is not { } statement)
            return [];
        bool isSpoken = speech.Speaker is not null && speech.InMarks;
        return OpenReferences.In(statement, isSpoken, speech.Speaker is not null && !isSpoken, i => LabelNames.IsOfPerson(document, i))
            .Select(i => statement.Span(i, i + 1)).Where(place => pieces.Any(piece => piece.Contains(place)));
    }

    /// <summary>A piece with names in the place of pronouns.</summary>
    private static string Printed(Document document, TextSpan piece, Dictionary<TextSpan, string> names)
    {
        StringBuilder text = new();
        int at = piece.Start;
        foreach ((TextSpan place, string name) in names.Where(n => piece.Contains(n.Key)).OrderBy(n => n.Key))
        {
            bool owns = document.TokensIn(place)[0].Tag is PennTag.PRPS;
            text.Append(document[new(at, place.Start, piece.Field)]).Append($"[{(owns ? Wording.Possessive(name) : name)}]");
            at = place.End;
        }
        text.Append(document[new(at, piece.End, piece.Field)]);
        return Wording.OneLine(text.ToString());
    }

    /// <summary>A text without a mark that closes nothing, and with one for each that opens.</summary>
    private static string Paired(string text)
    {
        // "Very unfair,” Trump said": the mark that opens stands before the sentence.
        if (!text.Contains('“') && !text.EndsWith('”') && text.Contains('”'))
            text = '“' + text;
        int opened = text.Count('“') - text.Count('”');
        if (opened > 0 && text.Count('"') == 1)
            return text.Replace('"', '”');
        text = opened > 0 ? text + '”' : opened < 0 && text.EndsWith('”') ? text[..^1] : text;
        if (text.Count('"') % 2 == 0)
            return text;
        // "It was fair," Hale said": the first mark closes what the sentence before opens.
        int first = text.IndexOf('"');
        return text.EndsWith('"') ? text[..^1] : first > 0 && !char.IsWhiteSpace(text[first - 1]) ? '"' + text : text + '"';
    }
}
