namespace Framing.Tests;

/// <summary>The folder that the tests were built from: for tests that read the project's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Framing.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds Framing.sln.");
        return folder;
    }
}
