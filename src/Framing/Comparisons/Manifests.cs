using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Framing.Comparisons;

/// <summary>Writes down what a comparison was made from.</summary>
internal static class Manifests
{
    private static readonly string[] Known = ["outlet", "event", "date", "author", "url"];

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
                .SetItems(options.Points is { } points ? [KeyValuePair.Create("points", points.Recorded)] : [])
                .SetItems(options.Copies == CopyCounting.Keep ? [] : [KeyValuePair.Create("copies", "once")])
                .SetItems(options.Agency == AgencyCounting.Keep ? [] : [KeyValuePair.Create("agency", options.Agency.ToString().ToLowerInvariant())])
                .SetItems(options.Over == Period.None ? [] : [KeyValuePair.Create("over", options.Over.ToString().ToLowerInvariant())])
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

    /// <summary>The SHA-256 of the columns beside title and text, so that another outlet or event is noticed where the words are the same.</summary>
    private static string HashOfMetadata(Article article)
    {
        StringBuilder columns = new();
        void Add(string name, string? value)
        {
            // Lengths first, so that no value can pass for two columns.
            if (value is not null)
                columns.Append(CultureInfo.InvariantCulture, $"{name.Length} {name} {value.Length} {value}\n");
        }
        foreach (string name in Known)
            Add(name, article[name]);
        foreach ((string name, string value) in article.Metadata)
            Add(name, value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(columns.ToString())));
    }

    private static ManifestEntry Entry(Article article) => new(article.Id, "", Hash(article)) { MetadataSha256 = HashOfMetadata(article) };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
