using System.Collections.Immutable;

namespace Framing.Corpora;

/// <summary>Lines at the end of a saved page that are not the article: links to more, sign-up forms, notices of rights.</summary>
internal static class Boilerplate
{
    /// <summary>How such lines begin.</summary>
    private static readonly string[] Openers =
    [
        "keep reading", "read more", "read the full", "read the rest", "continue reading", "click here", "click to", "more from", "more on this",
        "see also", "related:", "related articles", "related stories", "recommended", "you may also like", "you might also like", "next article",
        "previous article", "introduce yourself", "sign up", "subscribe", "already a subscriber", "log in", "create an account", "leave a comment",
        "post a comment", "comments", "join the conversation", "share this", "share on", "share:", "tweet", "print this", "email this", "e-mail this",
        "follow us", "follow @", "like us on", "download our", "get our", "get the latest", "support our", "donate", "become a member", "advertisement",
        "sponsored", "copyright", "©", "(c) 20", "all rights reserved", "this material may not be", "terms of use", "privacy policy", "cookie",
        "photo by", "photo:", "image:", "image credit", "filed under", "tags:", "topics:", "originally published", "this article originally",
        "this story originally", "the post ", "load more", "back to top", "watch:", "listen:", "newsletter",
    ];

    /// <summary>How many lines are looked at from the end, and how long such a line can be.</summary>
    private const int MostLines = 12, LongestLine = 300;

    /// <summary>The body without its tail, and the lines of the tail.</summary>
    public static (ImmutableArray<TextLine> Body, ImmutableArray<string> Tail) CutTail(ImmutableArray<TextLine> body)
    {
        int end = body.Length;
        for (int seen = 0; end > 0 && seen < MostLines; seen++)
        {
            string line = body[end - 1].Text.Trim().Trim('*', '_', '[', '>', '»', '-', '–', ' ');
            if (line.Length > 0 && !IsBoilerplate(line))
                break;
            end--;
        }
        // An article that is all boilerplate is an article.
        if (end == 0)
            return (body, []);
        return (body[..end], [.. body[end..].Select(l => l.Text.Trim()).Where(l => l.Length > 0)]);
    }

    private static bool IsBoilerplate(string line) =>
        line.Length <= LongestLine && Array.Exists(Openers, opener => line.StartsWith(opener, StringComparison.OrdinalIgnoreCase));
}
