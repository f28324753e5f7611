using System.Reflection;
using Framing.Corpora;

namespace Framing.Web;

/// <summary>The invented events that the page can show at once.</summary>
internal static class Examples
{
    private const string Prefix = "Examples/";

    /// <summary>The articles of one, read as the files that they are.</summary>
    public static IEnumerable<Article> Read(string name)
    {
        Assembly assembly = Assembly.GetExecutingAssembly();
        string folder = Prefix + name + "/";
        foreach (string resource in assembly.GetManifestResourceNames().Select(one => one.Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            if (!resource.StartsWith(folder, StringComparison.Ordinal))
                continue;
            using Stream content = assembly.GetManifestResourceStream(resource)!;
            foreach (Article article in new ArticleReader(Reading.Options).Read(resource[folder.Length..], content, row => throw new InputException(row.ToString())))
                yield return article;
        }
    }
}
