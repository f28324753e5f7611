using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Loader;
using System.Runtime.Versioning;
using Framing.Models;

namespace Framing.Web;

/// <summary>Parts of the page that come after it: models while one reads or pastes, libraries for rare kinds of files when one opens such a file.</summary>
[SupportedOSPlatform("browser")]
internal static partial class LateParts
{
    public static void Begin()
    {
        ModelFile.Apart = file => new MemoryStream(Model(file));
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name is { } library && Library(library) is { } bytes ? context.LoadFromStream(new MemoryStream(bytes)) : null;
    }

    [JSImport("model", "worker")]
    private static partial byte[] Model(string file);

    /// <summary>A library that is loaded late; <see langword="null"/> where it is none of these.</summary>
    [JSImport("library", "worker")]
    private static partial byte[]? Library(string name);
}
