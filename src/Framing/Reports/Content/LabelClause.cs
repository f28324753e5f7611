using System.Collections.Immutable;
using Framing.Annotation.Grammar;

namespace Framing.Reports.Content;

/// <summary>
/// How much of a statement may name a point: all of it, or its start up to a place where what follows takes nothing back. A condition, a part of a list and who
/// is speaking are never cut away, and neither is the verb: a sentence too long to print whole loses its end only where it has no such place.
/// </summary>
internal static class LabelClause
{
    /// <summary>A clause of less says too little.</summary>
    public const int Fewest = 24;

    /// <summary>An aside may be left out of what is longer, and what is longer than this is not printed whole.</summary>
    private const int Long = 110, Longest = 280;

    /// <summary>The parts of a statement that name a point, one way a row: each the pieces that are printed, in order.</summary>
    public static IEnumerable<ImmutableArray<TextSpan>> Of(Document document, TextSpan whole)
    {
        if (!document.Made.HasFlag(DocumentLayers.Words) || StatementOf(document, whole) is not { } statement)
            return [[AtMost(document, whole)]];
        // "Neither the council nor" is no such word.
        while (statement.Tag(statement.Start) is PennTag.CC or PennTag.Comma && !statement.Is(statement.Start, GrammarWord.Denying)
            && statement.End > statement.Start + 1)
            statement = statement with { Start = statement.Start + 1 };
        TextSpan[] ends = [.. StandingClause.Ends(statement).Append(statement.End).Select(end => statement.Span(statement.Start, end))
            .Where((span, i) => span.Length >= Fewest && span.Length <= Longest && KeepsSpeaker(document, whole, span.End))];
        return ends.Length == 0 ? [[AtMost(document, statement.Span(statement.Start, statement.End))]] : ends.SelectMany(span => Ways(statement, span));
    }

    /// <summary>The statement as grammar sees it.</summary>
    public static SentenceGrammar? StatementOf(Document document, TextSpan span)
    {
        int from = document.FirstTokenAt(span), to = document.FirstTokenAt(new(span.End, span.End, span.Field));
        return from < to ? new(TextGrammar.Of(document), from, to) : null;
    }

    private static TextSpan AtMost(Document document, TextSpan whole)
    {
        if (whole.Length <= Longest)
            return whole;
        int space = document[whole][..Longest].LastIndexOf(' ');
        return new(whole.Start, whole.Start + (space > Fewest ? space : Longest), whole.Field);
    }

    /// <summary>The whole of it, and where it is long what is left without the aside of its subject.</summary>
    private static IEnumerable<ImmutableArray<TextSpan>> Ways(SentenceGrammar statement, TextSpan span)
    {
        yield return [span];
        if (span.Length > Long && StandingClause.AsideOfSubject(statement) is { } aside && statement.Span(aside.Start, aside.End).End < span.End)
            yield return [statement.Span(statement.Start, aside.Start), new(statement.Span(aside.End, aside.End + 1).Start, span.End, span.Field)];
    }

    /// <summary>Whether who says what stands before a place stands before it too.</summary>
    private static bool KeepsSpeaker(Document document, TextSpan whole, int end)
    {
        if (!document.Made.HasFlag(DocumentLayers.Quotes))
            return true;
        return !document.Quotes.Any(quote => quote.Content.Any(said => said.Field == whole.Field && said.Start < end && said.End > whole.Start)
            && quote.Cue.Concat(quote.SourceSpans).Any(by => by.Field == whole.Field && by.Start >= end && by.Start < whole.End));
    }
}
