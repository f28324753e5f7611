using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Framing.Annotation;
using Framing.Models;
using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>
/// <c>quotes DATA</c> trains on PolNeAR's training part and writes the model with its card;
/// <c>quotes DATA --tune DIR</c> trains on four fifths of its articles instead and writes gold and predictions for the last fifth to DIR;
/// <c>quotes DATA --read FILE</c> reads the development part with the model that is embedded and writes predictions to FILE;
/// <c>quotes DATA --errors FILE</c> counts by class what is wrong in quotations that were found in the development part;
/// <c>quotes DATA --rules [NAME…]</c> prints what each rule over quotations does when all others stay, or what those named change, text by text.
/// </summary>
internal static class QuotesCommand
{
    private const int Part = 5;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string data, string[] options)
    {
        if (options is ["--read", var predictions])
        {
            List<MarkedArticle> dev = PolNeAR.Read(Path.Combine(data, "polnear/dev.jsonl.gz"));
            Write(predictions, dev, new QuoteAnnotator());
            return 0;
        }
        if (options is ["--errors", var found])
        {
            foreach ((string wrong, int count) in QuoteErrors.Count(PolNeAR.Read(Path.Combine(data, "polnear/dev.jsonl.gz")), found))
                Console.WriteLine($"{count,5} {wrong}");
            return 0;
        }
        if (options is ["--rules", .. var names])
        {
            RuleEffects.Print(data, names);
            return 0;
        }
        List<MarkedArticle> articles = PolNeAR.Read(Path.Combine(data, "polnear/train.jsonl.gz"));
        if (options is ["--tune", var folder])
        {
            List<MarkedArticle> kept = [.. articles.Where((_, i) => i % Part != 0)], held = [.. articles.Where((_, i) => i % Part == 0)];
            Directory.CreateDirectory(folder);
            string path = Path.Combine(folder, "quotes.bin");
            WriteModel(path, QuoteTrainer.Train(kept, Annotated(kept)));
            using Stream stream = File.OpenRead(path);
            Write(Path.Combine(folder, "predicted.jsonl"), held, new QuoteAnnotator(ModelFile.Read(stream, QuoteModel.Read)));
            WriteGold(Path.Combine(folder, "gold.jsonl"), held);
            return 0;
        }
        WriteModel("src/Framing/Models/quotes.bin", QuoteTrainer.Train(articles, Annotated(articles)));
        Console.WriteLine(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes("src/Framing/Models/quotes.bin"))));
        return 0;
    }

    private static List<Document> Annotated(List<MarkedArticle> articles)
    {
        var annotator = new TextAnnotator();
        return [.. articles.Select(marked => annotator.Annotate(new Document(marked.Article)))];
    }

    private static void WriteModel(string path, QuoteModelParts parts) => File.WriteAllBytes(path, ModelFile.Write(writer =>
    {
        Block(writer, MemoryMarshal.AsBytes<uint>(parts.Lexicon.Keys.ToArray()));
        Block(writer, parts.Lexicon.Values.ToArray());
        Planes(writer, parts.CueTable);
        Block(writer, MemoryMarshal.AsBytes<short>(parts.CueTransitions));
        Planes(writer, parts.SpanTable);
        Block(writer, MemoryMarshal.AsBytes<short>(parts.SpanTransitions));
        Planes(writer, parts.SourceTable);
        Planes(writer, parts.FilterTable);
    }));

    /// <summary>Rows of a table as planes of equal bytes' places, which compress better: as <c>QuoteModel.Rows</c> reads them.</summary>
    private static void Planes(BinaryWriter writer, short[] rows)
    {
        byte[] planes = new byte[2 * rows.Length];
        int at = 0;
        for (int lane = 0; lane < FeatureTable.Lanes; lane++)
        {
            for (int shift = 0; shift <= 8; shift += 8)
            {
                for (int i = lane; i < rows.Length; i += FeatureTable.Lanes)
                    planes[at++] = (byte)(rows[i] >> shift);
            }
        }
        Block(writer, planes);
    }

    private static void Block(BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static void Write(string path, List<MarkedArticle> articles, QuoteAnnotator annotator)
    {
        using StreamWriter writer = File.CreateText(path);
        foreach ((MarkedArticle marked, Document document) in articles.Zip(Annotated(articles)))
        {
            var quotes = annotator.Annotate(document).Quotes.Select(quote => new
            {
                kind = quote.Kind.ToString().ToLowerInvariant(),
                content = Offsets(quote.Content),
                cue = Offsets(quote.Cue),
                source = Offsets(quote.SourceSpans),
            });
            writer.WriteLine(JsonSerializer.Serialize(new { doc_id = marked.Article.Id, quotes }, Json));
        }
    }

    private static void WriteGold(string path, List<MarkedArticle> articles)
    {
        using StreamWriter writer = File.CreateText(path);
        foreach (MarkedArticle marked in articles)
        {
            var attributions = marked.Attributions.Select(one => new { content = Offsets(one.Content), cue = Offsets(one.Cue), source = Offsets(one.Source) });
            writer.WriteLine(JsonSerializer.Serialize(new { doc_id = marked.Article.Id, text = marked.Article.Text, attributions }, Json));
        }
    }

    private static int[][] Offsets(IEnumerable<TextSpan> spans) => [.. spans.Select(span => new[] { span.Start, span.End })];
}
