using Framing.Annotation;

namespace Framing.Tests.Annotation;

/// <summary>What of a field is no word of the article, since a page put it in: of that alone no tokens are made.</summary>
internal static class TakenText
{
    /// <summary>For each place of the field, whether it is taken.</summary>
    public static bool[] Of(Document document, Field field)
    {
        string text = document.Article[field];
        bool[] taken = new bool[text.Length];
        // As tokens are made: before there are sentences, on which the headline of a text without a title depends.
        int body = field == Field.Title ? text.Length : new Document(document.Article).Headline is { Field: Field.Text } headline ? headline.End : 0;
        SpanBuffer paragraphs = new();
        ParagraphSplitter.Split(text, body, text.Length, paragraphs);
        PageInserts inserts = new(text, document.Article.Title);
        for (int p = 0; p < paragraphs.Count; p++)
        {
            foreach ((int start, int end) in inserts.In(paragraphs.Starts[p], paragraphs.Ends[p]))
                taken.AsSpan(start, end - start).Fill(true);
        }
        return taken;
    }
}
