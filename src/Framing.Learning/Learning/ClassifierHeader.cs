using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Framing.Learning.Features;
using Framing.Models;

namespace Framing.Learning;

/// <summary>The header of a classifier's file: its card, and how many numbers of each kind follow.</summary>
internal sealed record ClassifierHeader(ModelCard Card, int Words, int Letters, int Bayes, string[] Style)
{
    private const int MostFeatures = 16 << 20, MostNames = 10_000, LongestName = 1000;

    public int Labels => Card.Labels.Length;

    public static byte[] Write(ModelCard card, FeatureSpace space)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            WriteStrings(writer, "labels", card.Labels);
            writer.WriteStartArray("examples");
            foreach (int examples in card.Examples)
                writer.WriteNumberValue(examples);
            writer.WriteEndArray();
            writer.WriteString("unit", card.Unit == ClassifierUnit.Sentence ? "sentence" : "text");
            writer.WriteString("data_sha256", card.DataSha256);
            writer.WriteString("version", card.Version);
            writer.WriteStartObject("options");
            foreach ((string name, string value) in card.Options)
                writer.WriteString(name, value);
            writer.WriteEndObject();
            writer.WriteStartObject("scores");
            foreach ((string name, double value) in card.Scores)
                writer.WriteNumber(name, value);
            writer.WriteEndObject();
            writer.WriteString("vectors", WordVectors.Embedded.Identity);
            writer.WriteNumber("words", space.Words.Hashes.Length);
            writer.WriteNumber("letters", space.Letters.Hashes.Length);
            writer.WriteNumber("bayes", space.Bayes.Hashes.Length);
            WriteStrings(writer, "style", space.Style.Names);
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a header from anywhere; what is out of bounds throws as a broken one does.</summary>
    public static ClassifierHeader Read(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new() { MaxDepth = 4 });
        JsonElement root = document.RootElement;
        if (Text(root.GetProperty("vectors")) != WordVectors.Embedded.Identity)
            throw new InvalidDataException("it was trained with word vectors that this version does not have");
        string[] labels = Strings(root.GetProperty("labels")), style = Strings(root.GetProperty("style"));
        if (labels.Length is < 2 or > Classifier.MostLabels)
            throw new InvalidDataException("the number of its labels is out of range");
        int[] examples = [.. root.GetProperty("examples").EnumerateArray().Select(e => e.GetInt32())];
        if (examples.Length != labels.Length)
            throw new InvalidDataException("its examples are not counted by label");
        ModelCard card = new()
        {
            Labels = [.. labels],
            Examples = [.. examples],
            Unit = Text(root.GetProperty("unit")) switch
            {
                "sentence" => ClassifierUnit.Sentence,
                "text" => ClassifierUnit.Text,
                _ => throw new InvalidDataException("its unit is neither sentence nor text"),
            },
            DataSha256 = Text(root.GetProperty("data_sha256")),
            Version = Text(root.GetProperty("version")),
            Options = Named(root.GetProperty("options"), Text),
            Scores = Named(root.GetProperty("scores"), value => value.GetDouble()),
        };
        return new(card, Count(root, "words"), Count(root, "letters"), Count(root, "bayes"), style);
    }

    private static int Count(JsonElement root, string name) => root.GetProperty(name).GetInt32() is >= 0 and <= MostFeatures and int count
        ? count
        : throw new InvalidDataException($"the number of its {name} is out of range");

    private static string[] Strings(JsonElement array)
    {
        string[] strings = array.GetArrayLength() <= MostNames ? [.. array.EnumerateArray().Select(Text)] : throw new InvalidDataException("a list in it is too long");
        for (int i = 1; i < strings.Length; i++)
        {
            if (string.CompareOrdinal(strings[i - 1], strings[i]) >= 0)
                throw new InvalidDataException("names in it are out of order");
        }
        return strings;
    }

    private static string Text(JsonElement value) => value.GetString() is { Length: <= LongestName } text
        ? text
        : throw new InvalidDataException("a text in it is missing or too long");

    private static ImmutableSortedDictionary<string, T> Named<T>(JsonElement pairs, Func<JsonElement, T> read) =>
        pairs.EnumerateObject().Take(MostNames).DistinctBy(p => p.Name).ToImmutableSortedDictionary(p => p.Name, p => read(p.Value), StringComparer.Ordinal);

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
