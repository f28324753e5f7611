namespace Framing.Alignment;

/// <summary>The words of sentences that tell one point, and whether one article alone has them.</summary>
internal sealed class WordsTold
{
    private const int Several = -1;

    private readonly Dictionary<string, int> articles = new(StringComparer.Ordinal);

    public WordsTold(IEnumerable<StorySentence> sentences)
    {
        foreach (StorySentence sentence in sentences)
        {
            foreach (string word in sentence.Words)
            {
                if (!articles.TryAdd(word, sentence.Document) && articles[word] != sentence.Document)
                    articles[word] = Several;
            }
        }
    }

    /// <summary>Whether another article than this one has the word.</summary>
    public bool IsToldBeside(string word, int article) => articles.TryGetValue(word, out int only) && only != article;
}
