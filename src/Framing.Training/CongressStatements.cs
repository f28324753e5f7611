using System.IO.Compression;
using System.Text.Json;
using Framing.Annotation;
using Framing.Measures;
using Framing.Measures.Partisan;

namespace Framing.Training;

/// <summary>A floor statement, counted.</summary>
/// <param name="Speaker">Who made it.</param>
/// <param name="IsRepublican">Else a Democrat.</param>
/// <param name="Words">Its number of words.</param>
/// <param name="Forms">Its runs of words, for party_lean.</param>
/// <param name="Phrases">Its phrases of lemmas, for Gentzkow and Shapiro's slant.</param>
internal sealed record CongressStatement(string Speaker, bool IsRepublican, int Words, CountedRun[] Forms, CountedRun[] Phrases);

/// <summary>Reads the statements.</summary>
internal sealed class CongressStatements
{
    private readonly TextAnnotator annotator = new();

    /// <summary>The lemmas of each phrase, by its key.</summary>
    public Dictionary<uint, string> Names { get; } = [];

    public List<CongressStatement> Read(string path)
    {
        List<CongressStatement> statements = [];
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            Document document = Annotate(WithoutSpeaker(row.RootElement.GetProperty("text").GetString()!));
            CongressRuns.Phrases.Visit(document, (key, tokens) =>
            {
                if (!Names.ContainsKey(key))
                    Names.Add(key, string.Join(' ', tokens.ToArray().Select(t => document.Lemma(t).ToLowerInvariant())));
            });
            statements.Add(new(
                row.RootElement.GetProperty("speaker").GetString()!,
                row.RootElement.GetProperty("party").GetString() == "Republican",
                CongressRuns.OwnWords(document),
                CongressRuns.Forms.Count(document),
                CongressRuns.Phrases.Count(document)));
        }
        return statements;
    }

    /// <summary>In how many texts each phrase stands.</summary>
    public Dictionary<uint, int> CountTexts(IEnumerable<string> texts)
    {
        Dictionary<uint, int> counts = [];
        foreach (string text in texts)
        {
            foreach (CountedRun run in CongressRuns.Phrases.Count(Annotate(text)))
                counts[run.Key] = counts.GetValueOrDefault(run.Key) + 1;
        }
        return counts;
    }

    /// <summary>"Mr. SMITH of Ohio. Mr. Speaker, I rise …" without the first sentence, which names the speaker and no more.</summary>
    private static string WithoutSpeaker(string text)
    {
        int at = text.IndexOf(". ", StringComparison.Ordinal);
        if (at is < 0 or > 4)
            return text;
        int end = text.IndexOf(". ", at + 2, StringComparison.Ordinal);
        string name = end < 0 ? "" : text[(at + 2)..end];
        return name.Length < 60 && name.Split(' ')[0] is var first && first.Length > 1 && first.Count(char.IsUpper) * 2 > first.Length
            ? text[(end + 2)..]
            : text;
    }

    private Document Annotate(string text)
    {
        Document document = annotator.Annotate(new(Article.FromText(text)));
        return document with { Voices = [new(new(0, text.Length), Voice.Narrator)] };
    }
}
