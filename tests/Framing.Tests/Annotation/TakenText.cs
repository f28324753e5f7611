using Framing.Annotation;

namespace Framing.Tests.Annotation;

/// <summary>What of a field is no word of the article, since a page put it in: of that alone no tokens are made.</summary>
internal static class TakenText
{
    /// <summary>For each place of the field, whether it may be taken, whether or not the text opens with a headline, from which nothing is.</summary>
    public static bool[] Of(Document document, Field field)
    {
        string text = document.Article[field];
        bool[] taken = new bool[text.Length];
        if (field == Field.Title)
            return taken;
        Mark(document, text, 0, taken);
        if (document.Headline is { Field: Field.Text } headline)
            Mark(document, text, headline.End, taken);
        return taken;
    }

    private static void Mark(Document document, string text, int body, bool[] taken)
    {
        SpanBuffer paragraphs = new();
        ParagraphSplitter.Split(text, body, text.Length, paragraphs);
        PageInserts inserts = new(text, document.Article.Title);
        for (int p = 0; p < paragraphs.Count; p++)
        {
            foreach ((int start, int end) in inserts.In(paragraphs.Starts[p], paragraphs.Ends[p]))
                taken.AsSpan(start, end - start).Fill(true);
        }
    }
}
