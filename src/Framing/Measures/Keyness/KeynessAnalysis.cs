using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Measures.Keyness;

/// <summary>
/// Finds the words, phrases and names that set groups of articles apart: what no lexicon lists. It tells what is used more, not why;
/// between outlets that report different events it shows the events first.
/// </summary>
public static class KeynessAnalysis
{
    /// <summary>The name of the reference that is all other groups together.</summary>
    public const string Rest = "(rest)";

    /// <summary>The name of the user's own reference corpus.</summary>
    public const string OwnReference = "(reference)";

    /// <summary>The table of keyness for documents with tokens, sentences and voices, and names where names are counted.</summary>
    /// <param name="documents">Read once and not kept.</param>
    /// <param name="options">How to count and compare; <see cref="KeynessOptions.Default"/> where not told.</param>
    /// <param name="reference">
    /// Documents to compare every group with, instead of the other groups: any collection of the user's own.
    /// </param>
    /// <exception cref="InputException">There are not two groups to compare, or none of the name that is asked for.</exception>
    public static KeynessTable Compare(IEnumerable<Document> documents, KeynessOptions? options = null, IEnumerable<Document>? reference = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        options ??= KeynessOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNotEqual(options.MaxPhrase is >= 1 and <= 3, true, nameof(options.MaxPhrase));
        FeatureCounter counter = new(options);
        SortedSet<string> columns = new(StringComparer.Ordinal);
        int without = 0;
        foreach (Document document in documents.Where(d => d.Skipped is null))
        {
            if (document.Article[options.By] is { } group)
                counter.Add(document, group);
            else
                without++;
            columns.UnionWith(document.Article.Columns);
        }
        string[] groups = [.. counter.Texts.Select(t => t.Group).Distinct().Order(StringComparer.Ordinal)];
        CheckGroups(groups, columns, options, reference is not null);
        foreach (Document document in (reference ?? []).Where(d => d.Skipped is null))
            counter.Add(document, OwnReference);
        CountedCorpus corpus = counter.ToCorpus();
        bool withinEvents = options.WithinEvents && reference is null && corpus.Texts.All(t => !string.IsNullOrEmpty(t.Event));
        KeynessComparison comparison = new(corpus, options, withinEvents);
        ImmutableArray<KeynessRow> rows = Adjust([.. Pairs(groups, options, reference is not null).SelectMany(pair => comparison.Compare(pair.Target, pair.Reference))]);
        return new(rows, [.. Cautions(options, withinEvents, without, rows.IsEmpty)]);
    }

    private static IEnumerable<(string Target, string Reference)> Pairs(string[] groups, KeynessOptions options, bool ownReference)
    {
        IEnumerable<string> targets = options.Target is { } only ? [only] : groups;
        if (ownReference)
            return targets.Select(target => (target, OwnReference));
        if (!options.Pairwise)
            return targets.Select(target => (target, Rest));
        // Each pair once, or, with a target, the target with each other group.
        return targets.SelectMany(target => groups
            .Where(other => options.Target is null ? string.CompareOrdinal(target, other) < 0 : other != target)
            .Select(other => (target, other)));
    }

    private static void CheckGroups(string[] groups, IEnumerable<string> columns, KeynessOptions options, bool ownReference)
    {
        if (groups.Length == 0)
            throw new InputException(
                $"No article has a value for '{options.By}'{Closest.Hint(options.By, columns)}; the articles have {string.Join(", ", columns)}. Give one of these with --by.");
        if (groups.Length == 1 && !ownReference)
            throw new InputException(
                $"All articles have the same {options.By}, '{groups[0]}'; expected two groups or more. Give another column with --by, or a collection "
                    + "to compare with, with --reference.");
        if (options.Target is { } target && !groups.Contains(target, StringComparer.Ordinal))
            throw new InputException($"There is no {options.By} '{target}'{Closest.Hint(target, groups)}; expected one of: {string.Join(", ", groups)}.");
    }

    private static ImmutableArray<KeynessRow> Adjust(List<KeynessRow> rows)
    {
        ImmutableArray<double?> adjusted = MultipleTesting.BenjaminiHochberg([.. rows.Select(r => r.P)]);
        return [.. rows.Select((row, i) => row with { PAdjusted = adjusted[i] })];
    }

    private static IEnumerable<string> Cautions(KeynessOptions options, bool withinEvents, int without, bool empty)
    {
        if (without > 0)
            yield return $"{without} article{(without == 1 ? " has" : "s have")} no value for '{options.By}' and {(without == 1 ? "is" : "are")} left out.";
        if (!withinEvents)
            yield return "Groups are not compared within events: what they write about shows as much as how they write about it.";
        if (withinEvents && empty)
            yield return "No event has articles of both sides, so there is nothing to compare within events.";
    }
}
