using System.Text.Json;
using Framing.Comparisons;
using Framing.Corpora;

namespace Framing.Validation;

/// <summary>Finds the articles that labels name by <c>doc_id</c>, <c>file</c> and <c>sha256</c>.</summary>
internal static class LabelledArticles
{
    /// <summary>The article, from files that are read once; one that is not as it was labelled is refused.</summary>
    public static Article Find(string data, JsonElement label, Dictionary<string, Dictionary<string, Article>> files)
    {
        string file = label.Text("file"), id = label.Text("doc_id");
        if (!files.TryGetValue(file, out Dictionary<string, Article>? articles))
            files.Add(file, articles = ArticleReader.Read(Path.Combine([data, .. file.Split('/')])).ToDictionary(a => a.Id, StringComparer.Ordinal));
        Article article = articles[id];
        if (Manifests.Hash(article) != label.Text("sha256"))
            throw new InputException($"The article {id} is not the one that was labelled: its hash differs.");
        return article;
    }
}
