namespace Framing.Tests.Promises;

/// <summary>A C# file of the repository.</summary>
/// <param name="Path">Below the repository's root, with forward slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Path, string[] Lines)
{
    /// <summary>The namespace that it declares; "" where it declares none.</summary>
    public string Namespace => Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?["namespace ".Length..].TrimEnd(';') ?? "";

    /// <summary>The files of a project in <c>src</c>, in order, without what builds leave.</summary>
    public static IEnumerable<SourceFile> Of(string project) =>
        from path in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !name.Split('/').Any(folder => folder is "obj" or "bin")
        select new SourceFile(name, File.ReadAllLines(path));
}
