using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Framing.Comparisons;

/// <summary>Writes down what a comparison was made from.</summary>
internal static class Manifests
{
    /// <summary>The manifest of a comparison of <paramref name="profiles"/>, in their order.</summary>
    /// <param name="profiles">The articles, skipped ones too.</param>
    /// <param name="by">The column that groups.</param>
    /// <param name="options">How it was made.</param>
    /// <param name="analyzer">The options of the analyzer and of whoever called it.</param>
    /// <param name="lexicons">The lexicons in use, in order of id.</param>
    public static Manifest Of(
        ImmutableArray<Profile> profiles,
        string by,
        CompareOptions options,
        IEnumerable<KeyValuePair<string, string>> analyzer,
        ImmutableArray<ManifestEntry> lexicons) => new()
        {
            Version = Version,
            Options = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, analyzer)
                .SetItem("by", by)
                .SetItem("draws", Text(options.Draws))
                .SetItem("replicates", Text(options.Replicates))
                .SetItem("seed", options.Seed.ToString(CultureInfo.InvariantCulture)),
            Articles = [.. profiles.Select(p => Entry(p.Document.Article))],
            Lexicons = lexicons,
        };

    /// <summary>The version of this library.</summary>
    public static string Version { get; } = typeof(Manifests).Assembly.GetName().Version!.ToString(3);

    /// <summary>The SHA-256 of title and text in UTF-8, a line break between them where there is a title, in lower-case hexadecimal.</summary>
    public static string Hash(Article article)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (article.Title is { } title)
            hash.AppendData(Encoding.UTF8.GetBytes(title + "\n"));
        hash.AppendData(Encoding.UTF8.GetBytes(article.Text));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ManifestEntry Entry(Article article) => new(article.Id, "", Hash(article));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
