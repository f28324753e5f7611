namespace Framing.Cli.Serving;

/// <summary>
/// The files of folders by the address that each is served under. It is all that can be had: an address that is not in it leads nowhere, so that no
/// address can lead out of the folders.
/// </summary>
internal sealed class ServedFiles
{
    private const string Index = "index.html";

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>Adds a folder below an address: "" or one that ends in a slash.</summary>
    public ServedFiles With(string address, string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string name = address + Path.GetRelativePath(folder, file).Replace('\\', '/');
            files[name] = file;
            if (Path.GetFileName(name) == Index)
                files[name[..^Index.Length]] = file;
        }
        return this;
    }

    /// <summary>Leaves one out.</summary>
    public ServedFiles Without(string address)
    {
        files.Remove(address);
        return this;
    }

    /// <summary>The file at an address, or <see langword="null"/>.</summary>
    public string? this[string address] => files.GetValueOrDefault(address);

    /// <summary>What a browser is told of a file's kind; it is told not to guess.</summary>
    public static string KindOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".wasm" => "application/wasm",
        ".json" => "application/json",
        ".webmanifest" => "application/manifest+json",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };
}
