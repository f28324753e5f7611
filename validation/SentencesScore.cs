using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Framing.Annotation;

namespace Framing.Validation;

/// <summary>
/// Scores sentences against passages of 75 news articles that were split by hand before Framing gave any output. A sentence is right where both
/// its ends are. Articles whose id's SHA-256 begins with an odd digit are held out: <c>--errors</c> shows the others alone.
/// </summary>
internal static class SentencesScore
{
    public static int Run(string data, string[] options)
    {
        Dictionary<string, string> texts = Rows.Read(Path.Combine(data, "news/articles.jsonl.gz")).ToDictionary(r => r.Text("doc_id"), r => r.Text("text"));
        TextAnnotator annotator = new();
        Tally heldOut = new(), read = new();
        foreach (JsonElement label in Rows.Labels("sentences.jsonl"))
        {
            string id = label.Text("doc_id"), text = texts[id];
            Rows.Check(text, label.Text("hash"), id);
            TextSpan[] gold = [.. label.GetProperty("sentences").EnumerateArray().Select(s => new TextSpan(s[0].GetInt32(), s[1].GetInt32()))];
            TextSpan passage = new(gold[0].Start, gold[^1].End);
            TextSpan[] found = [.. annotator.Annotate(new Document(Article.FromText(text))).Sentences.Where(s => s.Overlaps(passage))];
            bool isHeldOut = SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] >> 4 is var digit && digit % 2 == 1;
            (isHeldOut ? heldOut : read).Add(gold, found);
            if (!isHeldOut && options.Contains("--errors"))
                Show(text, gold, found);
        }
        Console.WriteLine($"held out  {heldOut}");
        Console.WriteLine($"read      {read}");
        Console.WriteLine($"all       {heldOut + read}");
        return 0;
    }

    private static void Show(string text, TextSpan[] gold, TextSpan[] found)
    {
        foreach (TextSpan span in gold.Except(found))
            Console.WriteLine($"missed  {text[span.Start..span.End]}");
        foreach (TextSpan span in found.Except(gold))
            Console.WriteLine($"found   {text[span.Start..span.End]}");
    }

    private sealed record Tally
    {
        private int gold, found, right;

        public static Tally operator +(Tally a, Tally b) => new() { gold = a.gold + b.gold, found = a.found + b.found, right = a.right + b.right };

        public void Add(TextSpan[] labelled, TextSpan[] spans)
        {
            gold += labelled.Length;
            found += spans.Length;
            right += labelled.Intersect(spans).Count();
        }

        public override string ToString() =>
            $"precision {right}/{found} = {(double)right / found:F3}, recall {right}/{gold} = {(double)right / gold:F3}, F1 {2.0 * right / (found + gold):F3}";
    }
}
