using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Framing.Corpora;
using Framing.Lexicons;
using Framing.Statistics.Agreements;

namespace Framing.Validation;

/// <summary>
/// Scores the terms of the built-in lexicons, and whose words they are, at places that were labelled by hand. Articles whose id hashes to an
/// even first digit may have been read while lexicons and rules were written; those at an odd one are held out.
/// </summary>
internal static class TermsScore
{
    /// <summary>The lexicon of each subject of the labels; a subject that is not here has none.</summary>
    private static readonly Dictionary<string, string> LexiconOf = new(StringComparer.Ordinal)
    {
        ["immigration"] = "immigration", ["abortion"] = "abortion", ["guns"] = "guns", ["taxes"] = "taxes", ["welfare"] = "welfare", ["health_care"] = "health-care",
        ["climate"] = "climate-energy", ["war_and_terrorism"] = "war-terrorism", ["race"] = "race-education", ["lgbt"] = "lgbt", ["elections"] = "elections-voting",
        ["policing_and_protest"] = "policing-protest",
    };

    private static readonly Voice[] All = Enum.GetValues<Voice>();

    private sealed record Label(string DocId, string Subject, bool Covered, bool IsTerm, string? Voice, bool Found, Voice Told, string Text);

    public static int Run(string data, string[] options)
    {
        List<JsonElement> rows = [.. Rows.Labels("terms.jsonl")];
        Dictionary<string, List<JsonElement>> byDocument = rows.GroupBy(row => row.Text("doc_id")).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        HashSet<string> lexicons = [.. Lexicon.BuiltIn.Select(lexicon => lexicon.Id)];
        List<Label> labels = [];
        foreach (string path in (string[])[Path.Combine("news", "articles.jsonl.gz"), Path.Combine("basil", "dev.jsonl.gz")])
        {
            foreach (Article article in ArticleReader.Read(Path.Combine(data, path)))
            {
                if (byDocument.Remove(article.Id, out List<JsonElement>? ofArticle))
                    labels.AddRange(Tell(FramingAnalyzer.Default.Annotate(article, DocumentLayers.Terms), ofArticle, lexicons));
            }
        }
        if (byDocument.Count > 0)
            throw new InvalidDataException($"{byDocument.Count} labelled articles are not in the data.");
        Agreement(rows);
        foreach ((string name, Func<Label, bool> included) in (ReadOnlySpan<(string, Func<Label, bool>)>)
            [("read", label => !HeldOut(label.DocId)), ("held out", label => HeldOut(label.DocId)), ("all", _ => true)])
            Write(name, [.. labels.Where(included)]);
        if (options.Contains("--errors"))
            Errors(labels);
        return 0;
    }

    private static bool HeldOut(string docId) => (SHA256.HashData(Encoding.UTF8.GetBytes(docId))[0] >> 4) % 2 == 1;

    private static IEnumerable<Label> Tell(Document document, List<JsonElement> rows, HashSet<string> lexicons)
    {
        foreach (JsonElement row in rows)
        {
            TextSpan written = new(row.Number("start"), row.Number("end"), row.Text("field") == "title" ? Field.Title : Field.Text);
            Rows.Check(document.Article[written.Field], row.Text("sha256")[..16], document.Article.Id);
            TextSpan span = Annotated(document, written);
            string lexicon = LexiconOf[row.Text("subject")];
            TermMatch? match = document.Terms.FirstOrDefault(term => term.Lexicon == lexicon && term.Span.Field == span.Field && term.Span.Start < span.End && span.Start < term.Span.End);
            bool isTerm = row.GetProperty("term").GetBoolean();
            yield return new(document.Article.Id, row.Text("subject"), lexicons.Contains(lexicon), isTerm, isTerm ? row.Text("voice") : null,
                match is not null, match?.Voice ?? document.VoiceAt(span).Voice, document.Article[written.Field][written.Start..written.End]);
        }
    }

    /// <summary>A title that the text repeats is annotated there.</summary>
    private static TextSpan Annotated(Document document, TextSpan span) =>
        !document.Fields.Contains(span.Field) && document.Headline is { } headline
            ? new(headline.Start + span.Start, headline.Start + span.End, headline.Field)
            : span;

