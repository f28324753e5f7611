using System.Globalization;
using Framing.Corpora;
using Framing.Measures;
using Framing.Measures.Precision;

namespace Framing.Cli.Commands;

/// <summary>Reads back the rows of <c>framing lexicon sample</c> once a reader has labelled them.</summary>
internal static class TermLabels
{
    private static readonly string[] Columns = ["lexicon", "concept", "variant", "weight", "label"];

    /// <summary>More terms than any corpus holds, and few enough that squares can be summed.</summary>
    private const double MostWeight = 1e15;

    /// <summary>The labelled rows, and how many have no label yet.</summary>
    public static (List<LabeledTerm> Terms, int Unlabeled) Read(string[] files, Terminal terminal, Rejections rejections)
    {
        List<LabeledTerm> terms = [];
        HashSet<string> seen = [];
        int unlabeled = 0;
        foreach (TableRow row in TableReader.Read(files, Columns, rejections.Add, terminal.Input))
        {
            terminal.Cancel.ThrowIfCancellationRequested();
            if (row["label"]!.Trim().Length == 0)
                unlabeled++;
            else if (Problem(row, out LabeledTerm? term) is { } problem)
                rejections.Add(row.Reject(problem));
            else if (!seen.Add(string.Join('\n', ((string[])["doc_id", "field", "start", "end", "lexicon", "concept", "variant"]).Select(column => row[column])))
                && row["doc_id"] is not null)
                rejections.Add(row.Reject("this term is labelled above; expected one label a term, this one was left out"));
            else
                terms.Add(term!);
        }
        return (terms, unlabeled);
    }

    private static string? Problem(TableRow row, out LabeledTerm? term)
    {
        term = null;
        bool? right = IsRight(row["label"]!);
        if (right is null)
            return $"found the label '{row["label"]}'; expected right or wrong, or nothing";
        if (!double.TryParse(row["weight"], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) || !(weight is > 0 and <= MostWeight))
            return $"found the weight '{row["weight"]}'; expected the number above 0 that the sample had there";
        Voice? given = Named(row["voice"]), judged = Named(row["right_voice"]);
        if (judged is null && !string.IsNullOrWhiteSpace(row["right_voice"]))
            return $"found the voice '{row["right_voice"]}'; expected {string.Join(", ", Enum.GetValues<Voice>().Select(voice => voice.Name()))}, or nothing";
        term = new()
        {
            Lexicon = row["lexicon"]!, Concept = row["concept"]!, Variant = row["variant"]!,
            Weight = weight, IsRight = right.Value, Voice = given, RightVoice = judged,
        };
        return null;
    }

    private static bool? IsRight(string label) => label.Trim().ToLowerInvariant() switch
    {
        "right" or "yes" or "y" or "true" or "1" => true,
        "wrong" or "no" or "n" or "false" or "0" => false,
        _ => null,
    };

    private static Voice? Named(string? name) =>
        Enum.GetValues<Voice>().Where(voice => voice.Name() == name?.Trim().ToLowerInvariant()).Select(voice => (Voice?)voice).FirstOrDefault();
}
