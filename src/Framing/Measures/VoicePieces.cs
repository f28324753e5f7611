using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>The sentences of a document, cut where the voice changes.</summary>
internal static class VoicePieces
{
    /// <summary>The pieces in order, without white space around them. One walk over sentences and voices.</summary>
    public static IEnumerable<(TextSpan Piece, Voice Voice)> Of(Document document)
    {
        ImmutableArray<VoiceRun> runs = document.Voices;
        int next = 0;
        foreach (TextSpan sentence in document.Sentences)
        {
            while (next < runs.Length && (runs[next].Span.Field > sentence.Field || (runs[next].Span.Field == sentence.Field && runs[next].Span.End <= sentence.Start)))
                next++;
            int start = sentence.Start;
            Voice voice = document.VoiceAt(sentence).Voice;
            for (int i = next; i < runs.Length && runs[i].Span.Overlaps(sentence); i++)
            {
                if (runs[i].Voice == voice)
                    continue;
                if (Trimmed(document, new(start, Math.Max(start, runs[i].Span.Start), sentence.Field)) is { } piece)
                    yield return (piece, voice);
                (start, voice) = (Math.Max(start, runs[i].Span.Start), runs[i].Voice);
            }
            if (Trimmed(document, new(start, sentence.End, sentence.Field)) is { } last)
                yield return (last, voice);
        }
    }

    /// <summary>Whether a letter or digit stands in the text.</summary>
    public static bool ContainsWord(this ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }

    private static TextSpan? Trimmed(Document document, TextSpan span)
    {
        ReadOnlySpan<char> text = document[span];
        int start = span.Start + text.Length - text.TrimStart().Length;
        int end = span.End - (text.Length - text.TrimEnd().Length);
        return start < end ? new TextSpan(start, end, span.Field) : null;
    }
}
