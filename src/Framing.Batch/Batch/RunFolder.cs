using System.Text.Json;

namespace Framing.Batch;

/// <summary>
/// The folder of a run. What is unfinished lives in <c>.framing</c> below it: the lock, what the run is, and its finished parts. The tables
/// appear beside it when all parts are there.
/// </summary>
internal sealed class RunFolder : IDisposable
{
    private readonly FileStream held;
    private readonly bool made;

    private RunFolder(string path, FileStream held, bool made) => (Path, this.held, this.made) = (path, held, made);

    public string Path { get; }

    public string Work => WorkOf(Path);

    /// <summary>Where a finished file of the result stands.</summary>
    public string Result(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Where a file of the unfinished run stands.</summary>
    public string Unfinished(string name) => System.IO.Path.Combine(Work, name);

    public static string WorkOf(string folder) => System.IO.Path.Combine(folder, ".framing");

    /// <summary>Whether the folder holds the whole result of a run.</summary>
    public static bool IsComplete(string folder) => File.Exists(System.IO.Path.Combine(folder, RunManifest.Name));

    /// <summary>Takes the folder for this run, or says why it can't be had.</summary>
    /// <param name="path">The folder; made where it is not there.</param>
    /// <param name="description">What the run is, by name; the same names and values in a run that is resumed.</param>
    /// <param name="resume">Whether a run that was broken off is wanted, or a new one.</param>
    /// <exception cref="InputException">It can't be written, another run holds it, or it holds a run that is not wanted.</exception>
    public static RunFolder Take(string path, IReadOnlyDictionary<string, string> description, bool resume)
    {
        try
        {
            if (File.Exists(path))
                throw new InputException($"{path}: this is a file; expected a folder for the tables. Name a folder.");
            if (!resume && IsComplete(path))
                throw new InputException($"{path}: the folder holds the results of an earlier run already. Name a new folder, or remove it.");
            bool made = !Directory.Exists(path);
            Directory.CreateDirectory(WorkOf(path));
            RunFolder folder = new(path, Lock(path), made);
            try
            {
                // A run that finished no part left nothing to go on with.
                if (!resume && folder.HasParts)
                    throw new InputException($"{path}: a run was broken off here. Go on with it with --resume, or name a new folder.");
                folder.Describe(description, resume);
            }
            catch
            {
                folder.Dispose();
                throw;
            }
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the folder can't be written ({e.Message.TrimEnd('.')}). Name a folder that you may write to.", e);
        }
    }

    /// <summary>What the run in a folder is; empty where the folder holds none.</summary>
    public static Dictionary<string, string> ReadDescription(string path)
    {
        string file = System.IO.Path.Combine(WorkOf(path), "run.json");
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllText(file), BatchJson.Default.Description) ?? [] : [];
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}: the file is damaged; expected what the run is, as JSON. Begin a new run in a new folder.", e);
        }
    }

    /// <summary>Writes a file of the unfinished run so that it is there whole or not at all, whatever happens.</summary>
    public void WriteUnfinished(string name, Action<Stream> write) => WriteAtomic(Unfinished(name), write);

    /// <inheritdoc cref="WriteUnfinished"/>
    public void WriteResult(string name, Action<Stream> write) => WriteAtomic(Result(name), write);

    public void Dispose() => held.Dispose();

    /// <summary>Gives the folder up: one in which nothing was finished is left as it was found, so that the command can be mended and given again.</summary>
    public void Abandon()
    {
        held.Dispose();
        if (HasParts)
            return;
        Directory.Delete(Work, recursive: true);
        if (made)
            Directory.Delete(Path);
    }

    private bool HasParts => Directory.EnumerateFiles(Work, "part-*.index").Any();

    /// <summary>Removes what was needed only until the result was whole.</summary>
    public void Clean()
    {
        held.Dispose();
        Directory.Delete(Work, recursive: true);
    }

    private static void WriteAtomic(string path, Action<Stream> write)
    {
        string part = path + ".tmp";
        using (FileStream stream = new(part, FileMode.Create))
        {
            write(stream);
            // On the disk before its name is: a crash of the machine must not leave a named file with nothing in it.
            stream.Flush(flushToDisk: true);
        }
        File.Move(part, path, overwrite: true);
    }

    private void Describe(IReadOnlyDictionary<string, string> description, bool resume)
    {
        if (!resume)
        {
            WriteUnfinished("run.json", stream => JsonSerializer.Serialize(stream, new(description), BatchJson.Default.Description));
            return;
        }
        Dictionary<string, string> earlier = ReadDescription(Path);
        if (earlier.Count == 0)
            throw new InputException($"{Path}: there is no run to resume here. Leave --resume out to begin one.");
        ThrowUnlessSame(Path, earlier, description);
    }

    /// <summary>Refuses to go on with a run that was another one, and names what differs.</summary>
    public static void ThrowUnlessSame(string path, IReadOnlyDictionary<string, string> earlier, IReadOnlyDictionary<string, string> description)
    {
        IEnumerable<string> differences = earlier.Keys.Union(description.Keys).Order(StringComparer.Ordinal)
            .Where(name => earlier.GetValueOrDefault(name) != description.GetValueOrDefault(name))
            .Select(name => $"{name} was '{earlier.GetValueOrDefault(name, "")}' and is now '{description.GetValueOrDefault(name, "")}'");
        if (differences.ToArray() is { Length: > 0 } found)
            throw new InputException($"{path}: the run to resume was another one: {string.Join("; ", found)}. Use the same input and options, or name a new folder.");
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new(System.IO.Path.Combine(WorkOf(path), "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not FileNotFoundException and not DirectoryNotFoundException)
        {
            throw new InputException($"{path}: another run is at work in this folder. Wait until it has ended, or name another folder.", e);
        }
    }
}
