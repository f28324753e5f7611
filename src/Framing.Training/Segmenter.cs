using Framing.Annotation;

namespace Framing.Training;

/// <summary>Splits raw text into sentences of forms with the library's own rules.</summary>
internal sealed class Segmenter
{
    private readonly Workspace workspace = new();
    private readonly SentenceSplitter rules = new(null);

    public IEnumerable<string[]> Sentences(string text)
    {
        workspace.Segment(new Document(Article.FromText(text)), Field.Text, rules);
        List<string[]> sentences = [];
        for (int s = 0; s < workspace.Sentences.Count; s++)
        {
            string[] forms = new string[workspace.Sentences.Ends[s] - workspace.Sentences.Starts[s]];
            for (int i = 0; i < forms.Length; i++)
            {
                int token = workspace.Sentences.Starts[s] + i;
                forms[i] = text[workspace.Tokens.Starts[token]..workspace.Tokens.Ends[token]];
            }
            sentences.Add(forms);
        }
        return sentences;
    }
}
