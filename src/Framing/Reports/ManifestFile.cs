using System.Collections.Immutable;
using System.Text.Json;

namespace Framing.Reports;

/// <summary>Reads back the manifest that a JSON report holds, and tells whether another result was made from the same.</summary>
public static class ManifestFile
{
    /// <summary>The manifest in a file: a JSON report, or its <c>manifest</c> alone.</summary>
    /// <exception cref="InputException">There is none in it.</exception>
    public static Manifest Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using FileStream file = File.OpenRead(path);
            using JsonDocument json = JsonDocument.Parse(file);
            JsonElement root = json.RootElement.TryGetProperty("manifest", out JsonElement inner) ? inner : json.RootElement;
            if (root.TryGetProperty("fingerprint", out _))
                throw new InputException($"{path}: this is the manifest of a batch; expected that of a comparison, which 'framing compare --format json' writes.");
            return new()
            {
                Version = Text(root, "version"),
                Options = root.GetProperty("options").EnumerateObject().ToImmutableSortedDictionary(o => o.Name, o => o.Value.GetString()!, StringComparer.Ordinal),
                Articles = [.. root.GetProperty("articles").EnumerateArray().Select(a =>
                    new ManifestEntry(Text(a, "doc_id"), "", Text(a, "sha256")) { MetadataSha256 = Text(a, "metadata_sha256") })],
                Lexicons = [.. root.GetProperty("lexicons").EnumerateArray().Select(l => new ManifestEntry(Text(l, "id"), Text(l, "version"), Text(l, "sha256")))],
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the manifest can't be read ({e.Message.TrimEnd('.')}). Check the path.", e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new InputException($"{path}: there is no manifest in it; expected what 'framing compare --format json' writes.", e);
        }
    }

    /// <summary>
    /// The first thing in which a result was made from something else than was recorded, as one sentence; <see langword="null"/> where
    /// all is the same.
    /// </summary>
    public static string? Difference(Manifest recorded, Manifest made)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(made);
        if (recorded.Version != made.Version)
            return $"it was made with Framing {recorded.Version}, and this is {made.Version}";
        foreach (string name in recorded.Options.Keys.Union(made.Options.Keys).Order(StringComparer.Ordinal))
        {
            (string was, string now) = (recorded.Options.GetValueOrDefault(name, "none"), made.Options.GetValueOrDefault(name, "none"));
            if (was != now)
                return $"the option {name} was '{was}', and is '{now}'";
        }
        return Difference("lexicon", recorded.Lexicons, made.Lexicons) ?? Difference("article", recorded.Articles, made.Articles);
    }

    private static string? Difference(string noun, ImmutableArray<ManifestEntry> recorded, ImmutableArray<ManifestEntry> made)
    {
        Dictionary<string, ManifestEntry> now = made.ToDictionary(m => m.Id, StringComparer.Ordinal);
        foreach (ManifestEntry was in recorded)
        {
            if (!now.Remove(was.Id, out ManifestEntry? entry))
                return $"the {noun} '{was.Id}' is not there any more{(noun == "lexicon" ? "; give it again with --lexicon, if it is one of your own" : "")}";
            if (entry.Sha256 != was.Sha256 || entry.Version != was.Version)
                return $"the {noun} '{was.Id}' has changed";
            if (entry != was)
                return $"the {noun} '{was.Id}' has another outlet, event or other column beside its text";
        }
        if (now.Count > 0)
            return $"the {noun} '{made.First(m => now.ContainsKey(m.Id)).Id}' was not there then";
        return recorded.SequenceEqual(made) ? null : $"the order of the {noun}s was another";
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new JsonException();
}
