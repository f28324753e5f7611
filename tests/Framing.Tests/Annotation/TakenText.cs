using Framing.Annotation;
using Framing.Annotation.Seen;

namespace Framing.Tests.Annotation;

/// <summary>What of a field is no word of the article, since a page put it in: of that alone no tokens are made.</summary>
internal static class TakenText
{
    /// <summary>For each place of the text of an article, whether it is taken where an annotator reads it as it is given.</summary>
    public static bool[] AsGiven(Article article, Field field)
    {
        bool[] taken = new bool[article[field].Length];
        foreach ((int start, int end) in In(article, field))
            taken.AsSpan(start, end - start).Fill(true);
        return taken;
    }

    /// <summary>The same where the chain reads it: as it is seen, but as it is given where that can't be told by its places.</summary>
    public static bool[] InChain(Article article, Field field)
    {
        bool[] taken = AsGiven(article, field);
        if (SeenArticle.Of(article) is { } seen && SeenText.Of(article[field], word => TextModel.Embedded.Tagger.Knows(word)) is { } text)
        {
            foreach ((int first, int last) in In(seen.Article, field))
            {
                (int start, int end) = text.InGiven(first, last);
                taken.AsSpan(start, end - start).Fill(true);
            }
        }
        return taken;
    }

    /// <summary>Nothing is taken from a headline.</summary>
    private static IEnumerable<(int Start, int End)> In(Article article, Field field)
    {
        if (field == Field.Title)
            return [];
        string text = article.Text;
        SpanBuffer paragraphs = new();
        ParagraphSplitter.Split(text, new Document(article).Headline is { Field: Field.Text } headline ? headline.End : 0, text.Length, paragraphs);
        PageInserts inserts = new(text, article.Title);
        return [.. Enumerable.Range(0, paragraphs.Count).SelectMany(p => inserts.In(paragraphs.Starts[p], paragraphs.Ends[p]).ToArray())];
    }
}
