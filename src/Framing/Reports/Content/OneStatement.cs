using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Reports.Content;

/// <summary>
/// Whether what an article prints is surely of the utterance that it is held against, and not of another that the same speaker made in like words on another
/// occasion; json and csv have versions of which that is less sure, too.
/// </summary>
internal static class OneStatement
{
    /// <summary>So many words in a row, and so many of them that tell something, where they are all of the sentence that stands in marks.</summary>
    private const int FewestInRow = 5, FewestTelling = 2;

    /// <summary>As much where the sentence has other words besides, and the share of it that has to be the reference's.</summary>
    private const int FewestOfSeveral = 6, FewestTellingOfSeveral = 3;
    private const double LeastShare = 0.6;

    /// <summary>
    /// Whether a version has most of its words in one row of the reference's; of words that others are said to have said, so long a row as no two have by chance.
    /// </summary>
    public static bool Is(Document document, QuoteVersion version)
    {
        string[] longest = version.Diff.Where(edit => edit.Kind == EditKind.Kept).Select(edit => Split(edit.Text)).MaxBy(words => words.Length) ?? [];
        int telling = longest.Count(word => !FunctionWords.Contains(string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant()));
        if (longest.Length < (version.AttributionDiffers ? 2 * FewestInRow : FewestInRow) || telling < FewestTelling
            || 2 * longest.Length < version.WordsKept + version.WordsPutIn)
            return false;
        int all = WordsInMarks(document, version.Content);
        return longest.Length >= all
            || (longest.Length >= FewestOfSeveral && telling >= FewestTellingOfSeveral && version.WordsKept >= LeastShare * all);
    }

    /// <summary>The words in the same marks, of the sentences that hold those of a version: what it says besides belongs to it as well.</summary>
    private static int WordsInMarks(Document document, ImmutableArray<TextSpan> content)
    {
        if (content.IsEmpty || !document.Made.HasFlag(DocumentLayers.Tokens | DocumentLayers.Sentences | DocumentLayers.Voices))
            return 0;
        HashSet<TextSpan> words = [];
        foreach (TextSpan piece in content)
        {
            TextSpan first = document.SentenceAt(new(piece.Start, piece.Start + 1, piece.Field)), last = document.SentenceAt(new(piece.End - 1, piece.End, piece.Field));
            foreach (VoiceRun run in document.Voices)
            {
                if (!run.Span.Overlaps(piece) || run.Voice is not (Voice.DirectQuote or Voice.Distanced))
                    continue;
                TextSpan marked = new(Math.Max(run.Span.Start, first.Start), Math.Min(run.Span.End, last.End), piece.Field);
                words.UnionWith(QuotedStatement.Split(document, marked).Select(word => word.Span));
            }
        }
        return words.Count;
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
