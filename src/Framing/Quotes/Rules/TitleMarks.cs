namespace Framing.Quotes.Rules;

/// <summary>
/// Marks around the title of a programme or a work ("on “Dunmore This Week”") hold nothing that anybody says: they are no content, and where
/// they are all of it there is no quotation.
/// </summary>
internal static class TitleMarks
{
    private const int MostWords = 9, Reach = 7;

    public static QuoteRule Rule { get; } = new("title in marks",
        "“On “Dunmore This Week””: marks around the title of a programme hold nothing that anybody says.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is { Verbatim: false } one && one.Content.Exists(range => IsTitle(text, range)))
                attributions[i] = one with { Content = [.. one.Content.Where(range => !IsTitle(text, range))] };
        }
        attributions.RemoveAll(one => one.Content.Count == 0);
    }

    /// <summary>All that stands between one pair of marks, each word but short ones with a capital, after "on" with at most a network's name between.</summary>
    private static bool IsTitle(QuoteText text, TokenRange range)
    {
        int pair = text.Marks.PairOf[range.First];
        if (pair < 0 || pair != text.Marks.PairOf[range.Last] || text.Tokens[range.First].Span.Field == Field.Title)
            return false;
        (int open, int close) = text.Marks.Range(pair);
        if (range.First > open + 1 || range.Last < close - 2 || close - open - 1 > MostWords)
            return false;
        int capitals = 0;
        for (int token = open + 1; token < close; token++)
        {
            if (text.IsPunctuation(token) || text.FormOf(token) is "&")
            {
                if (text.Document[text.Tokens[token].Span] is "!" or "?")
                    return false;
                continue;
            }
            bool capital = !char.IsLower(text.Document[text.Tokens[token].Span][0]);
            if (!capital && text.TagOf(token) is not (PennTag.DT or PennTag.IN or PennTag.CC or PennTag.TO))
                return false;
            capitals += capital ? 1 : 0;
        }
        return capitals >= 2 && text.FormOf(open + 1).Length > 0 && FollowsOn(text, open);
    }

    private static bool FollowsOn(QuoteText text, int open)
    {
        int start = text.SentenceStart(open);
        for (int token = open - 1; token >= Math.Max(start, open - Reach); token--)
        {
            if (text.FormOf(token) == "on")
                return true;
            if (text.TagOf(token) is not (PennTag.NNP or PennTag.NNPS or PennTag.NN or PennTag.POS or PennTag.DT or PennTag.JJ or PennTag.CloseQuote)
                && text.Document[text.Tokens[token].Span] is not ("’" or "'"))
                return false;
        }
        return false;
    }
}
