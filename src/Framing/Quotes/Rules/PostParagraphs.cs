using Framing.Quotes.Speakers;

namespace Framing.Quotes.Rules;

/// <summary>Finds the paragraphs above the last of a post that belong to it too: a post is short, and posts are written otherwise than articles.</summary>
internal static class PostParagraphs
{
    /// <summary>No post of the service that pages embed most is longer, in characters, links counted.</summary>
    private const int Longest = 330;

    private const int MostParagraphs = 6;

    /// <summary>
    /// The paragraphs above one that belong to its post, in order: all up to a line that ends in a colon, else those up to the topmost that is written as
    /// posts are, within the length of a post.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="paragraph">The paragraph that is known.</param>
    /// <param name="last">The last token of the post.</param>
    /// <param name="free">The first token that is no other post's.</param>
    public static List<TokenRange> Above(QuoteText text, int paragraph, int last, int free)
    {
        List<TokenRange> above = [];
        int kept = 0;
        for (int at = paragraph - 1; at >= 0 && paragraph - at <= MostParagraphs; at--)
        {
            (int start, int end) = (text.Paragraphs.Start(at), text.Paragraphs.End(at));
            if (end - start < 2 || start < free || text.Tokens[start].Span.Field != text.Tokens[last].Span.Field
                || text.Tokens[last].Span.End - text.Tokens[start].Span.Start > Longest
                || text.Marks.PairOf.AsSpan(start, end - start).ContainsAnyInRange(0, int.MaxValue))
                break;
            if (text.Document[text.Tokens[end - 1].Span] is ":")
            {
                kept = above.Count;
                break;
            }
            above.Add(new(start, end - 1));
            if (IsWrittenAsPost(text, start, end))
                kept = above.Count;
        }
        return [.. above.Take(kept).Reverse()];
    }

    /// <summary>It speaks of its writer, or has a sign that articles have no use for.</summary>
    private static bool IsWrittenAsPost(QuoteText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.Document[text.Tokens[i].Span] is ['#' or '@' or '&' or '+' or '✨', ..] || SpeakerWords.Author.Contains(text.FormOf(i))
                || text.Document[text.Tokens[i].Span].Contains("t.co/", StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
