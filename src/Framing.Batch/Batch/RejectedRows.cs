using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Framing.Corpora;

namespace Framing.Batch;

/// <summary>Writes rejected rows down as they come. The whole input is read in every run, so the file is begun anew in each.</summary>
internal sealed partial class RejectedRows : IDisposable
{
    public const string Name = "rejected.jsonl";

    private static readonly LineJson Readable = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly StreamWriter writer;

    public RejectedRows(string path) => writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    public long Count { get; private set; }

    public void Add(RejectedRow row)
    {
        Count++;
        writer.WriteLine(JsonSerializer.Serialize(new Line(row.File, row.Line, row.Reason), Readable.Line));
    }

    public void Dispose() => writer.Dispose();

    private sealed record Line(
        [property: JsonPropertyName("file")] string File, [property: JsonPropertyName("line")] int Number, [property: JsonPropertyName("reason")] string Reason);

    [JsonSerializable(typeof(Line))]
    private sealed partial class LineJson : JsonSerializerContext;
}