    private static void Agreement(List<JsonElement> rows)
    {
        List<(string First, string Second)> terms = [], voices = [];
        foreach (JsonElement row in rows.Where(row => row.TryGetProperty("second", out _)))
        {
            JsonElement second = row.GetProperty("second");
            terms.Add((row.GetProperty("term").ToString(), second.GetProperty("term").ToString()));
            if (row.GetProperty("term").GetBoolean() && second.GetProperty("term").GetBoolean())
                voices.Add((row.Text("voice"), second.Text("voice")));
        }
        Console.WriteLine($"labelled twice: term {Kappa(terms)}; voice {Kappa(voices)}");
    }

    private static string Kappa(List<(string First, string Second)> pairs)
    {
        double n = pairs.Count, same = pairs.Count(pair => pair.First == pair.Second) / n;
        double chance = pairs.Select(pair => pair.First).Distinct().Sum(value => pairs.Count(pair => pair.First == value) / n * (pairs.Count(pair => pair.Second == value) / n));
        return $"{pairs.Count}, alike {same:F3}, Cohen's kappa {(same - chance) / (1 - chance):F3}";
    }

    private static void Write(string name, Label[] labels)
    {
        Console.WriteLine();
        Console.WriteLine($"{name}: {labels.Length} labels of {labels.Select(label => label.DocId).Distinct().Count()} articles");
        WriteMatches("  all subjects", labels);
        WriteMatches("  subjects with a lexicon", [.. labels.Where(label => label.Covered)]);
        foreach (IGrouping<string, Label> subject in labels.Where(label => label.Covered).GroupBy(label => label.Subject).OrderBy(group => group.Key, StringComparer.Ordinal))
            WriteMatches($"    {subject.Key}", [.. subject]);
        WriteVoices("  voice of every mention", [.. labels.Where(label => label.IsTerm)]);
        WriteVoices("  voice of the mentions found", [.. labels.Where(label => label.IsTerm && label.Found)]);
    }

    private static void WriteMatches(string name, Label[] labels)
    {
        int right = labels.Count(label => label.IsTerm && label.Found), found = labels.Count(label => label.Found), mentions = labels.Count(label => label.IsTerm);
        Console.WriteLine($"{name,-28} mentions {mentions,3}  others {labels.Length - mentions,3}  found {found,3}  right {right,3}  P {Share(right, found)}  R {Share(right, mentions)}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "  -  " : $"{(double)part / whole:F3}";

    private static void WriteVoices(string name, Label[] labels)
    {
        int Cell(Voice gold, Voice told) => labels.Count(label => label.Voice == gold.Name() && label.Told == told);
        int right = All.Sum(voice => Cell(voice, voice)), own = labels.Count(label => IsOwn(label.Voice!) == label.Told.IsOwn());
        double macro = All.Average(voice =>
        {
            int both = All.Sum(other => Cell(voice, other) + Cell(other, voice));
            return both == 0 ? 0 : 2.0 * Cell(voice, voice) / both;
        });
        Console.WriteLine($"{name}: {labels.Length}, accuracy {Share(right, labels.Length)}, macro-F1 {macro:F3}, own or not {Share(own, labels.Length)}");
        Console.WriteLine($"    {"label, told as",-16}{string.Concat(All.Select(voice => $"{voice.Name(),15}"))}     P     R    F1");
        foreach (Voice voice in All)
        {
            int told = All.Sum(other => Cell(other, voice)), gold = All.Sum(other => Cell(voice, other)), hit = Cell(voice, voice);
            Console.WriteLine($"    {voice.Name(),-16}{string.Concat(All.Select(other => $"{Cell(voice, other),15}"))} {Share(hit, told)} {Share(hit, gold)} {Share(2 * hit, told + gold)}");
        }
    }

    private static bool IsOwn(string voice) => voice == Voice.Narrator.Name() || voice == Voice.Headline.Name();

    /// <summary>Errors of the articles that may be read; those held out stay unseen.</summary>
    private static void Errors(List<Label> labels)
    {
        foreach (Label label in labels.Where(label => !HeldOut(label.DocId) && label.Covered).OrderBy(label => label.Subject, StringComparer.Ordinal))
        {
            if (label.IsTerm != label.Found)
                Console.Error.WriteLine($"{(label.IsTerm ? "missed" : "wrong ")} {label.Subject} {label.Text}");
            if (label.IsTerm && label.Voice != label.Told.Name())
                Console.Error.WriteLine($"voice  {label.Voice} told as {label.Told.Name()}: {label.DocId} {label.Text}");
        }
    }
}
