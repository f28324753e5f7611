using System.Text.Json;
using Framing.Annotation;

namespace Framing.Training;

/// <summary>Writes annotations of raw treebank text as rows, for the scorer of annotations.</summary>
internal static class RowWriter
{
    public static void Write(List<TreebankDocument> documents, TextAnnotator annotator, string path)
    {
        using StreamWriter writer = new(path);
        foreach (TreebankDocument raw in documents)
        {
            Document document = annotator.Annotate(new Document(Article.FromText(raw.Text, id: raw.Id)));
            writer.WriteLine(JsonSerializer.Serialize(new
            {
                doc_id = raw.Id,
                tokens = document.Tokens.Select(
                    t => new { start = t.Span.Start, end = t.Span.End, tag = t.Tag.Name(), upos = t.Upos.ToString(), lemma = document.Lemma(t) }),
                sentences = document.Sentences.Select(s => new { start = s.Start, end = s.End }),
            }));
        }
    }
}
