using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Framing.Batch;

/// <summary>What a batch was made from. Says nothing of threads or shards: the result does not depend on them.</summary>
/// <param name="Options">What shapes the result, by name.</param>
/// <param name="Articles">How many articles the input has, rejected rows apart.</param>
/// <param name="Fingerprint">A hash of all articles in order.</param>
/// <param name="Rejected">How many rows were rejected.</param>
/// <param name="Lexicons">The lexicons in use.</param>
internal sealed record RunManifest(
    ImmutableSortedDictionary<string, string> Options, long Articles, string Fingerprint, long Rejected, ImmutableArray<ManifestEntry> Lexicons)
{
    public const string Name = "manifest.json";

    /// <summary>What a run is, by name: its options and the hashes of its lexicons.</summary>
    public static ImmutableSortedDictionary<string, string> Describe(ImmutableSortedDictionary<string, string> options, ImmutableArray<ManifestEntry> lexicons) =>
        options.SetItems(lexicons.Select(lexicon => KeyValuePair.Create("lexicon " + lexicon.Id, lexicon.Sha256)));

    public void Write(Stream stream) => JsonSerializer.Serialize(stream, this, BatchJson.Default.RunManifest);

    /// <exception cref="InputException">The file is missing or damaged.</exception>
    public static RunManifest Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), BatchJson.Default.RunManifest) ?? throw new JsonException();
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the manifest can't be read. Run the batch again, in a new folder.", e);
        }
    }
}

/// <summary>How a run is written as JSON, made by the compiler: working it out from types would take a tenth of a second of every run.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RunManifest))]
[JsonSerializable(typeof(Dictionary<string, string>), TypeInfoPropertyName = "Description")]
internal sealed partial class BatchJson : JsonSerializerContext;
