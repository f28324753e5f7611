using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Framing.Corpora;

namespace Framing.Batch;

/// <summary>Writes rejected rows down as they come. The whole input is read in every run, so the file is begun anew in each.</summary>
internal sealed class RejectedRows : IDisposable
{
    public const string Name = "rejected.jsonl";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StreamWriter writer;

    public RejectedRows(string path) => writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    public long Count { get; private set; }

    public void Add(RejectedRow row)
    {
        Count++;
        writer.WriteLine(JsonSerializer.Serialize(new { file = row.File, line = row.Line, reason = row.Reason }, Readable));
    }

    public void Dispose() => writer.Dispose();
}
