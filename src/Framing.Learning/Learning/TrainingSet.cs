using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Framing.Learning.Features;

namespace Framing.Learning;

/// <summary>Examples as numbers: what each text consists of, its label and its group.</summary>
internal sealed record TrainingSet(RawFeatures[] Texts, int[] Labels, string[] Groups, ImmutableArray<string> Names, ClassifierUnit Unit, string Sha256)
{
    private const int FewestExamples = 10;

    public static TrainingSet Of(IReadOnlyList<LabeledDocument> examples, ClassifierOptions options)
    {
        ImmutableArray<string> names = [.. examples.Select(e => e.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (examples.Count < FewestExamples)
            throw new InputException($"Found {examples.Count} labelled texts; expected at least {FewestExamples} to learn from, better some hundreds a label.");
        if (names.Length < 2)
            throw new InputException($"Every text has the label '{names[0]}'; expected at least two labels to tell apart.");
        if (names.Length > Classifier.MostLabels)
            throw new InputException($"Found {names.Length} different labels; expected at most {Classifier.MostLabels}. Is this the column of labels?");
        int singles = examples.Count(e => e.Document.Sentences.Length <= 1);
        return new(
            [.. examples.Select(e => RawFeatures.Of(e.Document, new(0, e.Document.Article.Text.Length)))],
            [.. examples.Select(e => names.BinarySearch(e.Label, StringComparer.Ordinal))],
            GroupsOf(examples, options.Group),
            names,
            options.Unit ?? (singles * 2 > examples.Count ? ClassifierUnit.Sentence : ClassifierUnit.Text),
            Hash(examples));
    }

    /// <summary>The group of each example by a column; each its own where there is no column or no value in it.</summary>
    public static string[] GroupsOf(IReadOnlyList<LabeledDocument> examples, string? column) =>
        [.. examples.Select((e, i) => column is not null && e.Columns.GetValueOrDefault(column) is { Length: > 0 } group ? "group " + group : $"row {i}")];

    /// <summary>The SHA-256 of texts and labels in order, each after its length so that no two sets read alike.</summary>
    private static string Hash(IReadOnlyList<LabeledDocument> examples)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (LabeledDocument example in examples)
        {
            foreach (string part in (string[])[example.Document.Article.Text, example.Label])
            {
                byte[] bytes = Encoding.UTF8.GetBytes(part);
                hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
                hash.AppendData(bytes);
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
