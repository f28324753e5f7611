namespace Framing.Quotes.Rules;

/// <summary>
/// Posts of social media as pages embed them: paragraphs without marks of which the last ends in <c>— Name (@handle) January 3, 2027</c>, or that such a
/// line follows. All of it is the signer's own words, but for what a post repeats of another.
/// </summary>
internal static class Posts
{
    private const int MostWordsOfName = 8, MostTokensOfDate = 6;

    public static QuoteRule Rule { get; } = new("post on social media",
        "“Pay up. — Ada Marsh (@adamarsh) January 3, 2027”: all before the signature is the signer's own words, in all paragraphs of the post.", Apply);

    public static QuoteRule Repost { get; } = new("repost",
        "“Agreed RT @toll: Pay up. — Ada Marsh (@adamarsh) January 3, 2027”: what follows RT and a handle is that one's.", (text, attributions) =>
    {
        for (int i = 0, count = attributions.Count; i < count; i++)
        {
            if (attributions[i] is not { Verbatim: true, Content: [.. var before, var last], Cue: { } cue } one || Reposted(text, last) is not { } mark)
                continue;
            int next = mark + 2;
            while (next < last.Last && text.IsPunctuation(next))
                next++;
            Attribution repeated = new() { Cue = new CueSpan(mark, mark, mark, 1), Content = [new(next, last.Last)], Source = new(mark + 1, mark + 1), Verbatim = true };
            List<TokenRange> own = mark > last.First ? [.. before, new(last.First, mark - 1)] : before;
            attributions[i] = own.Count > 0 ? one with { Content = own } : repeated;
            if (own.Count > 0)
                attributions.Add(repeated);
        }
    });

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        List<Attribution> posts = [];
        int free = 0;
        for (int handle = 3; handle < text.Count; handle++)
        {
            if (text.Document[text.Tokens[handle].Span][0] != '@' || text.Document[text.Tokens[handle - 1].Span] is not "(" || Dash(text, handle - 1) is not { } dash)
                continue;
            int paragraph = text.Paragraphs.Of[handle], opens = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph);
            int close = handle + 1;
            while (close < end && close < handle + 3 && text.Document[text.Tokens[close].Span] is not ")")
                close++;
            int after = Math.Min(end, close + 1 + MostTokensOfDate);
            bool dated = end <= after || text.Document[text.Tokens[Math.Min(close + 3, end - 1)].Span] is ",";
            int last = dash - 1;
            if (last >= 0 && dash == opens)
                opens = text.Paragraphs.Start(paragraph - 1);
            int first = Math.Max(opens, free);
            if (!dated || last <= first || text.Tokens[first].Span.Field != text.Tokens[handle].Span.Field)
                continue;
            List<TokenRange> content = first == opens ? PostParagraphs.Above(text, text.Paragraphs.Of[first], last, free) : [];
            posts.Add(new() { Cue = new CueSpan(dash, dash, dash, 1), Content = [.. content, new(first, last)], Source = new(dash + 1, handle - 2), Verbatim = true });
            // What follows the date on the same line is the next post.
            free = Math.Min(end, close + 5);
        }
        Replacement.Apply(text, attributions, posts);
    }

    /// <summary>The token RT before a handle.</summary>
    private static int? Reposted(QuoteText text, TokenRange content)
    {
        for (int i = content.First; i + 2 < content.Last; i++)
        {
            if (text.Document[text.Tokens[i].Span] is "RT" && text.Document[text.Tokens[i + 1].Span] is ['@', _, ..])
                return i;
        }
        return null;
    }

    /// <summary>The dash before the name that ends at a bracket; nothing where what stands there opens with a small letter.</summary>
    private static int? Dash(QuoteText text, int bracket)
    {
        int paragraph = text.Paragraphs.Start(text.Paragraphs.Of[bracket]);
        for (int i = bracket - 1; i >= Math.Max(paragraph, bracket - 1 - MostWordsOfName); i--)
        {
            if (text.Class[i] == (byte)TokenClass.Dash && i > 0 && text.Tokens[i].Span.Start > text.Tokens[i - 1].Span.End)
                return i < bracket - 1 && !char.IsLower(text.Document[text.Tokens[i + 1].Span][0]) ? i : null;
        }
        return null;
    }
}
