namespace Framing.Cli.Commands;

/// <summary>
/// A file that appears under its name only when it is complete: until then what stood there stays, and of one that is never completed, because writing it
/// failed or was stopped, nothing is left.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string path, part;
    private readonly FileStream stream;
    private bool whole;

    /// <summary>Begins the file.</summary>
    /// <exception cref="IOException">It can't be written there.</exception>
    public WholeFile(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("this is a folder");
        (this.path, part) = (path, path + ".part");
        stream = new(part, FileMode.Create);
    }

    /// <summary>Where its content goes.</summary>
    public Stream Stream => stream;

    /// <summary>Writes a file whose content is at hand.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using WholeFile file = new(path);
        file.Stream.Write(content);
        file.Complete();
    }

    /// <summary>Gives the file its name.</summary>
    public void Complete()
    {
        // On the disk before its name is: a crash of the machine must not leave a named file with nothing in it.
        stream.Flush(flushToDisk: true);
        stream.Dispose();
        File.Move(part, path, overwrite: true);
        whole = true;
    }

    public void Dispose()
    {
        stream.Dispose();
        if (!whole)
            File.Delete(part);
    }
}
