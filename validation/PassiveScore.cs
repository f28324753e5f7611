using System.Text.Json;
using Framing.Annotation;
using Framing.Measures;

namespace Framing.Validation;

/// <summary>
/// Scores passives against 200 sentences that were labelled before there was a detector. Verbs are the same where their participles are.
/// </summary>
internal static class PassiveScore
{
    public static int Run(string data, string[] options)
    {
        Dictionary<string, string> texts = Rows.Read(Path.Combine(data, "news/articles.jsonl.gz")).ToDictionary(r => r.Text("doc_id"), r => r.Text("text"));
        TextAnnotator words = new();
        PassiveAnnotator passives = new();
        Tally all = new(), agentless = new();
        int named = 0;
        foreach (JsonElement label in Rows.Labels("passives.jsonl"))
        {
            string text = texts[label.Text("doc_id")];
            Rows.Check(text, label.Text("hash"), label.Text("doc_id"));
            TextSpan sentence = Span(label, "sentence");
            Document document = passives.Annotate(words.Annotate(new Document(Article.FromText(text))) with { Voices = [] });
            Dictionary<int, Passive> found = document.Passives.Where(p => sentence.Contains(p.Verb)).ToDictionary(p => p.Verb.End);
            foreach (JsonElement gold in label.GetProperty("passives").EnumerateArray())
            {
                bool isFound = found.Remove(Span(gold, "verb").End, out Passive passive);
                all.Add(isGold: true, isFound);
                agentless.Add(gold.GetProperty("agentless").GetBoolean(), isFound && passive.Agent is null);
                named += isFound && passive.ActedUpon.Overlaps(Span(gold, "acted_upon")) ? 1 : 0;
            }
            foreach (Passive extra in found.Values)
            {
                all.Add(isGold: false, isFound: true);
                agentless.Add(isGold: false, extra.Agent is null);
            }
        }
        Console.WriteLine($"passives           {all}");
        Console.WriteLine($"agentless passives {agentless}");
        Console.WriteLine($"acted-upon overlaps the labelled one in {named} of {all.Right}");
        return 0;
    }

    private static TextSpan Span(JsonElement row, string name) => new(row.GetProperty(name)[0].GetInt32(), row.GetProperty(name)[1].GetInt32());

    private sealed class Tally
    {
        private int wrong, missed;

        public int Right { get; private set; }

        public void Add(bool isGold, bool isFound)
        {
            Right += isGold && isFound ? 1 : 0;
            wrong += !isGold && isFound ? 1 : 0;
            missed += isGold && !isFound ? 1 : 0;
        }

        public override string ToString() =>
            $"precision {Right}/{Right + wrong} = {(double)Right / (Right + wrong):F3}, recall {Right}/{Right + missed} = {(double)Right / (Right + missed):F3}";
    }
}
