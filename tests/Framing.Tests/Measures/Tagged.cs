using System.Text;

namespace Framing.Tests.Measures;

/// <summary>Documents of one sentence, written as a treebank does: <c>The/DT men/NNS were/VBD held/VBN ./.</c></summary>
internal static class Tagged
{
    /// <summary>Tokens, one sentence and one voice; lemmas are the forms unless they follow a second slash.</summary>
    public static Document Sentence(string tagged, Voice voice = Voice.Narrator)
    {
        StringBuilder text = new();
        Vocabulary.Builder vocabulary = new();
        List<Token> tokens = [];
        foreach (string word in tagged.Split(' '))
        {
            string[] parts = word.Split('/');
            int start = text.Length;
            text.Append(parts[0]);
            string form = parts[0].ToLowerInvariant();
            tokens.Add(new(new(start, text.Length), vocabulary.Add(form), vocabulary.Add(parts.Length > 2 ? parts[2] : form), PennTags.Parse(parts[1]), default));
            text.Append(' ');
        }
        TextSpan all = new(0, text.Length - 1);
        return new(Article.FromText(text.ToString(0, text.Length - 1)))
        {
            Paragraphs = [all],
            Sentences = [all],
            Tokens = [.. tokens],
            Vocabulary = vocabulary.ToVocabulary(),
            Voices = [new(all, voice)],
        };
    }
}
