using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Batch;

/// <summary>Puts the shards of one run together: the result is the unsharded run's, byte for byte.</summary>
public static class ShardMerge
{
    /// <summary>Merges shards into a folder.</summary>
    /// <param name="shards">The folders of all shards of one run, in any order.</param>
    /// <param name="target">The folder for the result.</param>
    /// <returns>
    /// What is to be known of the result, a sentence each, as <see cref="BatchRun.Cautions"/> of the whole: articles that were skipped, and how dates were read.
    /// </returns>
    /// <exception cref="InputException">A shard is missing, unfinished or of another run, or none is named.</exception>
    public static ImmutableArray<string> Run(IReadOnlyList<string> shards, string target)
    {
        ArgumentNullException.ThrowIfNull(shards);
        ArgumentNullException.ThrowIfNull(target);
        if (shards.Count == 0)
            throw new InputException($"{target}: there is no shard to put together. Name the folders that 'framing batch --shard' wrote.");
        Dictionary<string, string>[] descriptions = [.. shards.Select(Describe)];
        ThrowUnlessTogether(shards, descriptions);
        RunManifest[] manifests = [.. shards.Select(folder => RunManifest.Read(Path.Combine(RunFolder.WorkOf(folder), RunManifest.Name)))];
        for (int i = 1; i < manifests.Length; i++)
        {
            if ((manifests[i].Fingerprint, manifests[i].Articles) != (manifests[0].Fingerprint, manifests[0].Articles))
                throw new InputException($"{shards[i]}: the shard was made from other articles than {shards[0]}. Run all shards on the same input.");
        }
        ImmutableSortedDictionary<string, string> options = manifests[0].Options;
        using RunFolder folder = RunFolder.Take(target, options, resume: false);
        CompareOptions compare = CompareOptions.Default with
        {
            By = options["by"],
            Replicates = int.Parse(options["replicates"], CultureInfo.InvariantCulture),
            Seed = ulong.Parse(options["seed"], CultureInfo.InvariantCulture),
        };
        TableFormat format = Enum.Parse<TableFormat>(options["format"], ignoreCase: true);
        ImmutableArray<string> cautions = new ResultWriter(BatchTables.Named(options["tables"].Split(',')), format, compare).Write(folder, manifests[0], shards);
        folder.Clean();
        return cautions;
    }

    private static Dictionary<string, string> Describe(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException($"{folder}: there is no such folder. Name the folders that 'framing batch --shard' wrote.");
        Dictionary<string, string> description = RunFolder.ReadDescription(folder);
        if (description.Count == 0)
            throw new InputException($"{folder}: there is no shard here. Name the folders that 'framing batch --shard' wrote.");
        if (!RunFolder.IsComplete(folder))
            throw new InputException($"{folder}: the shard is not finished. Go on with it with 'framing batch --resume'.");
        return description;
    }

    private static void ThrowUnlessTogether(IReadOnlyList<string> folders, Dictionary<string, string>[] descriptions)
    {
        for (int i = 1; i < descriptions.Length; i++)
        {
            foreach (string name in descriptions[0].Keys.Union(descriptions[i].Keys).Order(StringComparer.Ordinal).Where(n => n != "shard"))
            {
                if (descriptions[0].GetValueOrDefault(name) != descriptions[i].GetValueOrDefault(name))
                    throw new InputException(
                        $"{folders[i]}: the shard is of another run than {folders[0]}: {name} is '{descriptions[i].GetValueOrDefault(name, "")}', not '{descriptions[0].GetValueOrDefault(name, "")}'.");
            }
        }
        string[] found = [.. descriptions.Select(d => d.GetValueOrDefault("shard", "")).Order(StringComparer.Ordinal)];
        string count = found[0].Split('/')[^1];
        string[] expected = int.TryParse(count, out int n) ? [.. Enumerable.Range(1, n).Select(i => $"{i}/{n}").Order(StringComparer.Ordinal)] : [];
        if (!found.SequenceEqual(expected))
            throw new InputException($"The folders hold the shards {string.Join(", ", found)}; expected each of 1/{count} to {count}/{count} once.");
    }
}
