using System.IO.Compression;
using System.Text;

namespace Framing.Training;

/// <summary>A word of a treebank: where it stands in its document, or -1 where its form is not the text's.</summary>
internal sealed record TreebankWord(string Form, string Lemma, string Tag, string Upos, int Start);

/// <summary>A document of a treebank: the raw text, and sentences as ranges of it with their words.</summary>
internal sealed record TreebankDocument(string Id, string Text, List<TreebankSentence> Sentences);

/// <summary>A sentence of a treebank.</summary>
internal sealed record TreebankSentence(int Start, int End, List<TreebankWord> Words);

/// <summary>Reads CoNLL-U. Paragraphs are rendered as blank lines.</summary>
internal static class Treebank
{
    public static List<TreebankDocument> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using StreamReader reader = new(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        List<TreebankDocument> documents = [];
        StringBuilder text = new();
        List<TreebankSentence> sentences = [];
        string? id = null;
        string pending = "";
        foreach (string block in reader.ReadToEnd().Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string? document = lines.FirstOrDefault(l => l.StartsWith("# newdoc", StringComparison.Ordinal));
            if (document is not null || id is null)
            {
                if (id is not null)
                    documents.Add(new(id, text.ToString(), sentences));
                id = document?[(document.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim() ?? "doc";
                (text, sentences, pending) = (new(), [], "");
            }
            else if (lines.Any(l => l.StartsWith("# newpar", StringComparison.Ordinal)))
            {
                pending = "\n\n";
            }
            string[][] rows = [.. lines.Where(l => l[0] != '#').Select(l => l.Split('\t')).Where(r => !r[0].Contains('.', StringComparison.Ordinal))];
            if (rows.Length > 0)
                sentences.Add(ReadSentence(rows, text, ref pending));
        }
        if (id is not null)
            documents.Add(new(id, text.ToString(), sentences));
        return documents;
    }

    private static TreebankSentence ReadSentence(string[][] rows, StringBuilder text, ref string pending)
    {
        List<TreebankWord> words = [];
        int first = -1;
        for (int i = 0; i < rows.Length; i++)
        {
            string[] row = rows[i];
            text.Append(pending);
            int start = text.Length;
            first = first < 0 ? start : first;
            text.Append(row[1]);
            if (row[0].Contains('-', StringComparison.Ordinal))
            {
                int parts = int.Parse(row[0].Split('-')[1]) - int.Parse(row[0].Split('-')[0]) + 1;
                string[][] words2 = rows[(i + 1)..(i + 1 + parts)];
                bool adds = string.Concat(words2.Select(w => w[1])) == row[1];
                int at = start;
                foreach (string[] part in words2)
                {
                    words.Add(new(part[1], part[2], part[4], part[3], adds ? at : -1));
                    at += part[1].Length;
                }
                i += parts;
            }
            else
            {
                words.Add(new(row[1], row[2], row[4], row[3], start));
            }
            pending = row[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ";
        }
        return new(first, text.Length, words);
    }
}
